import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newPart } from '#post/in/new-part.ts'
import { textOfHtml } from '#post/in/html-text.ts'

const old = 'Beste Pieter,\nUw klacht is ontvangen.\n\nKlankhuis'
const marked = old.replaceAll(/^/gm, '> ')
const said = 'De barst wordt groter.\n\nKunt u opschieten?'

const announcements = [
  'Op do 2 apr 2026 om 20:41 schreef Klankhuis <klachten@klankhuis.example>:',
  'Op 2 apr. 2026, om 20:41, heeft Klankhuis <klachten@klankhuis.example> het volgende geschreven:',
  'Klankhuis <klachten@klankhuis.example> schreef op 2 april 2026 om 20:41:',
  'Op 02-04-2026 om 20:41 schreef Klankhuis:',
  'On Thu, Apr 2, 2026 at 8:41 PM Klankhuis <klachten@klankhuis.example> wrote:',
  'On Thursday, April 2nd, 2026 at 20:41, Klankhuis <klachten@klankhuis.example> wrote:',
  'On 2 Apr 2026, at 20:41, Klankhuis <klachten@klankhuis.example>\nwrote:',
  'Am Do., 2. Apr. 2026 um 20:41 Uhr schrieb Klankhuis <klachten@klankhuis.example>:',
  'Am 02.04.2026 um 20:41 schrieb Klankhuis:',
  'Le jeu. 2 avr. 2026 à 20:41, Klankhuis <klachten@klankhuis.example> a écrit :',
  'Le 2 avril 2026 à 20:41, Klankhuis <klachten@klankhuis.example> a écrit :',
  'El jue, 2 abr 2026 a las 20:41, Klankhuis (<klachten@klankhuis.example>) escribió:',
  'Il giorno gio 2 apr 2026 alle ore 20:41 Klankhuis <klachten@klankhuis.example> ha scritto:',
  'Op do 2 apr 2026 om 20:41 schreef Klankhuis, afdeling klachten en\nvragen van klanten\n<klachten@klankhuis.example>:',
]

describe.each(announcements)('after "%s"', announced => {
  test('what stands above is new', () => expect(newPart(`${said}\n\n${announced}\n\n${marked}\n`)).toBe(said))
  test('what stands below is new', () => expect(newPart(`${announced}\n${marked}\n\n${said}\n`)).toBe(said))
  test('what stands between is new', () => {
    const between = `${announced}\n> Hoe groot is de barst?\nTien centimeter.\n> Waar zit hij?\nOnderin.\n`
    expect(newPart(between)).toBe('Tien centimeter.\nOnderin.')
    expect(newPart(`Zie hieronder.\n\n${between}`)).toBe('Zie hieronder.\n\nTien centimeter.\nOnderin.')
  })
  test('a letter that is not marked is old where something stands above, and stays where nothing does', () => {
    expect(newPart(`${said}\n\n${announced}\n\n${old}`)).toBe(said)
    expect(newPart(`${announced}\n\n${old}`)).toBe(`${announced}\n\n${old}`)
  })
})

test.each([
  ['nl', 'Van', 'Verzonden', 'Aan', 'Onderwerp', 'donderdag 2 april 2026 20:41'],
  ['en', 'From', 'Sent', 'To', 'Subject', '02 April 2026 20:41'],
  ['de', 'Von', 'Gesendet', 'An', 'Betreff', 'Donnerstag, 2. April 2026 20:41'],
  ['fr', 'De', 'Envoyé', 'À', 'Objet', 'jeudi 2 avril 2026 20:41'],
  ['es', 'De', 'Enviado', 'Para', 'Asunto', 'jueves, 2 de abril de 2026 20:41'],
  ['it', 'Da', 'Inviato', 'A', 'Oggetto', 'giovedì 2 aprile 2026 20:41'],
])('what Outlook puts under an answer is old, in its language (%s)', (_, from, when, to, subject, date) => {
  const block = (sep: string) =>
    `${from}${sep}: Klankhuis\n${when}${sep}: ${date}\n${to}${sep}: Pieter <p@x.example>\n${subject}${sep}: Uw klacht`
  expect(newPart(`${said}\n\n${block('')}\n\n${old}\n> nog ouder`)).toBe(said)
  expect(newPart(`${said}\n________________________________\n${block(' ')}\n\n${old}`)).toBe(said)
  expect(newPart(`${said}\n\n${block('').replace(/^(\S+):/gm, '*$1:*')}\n\n${old}`)).toBe(said)
})

