// Clause 3: the order number is also the reference. A reference finds a complaint for staff; it never opens one for a stranger.

/** Words before an order number; a hyphen after one makes it part of the number, as in NO-1042. */
const label =
  /^[\s#]*(?:(?:order|ordernummer|ordernr|bestelling|bestelnummer|bestelnr|nummer|number|nr|no)(?=[\s.:#])[\s.:#]*)+/i

/** An order number as written by hand, brought to one form: no spaces, `#` or words before it, capitals, hyphens kept. */
export const normaliseOrderNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(label, '')
    .toUpperCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[^\p{L}\p{N}/_-]/gu, '')
    .replace(/^(.{40}).*$/su, '$1')

/** The reference of the nth complaint (from 1) on one order: the order number, then `-2`, `-3`. */
export const referenceFor = (base: string, nth: number): string => (nth <= 1 ? base : `${base}-${nth}`)

/** The base of a reference for a complaint without an order number, e.g. K-2026-0042. */
export const referenceWithoutOrder = (prefix: string, year: number, nth: number): string =>
  `${prefix}-${year}-${String(nth).padStart(4, '0')}`
