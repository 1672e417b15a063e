import { announcedAt, isDeviceLine } from './quoting.ts'

const isQuote = (line: string) => /^\s*[>|]/.test(line)
const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''

/** Where the line after this one that says something stands. */
const nextSaid = (lines: readonly string[], from: number): number => {
  let at = from
  while (at < lines.length && isBlank(lines[at])) at += 1
  return at
}

const withoutDevice = (lines: readonly string[]): readonly string[] => {
  let end = lines.length
  while (end > 0 && isBlank(lines[end - 1])) end -= 1
  return end > 1 && isDeviceLine(lines[end - 1] ?? '') ? withoutDevice(lines.slice(0, end - 1)) : lines.slice(0, end)
}

/**
 * The lines that are new. A program that marks what it quotes leaves what stands between for its reader; one that does not has put
 * the whole older letter underneath.
 */
const newLines = (lines: readonly string[]): readonly string[] => {
  const said: string[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const announced = isQuote(line) ? undefined : announcedAt(lines, at)
    const below = announced ? nextSaid(lines, at + announced.many) : at
    const isMarked = announced?.marks === true && isQuote(lines[below] ?? '')
    if (!announced || !(isMarked || announced.isByProgram)) {
      if (!isQuote(line)) said.push(line)
      at += 1
      continue
    }
    if (!isMarked) {
      // Something above: the rest is old. Nothing above, and nothing to tell old from new: all of it stays.
      return said.some(one => !isBlank(one)) ? withoutDevice(said) : lines
    }
    said.splice(0, said.length, ...withoutDevice(said), '')
    at = below
  }
  return withoutDevice(said)
}

/**
 * The part of a reply that is new: what stands above, below or between the letter it quotes. Where nothing would be left
 * it is the whole text: too much can be read past, too little cannot. Each of its lines is a line of the text, in its order.
 */
export const newPart = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const said = newLines(lines)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return said === '' ? text.trim() : said
}
