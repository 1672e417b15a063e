type Rgb = readonly [number, number, number]

const read = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]
const write = (rgb: Rgb) => `#${rgb.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const light = (part: number) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4)
const luminance = ([red, green, blue]: Rgb) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)

/** How well one colour can be read on another, from 1 to 21 (WCAG 2.2). */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(read(one)), luminance(read(other))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** So much of the second colour in the first: 0 is the first, 1 the second. */
export const mix = (one: string, other: string, share: number): string => {
  const [from, to] = [read(one), read(other)]
  const part = (n: 0 | 1 | 2) => from[n] + (to[n] - from[n]) * share
  return write([part(0), part(1), part(2)])
}

/** The colour itself where it can be read on the ground, or the first mix with `towards` that can. */
export const readable = (colour: string, ground: string, towards: string, ratio = 4.5): string => {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, towards, share)
    if (contrast(mixed, ground) >= ratio) return mixed
  }
  return towards
}
