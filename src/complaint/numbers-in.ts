import { normaliseOrderNumber } from './reference.ts'

// What could be a number of an order or a reference: letters and figures in a row, with a figure among them.
const tokens = /#?\p{L}{0,4}[-_/]?\p{N}[\p{L}\p{N}_/-]{1,38}/gu
const most = 50

/** Everything in a text that could be an order number or a reference, in one form, as it came and without a `-2` behind it. */
export const numbersIn = (text: string): readonly string[] => {
  const written = text.slice(0, 20_000).match(tokens)?.slice(0, most) ?? []
  return [...new Set(written.map(normaliseOrderNumber))].filter(number => number.length >= 3)
}

/** The first of them that looks like an order number of a shop. */
export const orderNumberIn = (text: string, pattern: string): string | undefined => {
  try {
    const ours = new RegExp(`^(?:${pattern})$`, 'i')
    return numbersIn(text).find(number => ours.test(number))
  } catch {
    return undefined
  }
}
