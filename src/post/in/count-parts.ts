import { mostBoundaries, partings, startsIn } from './partings.ts'

// More parts, or lines, than any mail program makes of 25 MB.
const mostParts = 500
const mostLines = 1_000_000

const newline = 10

const hasTooManyLines = (raw: Uint8Array): boolean => {
  let many = 0
  for (let at = raw.indexOf(newline); at !== -1 && many <= mostLines; at = raw.indexOf(newline, at + 1)) many += 1
  return many > mostLines
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
