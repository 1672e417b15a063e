// More boundaries than any mail program makes.
export const mostBoundaries = 100

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

/** What the lines that part one part from the next begin with, after two hyphens. */
export const startsIn = (raw: Uint8Array): readonly Buffer[] =>
  boundariesIn(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')).map(boundary =>
    Buffer.from(boundary, 'latin1'),
  )

/** Where each line begins that parts one part from the next. */
export function* partings(raw: Uint8Array, starts: readonly Buffer[]): Generator<number> {
  for (let at = raw.indexOf(hyphen); at !== -1; at = raw.indexOf(hyphen, at + 1)) {
    if (raw[at + 1] !== hyphen || (at > 0 && raw[at - 1] !== newline)) continue
    if (starts.some(start => startsWith(raw, at + 2, start)) && !isDrawn(raw, at)) yield at
  }
}
