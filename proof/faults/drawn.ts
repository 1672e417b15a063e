/** So many of the numbers from 1 to the last, one out of each stretch of them; which one of it, chance says. */
export const drawn = (many: number, last: number, random: () => number): readonly number[] => {
  const wanted = Math.min(many, last)
  return Array.from({ length: wanted }, (_, n) => 1 + Math.floor(((n + random()) * last) / wanted))
}
