// How mail programs announce the letter they quote, in the six languages of customers and partners.

const original = [
  'Original Message|Original-Nachricht|Originalnachricht|Ursprüngliche Nachricht|Ursprüngliche E-Mail',
  'Oorspronkelijk bericht|Oorspronkelijke bericht|Origineel bericht|Oorspronkelijke e-mail',
  "Message d'origine|Message d’origine|Message original|Message initial",
  'Mensaje original|Mensagem original|Messaggio originale|Messaggio Originale',
].join('|')
const drawn = new RegExp(String.raw`^\*?[-_=]{2,} ?(?:${original}) ?[-_=]{2,}\*?(?:\s.*)?$`, 'iu')

const wrote =
  'schreef|schreven|geschreven|wrote|writes|schrieb|geschrieben|a écrit|écrivait|escribió|escribio|ha scritto|scrisse'
// "Op 2 april 2026 om 20.41 schreef Klankhuis <...>:" and "Klankhuis schreef op 2 april 2026:", with a figure of its day or time.
const attribution = new RegExp(String.raw`^(?=.*\d).{0,250}(?<![\p{L}])(?:${wrote})(?![\p{L}]).{0,150}[::]$`, 'iu')
const opening = /^(?:(?:Op|On|Am|Le|El|Il|Il giorno|Em|Den)\s|.{1,120}<[^<>\s]+@)/u

const label = {
  from: 'Van|From|Von|De|Da|Expéditeur|Remitente|Mittente|Afzender|Absender',
  when: 'Verzonden|Datum|Sent|Date|Gesendet|Envoyé|Envoyé le|Enviado|Enviado el|Fecha|Inviato|Data|Reçu|Ontvangen',
  to: 'Aan|To|An|À|Para|A|Per|Cc|Kopie|Copie|CC|Bcc',
  subject: 'Onderwerp|Subject|Betreff|Objet|Asunto|Oggetto',
} as const
const headerOf = (names: string) => new RegExp(String.raw`^\*{0,2}(?:${names})\s?[::]\*{0,2}(?:\s|$)`, 'iu')
const [from, when, to, subject] = [label.from, label.when, label.to, label.subject].map(headerOf)
const headers = [from, when, to, subject]

const lineAt = (lines: readonly string[], at: number) => (lines[at] ?? '').trim()

/** Which header of a letter this line gives; -1 for none. */
const headerIn = (line: string) => headers.findIndex(pattern => pattern?.test(line))

/** A quoted letter begins with the name of its sender or its date, and three of its four headers stand together. */
const isHeaderBlock = (lines: readonly string[], at: number): boolean => {
  const first = headerIn(lineAt(lines, at))
  if (first !== 0 && first !== 1) return false
  const near = Array.from({ length: 8 }, (_, n) => headerIn(lineAt(lines, at + n)))
  const end = near.findIndex((_, n) => n > 0 && lineAt(lines, at + n) === '' && lineAt(lines, at + n + 1) === '')
  return new Set((end === -1 ? near : near.slice(0, end)).filter(found => found !== -1)).size >= 3
}

/** From here on an older letter stands. `many` lines announce it; `marks` its lines, where its program is one that does so. */
export type Announced = {
  readonly many: number
  readonly marks: boolean
  /** An address or a time stands in it: a program wrote this, and not a person about a letter. */
  readonly isByProgram: boolean
}
const ofProgram = /@|\d[:.h]\d\d/

/** What this line and those after it announce. */
export const announcedAt = (lines: readonly string[], at: number): Announced | undefined => {
  const line = lineAt(lines, at)
  if (line === '') return undefined
  if (drawn.test(line) || isHeaderBlock(lines, at)) return { many: 1, marks: false, isByProgram: true }
  const isRule = /^[_-]{10,}$/.test(line)
  if (isRule && [1, 2].some(n => isHeaderBlock(lines, at + n))) return { many: 1, marks: false, isByProgram: true }
  if (line.length > 250 || !(attribution.test(line) || opening.test(line))) return undefined
  let said = ''
  for (let many = 1; many <= 4; many += 1) {
    said = `${said} ${lineAt(lines, at + many - 1)}`.trim()
    if (said.length <= 400 && attribution.test(said)) return { many, marks: true, isByProgram: ofProgram.test(said) }
    if (lineAt(lines, at + many) === '') return undefined
  }
  return undefined
}

const devices = [
  /^(?:Verzonden|Verstuurd) (?:vanaf|vanuit|via|met|van) /iu,
  /^(?:Sent|Get Outlook|Sent using|Sent with) (?:from|for|via|with|using|the)?/iu,
  /^(?:Von meinem|Gesendet (?:von|mit|aus|über|vom)|Diese Nachricht wurde von meinem)/iu,
  /^(?:Envoyé (?:de|depuis|à partir)|Télécharger? Outlook|Obtenez Outlook)/iu,
  /^(?:Enviado (?:desde|con)|Obtener Outlook)/iu,
  /^(?:Inviato (?:da|dal|con)|Scarica Outlook|Ottieni Outlook)/iu,
  /^(?:Outlook voor|Download Outlook|Outlook für|Outlook pour|Outlook para|Outlook per) /iu,
  /^(?:Yahoo Mail|Verzonden vanuit Outlook|Mobiel verzonden)/iu,
]
/** What a telephone puts under every message: said by nobody. */
export const isDeviceLine = (line: string): boolean => {
  const said = line.trim().replace(/^[-–—_]+\s*/, '')
  return (
    said.length > 0 && said.length <= 80 && !/[.!?]\s+\p{L}/u.test(said) && devices.some(pattern => pattern.test(said))
  )
}
