// How mail programs announce what they quote, in the languages of customers and partners.
const announcements: readonly RegExp[] = [
  /^-{2,} ?(Original Message|Oorspronkelijk bericht|Oorspronkelijke bericht|Doorgestuurd bericht|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale) ?-{2,}$/i,
  /^(Op|On|Am|Le|El|Il) .{5,120}\b(schreef|wrote|schrieb|a écrit|escribió|ha scritto)\b.{0,80}:$/i,
  /^_{20,}$/,
]
// Such an announcement is often folded over two lines.
const folded = /^(Op|On|Am|Le|El|Il) \S.{5,160}$/i

const isQuote = (line: string) => /^\s*>/.test(line)

const isHeaderLine = (line: string | undefined) => /^\*?(Van|From|Von|De|Da)\*?: ?.+@.+/i.test(line ?? '')
const isSecondHeader = (line: string | undefined) =>
  /^\*?(Verzonden|Sent|Datum|Date|Gesendet|Envoyé|Aan|To|An)\*?: ?.+/i.test(line ?? '')

/** How many lines from here on announce a quoted letter: none, one, or two. */
const announcedIn = (lines: readonly string[], at: number): number => {
  const line = (lines[at] ?? '').trim()
  if (announcements.some(pattern => pattern.test(line))) return 1
  if (isHeaderLine(line) && lines.slice(at + 1, at + 4).some(next => isSecondHeader(next.trim()))) return 1
  const both = `${line} ${(lines[at + 1] ?? '').trim()}`
  return folded.test(line) && announcements.some(pattern => pattern.test(both)) ? 2 : 0
}

/**
 * The part of a reply that is new: what stands above the letter it quotes, or between quoted lines. Where nothing would be left
 * it is the whole text: too much can be read past, too little cannot.
 */
export const newPart = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const at = lines.findIndex((_, n) => announcedIn(lines, n) > 0)
  const above = at === -1 ? lines : lines.slice(0, at)
  const below = at === -1 ? [] : lines.slice(at + announcedIn(lines, at))
  // Only where quoted lines are marked can be told what stands between them.
  const between = below.some(isQuote) ? below : []
  const said = [...above, ...between]
    .filter(line => !isQuote(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return said === '' ? text.trim() : said
}
