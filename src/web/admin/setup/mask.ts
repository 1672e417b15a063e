// How order numbers look, written so that anybody can: # a figure, @ a letter, ? either, the rest as it is; + repeats.
import { normaliseOrderNumber } from '#complaint/reference.ts'

const tokens: Readonly<Record<string, string>> = { '#': String.raw`\d`, '@': '[A-Z]', '?': '[A-Z0-9]' }

export type MaskProblem =
  | { readonly problem: 'empty' | 'too-long' }
  | { readonly problem: 'sign'; readonly sign: string; readonly at: number }
  | { readonly problem: 'plus'; readonly at: number }
  | { readonly problem: 'no-token'; readonly mask: string }

const most = 40

type Piece = { readonly text: string; readonly many: number; readonly repeats: boolean }

/** The same sign in a row is one piece: a pattern stays as short as what it says. */
const joined = (pieces: readonly Piece[]): string => {
  const written = ({ text, many, repeats }: Piece) =>
    repeats ? (many > 1 ? `${text}{${many},}` : `${text}+`) : many > 1 ? `${text}{${many}}` : text
  return pieces.map(written).join('')
}

const piecesOf = (mask: string): readonly Piece[] | MaskProblem => {
  const pieces: Piece[] = []
  for (const [at, sign] of [...mask].entries()) {
    const last = pieces.at(-1)
    if (sign === '+') {
      if (!last || last.repeats) return { problem: 'plus', at: at + 1 }
      pieces[pieces.length - 1] = { ...last, repeats: true }
      continue
    }
    const text = tokens[sign] ?? (/^[A-Z0-9/_-]$/.test(sign) ? sign : undefined)
    if (text === undefined) return { problem: 'sign', sign, at: at + 1 }
    if (last && last.text === text && !last.repeats) pieces[pieces.length - 1] = { ...last, many: last.many + 1 }
    else pieces.push({ text, many: 1, repeats: false })
  }
  return pieces
}

const masksIn = (typed: string) =>
  typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)

/** The pattern that one or more masks mean, or what is wrong with them. */
export const patternFrom = (typed: string): { readonly pattern: string } | MaskProblem => {
  const masks = masksIn(typed)
  if (masks.length === 0) return { problem: 'empty' }
  if (masks.some(mask => mask.length > most) || masks.length > 8) return { problem: 'too-long' }
  const patterns: string[] = []
  for (const mask of masks) {
    const pieces = piecesOf(mask)
    if ('problem' in pieces) return pieces
    if (!/[#@?]/.test(mask)) return { problem: 'no-token', mask }
    patterns.push(joined(pieces))
  }
  return { pattern: patterns.length === 1 ? `^${patterns[0]}$` : `^(?:${patterns.join('|')})$` }
}

const signs: Readonly<Record<string, string>> = { [String.raw`\d`]: '#', '[A-Z]': '@', '[A-Z0-9]': '?' }
const piece = /(\\d|\[A-Z0-9\]|\[A-Z\]|[A-Z0-9/_-])(?:\{(\d+)(,)?\}|(\+))?/y

const maskOf = (pattern: string): string | undefined => {
  let mask = ''
  piece.lastIndex = 0
  while (piece.lastIndex < pattern.length) {
    const [, text = '', many = '1', open, plus] = piece.exec(pattern) ?? []
    if (text === '') return undefined
    mask += (signs[text] ?? text).repeat(Math.min(Number(many), most)) + (open || plus ? '+' : '')
  }
  return mask
}

/** A pattern as masks again; undefined for one that was written by hand and says more than masks can. */
export const masksFrom = (pattern: string): string | undefined => {
  const inside = /^\^(?:\(\?:(.*)\)|([^|()]*))\$$/.exec(pattern)
  const masks = (inside?.[1] ?? inside?.[2])?.split('|').map(maskOf)
  return masks?.every(mask => mask !== undefined && mask !== '') ? masks.join(', ') : undefined
}

/** How a number is read, and whether it fits. */
export const tryOn = (pattern: string, typed: string) => {
  const read = normaliseOrderNumber(typed)
  return { read, fits: new RegExp(pattern, 'u').test(read) }
}

/** A number that fits, to show beside the field. */
export const exampleOf = (typed: string): string =>
  (masksIn(typed)[0] ?? '')
    .replace(/\+/g, '')
    .replace(/#/g, (_, at: number) => String((at + 1) % 10))
    .replace(/@/g, 'A')
    .replace(/\?/g, '7')
