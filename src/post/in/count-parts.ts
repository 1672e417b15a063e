// More parts, boundaries between them, or lines, than any mail program makes of 25 MB.
const mostParts = 500
const mostLines = 1_000_000
const mostBoundaries = 100

const hyphen = 45
const newline = 10
const isEndOfLine = (byte: number | undefined) => byte === undefined || byte === newline || byte === 13
const isSpace = (byte: number | undefined) => byte === 32 || byte === 9

// As written, or continued as RFC 2231 has it: only its beginning is needed to count.
const declared = /boundary\s*(?:\*0\*?)?\s*=\s*(?:"([^"\r\n]{1,200})|([^\s";]{1,200}))/gi

/** The boundaries that a message names anywhere; a mail program names one for each level of parts. */
const boundariesIn = (text: string): readonly string[] => {
  const found = new Set<string>()
  for (const [, quoted, bare] of text.matchAll(declared)) {
    found.add((quoted ?? bare ?? '').replaceAll('\\', ''))
    if (found.size > mostBoundaries) break
  }
  return [...found]
}

const startsWith = (raw: Uint8Array, at: number, what: Uint8Array): boolean => {
  for (let n = 0; n < what.length; n += 1) if (raw[at + n] !== what[n]) return false
  return true
}

/** Where a line ends that is nothing but hyphens: one drawn in a text. */
const isDrawn = (raw: Uint8Array, at: number): boolean => {
  let end = at
  while (raw[end] === hyphen || isSpace(raw[end])) end += 1
  return isEndOfLine(raw[end])
}

const hasTooManyLines = (raw: Uint8Array): boolean => {
  let many = 0
  for (let at = raw.indexOf(newline); at !== -1 && many <= mostLines; at = raw.indexOf(newline, at + 1)) many += 1
  return many > mostLines
}

const startsIn = (raw: Uint8Array): readonly Buffer[] =>
  boundariesIn(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')).map(boundary =>
    Buffer.from(boundary, 'latin1'),
  )

/** Where each line begins that parts one part from the next. */
function* partings(raw: Uint8Array, starts: readonly Buffer[]): Generator<number> {
  for (let at = raw.indexOf(hyphen); at !== -1; at = raw.indexOf(hyphen, at + 1)) {
    if (raw[at + 1] !== hyphen || (at > 0 && raw[at - 1] !== newline)) continue
    if (starts.some(start => startsWith(raw, at + 2, start)) && !isDrawn(raw, at)) yield at
  }
}

/**
 * Whether a message has more parts, or lines, than anybody reads, told from its lines alone: what is made to be slow to take apart is not
 * taken apart at all.
 */
export const hasTooManyParts = (raw: Uint8Array): boolean => {
  if (hasTooManyLines(raw)) return true
  const starts = startsIn(raw)
  if (starts.length > mostBoundaries) return true
  let many = 0
  for (const _ of partings(raw, starts)) if ((many += 1) > mostParts) return true
  return false
}

const mostLine = 1000
const isHead = (line: string) => /^\s*$|^[!-9;-~]+[ \t]*:/.test(line)

/** A part that begins with what it says, and not with headers or an empty line, would lose its first lines: it gets that line. */
export const withPartHeads = (raw: Uint8Array): Uint8Array => {
  const pieces: Uint8Array[] = []
  let from = 0
  for (const at of partings(raw, startsIn(raw))) {
    const next = raw.indexOf(newline, at) + 1
    if (next === 0 || next >= raw.length) break
    const line =
      Buffer.from(raw.subarray(next, next + mostLine))
        .toString('latin1')
        .split('\n')[0] ?? ''
    if (isHead(line) || line.startsWith('--')) continue
    pieces.push(raw.subarray(from, next), Uint8Array.of(newline))
    from = next
  }
  return pieces.length === 0 ? raw : Buffer.concat([...pieces, raw.subarray(from)])
}
