// Parts as programs write them that know no better, made into what a parser reads.
import { headerEnd } from './mended.ts'
import { partings, startsIn } from './partings.ts'

const newline = 10
const mostHeads = 16_000

const isBlank = (line: string) => line.trim() === ''
const isHead = (line: string) => /^[!-9;-~]+[ \t]*:/.test(line)
const goesOn = (line: string, before: string | undefined) =>
  before !== undefined && (/^[ \t]/.test(line) || before.trimEnd().endsWith(';'))

/** Where what a part says begins without an empty line before it; undefined where its headers end as they should. */
const begunAt = (raw: Uint8Array, from: number): number | undefined => {
  const lines = Buffer.from(raw.subarray(from, from + mostHeads))
    .toString('latin1')
    .split('\n')
  const n = lines.findIndex((line, at) => !isHead(line) && !goesOn(line, lines[at - 1]))
  const first = lines[n]
  if (first === undefined || isBlank(first) || first.startsWith('--')) return undefined
  // A header that is written wrongly, with others after it.
  const end = lines.findIndex((line, at) => at > n && isBlank(line))
  if (lines.slice(n, end === -1 ? undefined : end).some(line => /^content-[\w-]+[ \t]*:/i.test(line))) return undefined
  return from + lines.slice(0, n).reduce((length, line) => length + line.length + 1, 0)
}

/** A part that says something right under its headers, or without any, would lose its first lines: it gets an empty line. */
export const withPartHeads = (raw: Uint8Array): Uint8Array => {
  const pieces: Uint8Array[] = []
  let from = 0
  for (const at of partings(raw, startsIn(raw))) {
    const next = raw.indexOf(newline, at) + 1
    if (next === 0 || next >= raw.length) break
    const begun = begunAt(raw, next)
    if (begun === undefined) continue
    pieces.push(raw.subarray(from, begun), Uint8Array.of(newline))
    from = begun
  }
  return pieces.length === 0 ? raw : Buffer.concat([...pieces, raw.subarray(from)])
}

const isCodedText = (heads: string) =>
  /^content-transfer-encoding:\s*base64/im.test(heads) &&
  !/^content-type:\s*(?!text\b)\w/im.test(heads) &&
  !/charset\s*=\s*"?utf-?(16|32)/i.test(heads)
const isCode = (line: string) => /^[A-Za-z0-9+/]*={0,2}\s*$/.test(line)
// Longer than any word that a footer begins with.
const isSurelyCode = (line: string) => line.trimEnd().length >= 40

/** The line at which plain text goes on after Base64: the first that is no code, with what stands above it after the code's end. */
const goesOnAt = (lines: readonly string[]): number | undefined => {
  const other = lines.findIndex(line => !isCode(line))
  if (other === -1) return undefined
  const width = (lines[0] ?? '').trimEnd().length
  const end = lines.findIndex(line => line.trimEnd().length < width || line.trimEnd().endsWith('='))
  if (end === -1 || end >= other) return other
  return Math.max(end, lines.slice(0, other).findLastIndex(isSurelyCode)) + 1
}

const inLines = (bytes: Buffer) => `${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`

/** What was put in Base64, and what somebody on its way has put under it as it was, all of it in Base64. */
const coded = (said: string): string | undefined => {
  if (/^[A-Za-z0-9+/=\s]*$/.test(said)) return undefined
  const lines = said.split('\n')
  const at = goesOnAt(lines)
  if (at === undefined) return undefined
  const before = Buffer.from(lines.slice(0, at).join(''), 'base64')
  const after = Buffer.from(lines.slice(at).join('\n'), 'latin1')
  return inLines(Buffer.concat(before.length === 0 ? [after] : [before, Buffer.from('\r\n'), after]))
}

/** Mailing lists and scanners write their lines under a text without looking how it is written: they become a part of it. */
export const withFooters = (raw: Uint8Array): Uint8Array => {
  const borders = [...partings(raw, startsIn(raw))]
  const pieces: Uint8Array[] = []
  let kept = 0
  for (const [n, at] of [0, ...borders].entries()) {
    const end = borders[n] ?? raw.length
    const part = raw.subarray(at, end)
    const body = headerEnd(part)
    if (body >= part.length || !isCodedText(Buffer.from(part.subarray(0, body)).toString('latin1'))) continue
    const said = Buffer.from(part.subarray(body))
      .toString('latin1')
      .replace(/^\r?\n/, '')
    const whole = coded(said)
    if (whole === undefined) continue
    pieces.push(raw.subarray(kept, at + body), Buffer.from(`\r\n${whole}`))
    kept = end
  }
  return pieces.length === 0 ? raw : Buffer.concat([...pieces, raw.subarray(kept)])
}