test.each([
  '-----Oorspronkelijk bericht-----',
  '-----Original Message-----',
  '-----Ursprüngliche Nachricht-----',
  '-------- Message d’origine --------',
  "-----Message d'origine-----",
  '-------- Mensaje original --------',
  '-----Messaggio originale-----',
])('what stands under %s is old', line => {
  expect(newPart(`${said}\n\n${line}\nVan: Klankhuis\n\n${old}`)).toBe(said)
})

test.each([
  'Verzonden vanaf mijn iPhone',
  'Sent from my iPhone',
  'Sent from Outlook for Android',
  'Von meinem iPhone gesendet',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPhone',
  'Inviato da iPhone',
  'Outlook voor iOS downloaden',
])('nobody said "%s"', line => {
  expect(newPart(`${said}\n\n${line}\n\n${announcements[0]}\n${marked}`)).toBe(said)
  expect(newPart(`${said}\n\n${line}`)).toBe(said)
  expect(newPart(line)).toBe(line)
})

test.each([
  [
    'a forwarded letter',
    'Zie hieronder.\n\n---------- Forwarded message ---------\nDe koerier schrijft: het pak is nat.',
  ],
  ['a list of names and dates', 'Van: Utrecht\nNaar: Delft\nOp 2 april 2026 is het pak verstuurd.'],
  ['what somebody was told', 'Dag,\nOp 2 april schreef u mij:\nhet geld komt.\nMaar het is er niet.'],
  ['words about writing', 'Op 2 april schreef u mij dat het geld komt.\nHet is er niet.'],
  ['a line under a name', 'Groet,\n-- \nPieter de Boer\n06 12345678'],
  ['a sentence that begins like a telephone’s', 'Verzonden via DHL. Nooit aangekomen.'],
])('%s stays', (_, text) => expect(newPart(text)).toBe(text))

test('an answer in HTML is told from the letter it quotes', () => {
  const html = `<div dir="ltr">De barst wordt groter.<div><br></div><div>Kunt u opschieten?</div></div><br><div class="gmail_quote"><div class="gmail_attr">Op do 2 apr 2026 om 20:41 schreef Klankhuis &lt;<a href="mailto:k@x.example">k@x.example</a>&gt;:<br></div><blockquote><p>Beste Pieter,</p><p>Uw klacht is ontvangen.</p></blockquote></div>`
  expect(newPart(textOfHtml(html))).toBe(said)
})

const line = oneof(
  constantFrom(
    ...announcements,
    ...marked.split('\n'),
    '',
    '> ',
    '-- ',
    'Verzonden vanaf mijn iPhone',
    'Van: Jan',
    'Aan: Piet',
    'Onderwerp: x',
  ),
  string({ maxLength: 60 }),
)

test('whatever is written, each new line is one of the text in its order, and something is left of everything that says something', () => {
  assert(
    property(array(line, { maxLength: 30 }), lines => {
      const text = lines.join('\n')
      const found = newPart(text)
      const rest = text.replace(/\r\n?/g, '\n').trim().split('\n')
      let at = 0
      for (const one of found.split('\n')) {
        if (one.trim() === '') continue
        const place = rest.findIndex((other, n) => n >= at && other.trim() === one.trim())
        expect(place).toBeGreaterThanOrEqual(at)
        at = place + 1
      }
      expect(found === '').toBe(text.trim() === '')
    }),
    { numRuns: 2000, seed: 5 },
  )
})

test('A-25: the longest text of nothing but beginnings is cut in no time', () => {
  const begun = performance.now()
  for (const piece of ['Op 1 ', 'Op 1\n', 'a@b <c@d ', '> \n', 'Van: x\n', '1 schreef '])
    newPart(piece.repeat(100_000 / piece.length))
  expect(performance.now() - begun).toBeLessThan(5000)
})
