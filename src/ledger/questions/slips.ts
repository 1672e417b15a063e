const digits = '0123456789'

/**
 * An order number with one slip of the finger put right in every way there is: a digit too much, two turned round, one left
 * out, or another one. Nothing for what is too short or long to be a number that somebody read aloud.
 */
export const oneSlipAway = (number: string): readonly string[] => {
  if (!/^[A-Z-]*\d{4,12}$/.test(number)) return []
  const found = new Set<string>()
  for (let at = 0; at <= number.length; at += 1) {
    const [before, rest] = [number.slice(0, at), number.slice(at)]
    if (rest !== '') found.add(before + rest.slice(1))
    if (rest.length > 1) found.add(`${before}${rest[1]}${rest[0]}${rest.slice(2)}`)
    for (const digit of digits) {
      found.add(before + digit + rest)
      if (/^\d/.test(rest)) found.add(before + digit + rest.slice(1))
    }
  }
  found.delete(number)
  return [...found]
}
