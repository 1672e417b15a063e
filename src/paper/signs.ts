// A document for screen readers may hold no sign that its letters do not have: the table of a font says which it has.

const tableAt = (font: DataView, tag: string): number => {
  for (let n = 0; n < font.getUint16(4); n += 1) {
    const at = 12 + n * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map(place => font.getUint8(at + place)))
    if (name === tag) return font.getUint32(at + 8)
  }
  throw new Error(`A font without ${tag}`)
}

/** The ranges of signs that a TrueType font has, by the table in which each sign has a number (cmap, format 12 or 4). */
const rangesOf = (bytes: Uint8Array): readonly (readonly [number, number])[] => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableAt(font, 'cmap')
  const tables = Array.from({ length: font.getUint16(cmap + 2) }, (_, n) => cmap + font.getUint32(cmap + 4 + n * 8 + 4))
  const long = tables.find(at => font.getUint16(at) === 12)
  if (long !== undefined)
    return Array.from({ length: font.getUint32(long + 12) }, (_, n) => {
      const at = long + 16 + n * 12
      return [font.getUint32(at), font.getUint32(at + 4)]
    })
  const short = tables.find(at => font.getUint16(at) === 4)
  if (short === undefined) throw new Error('A font without a table of signs that can be read')
  const many = font.getUint16(short + 6) / 2
  return Array.from({ length: many }, (_, n) => [
    font.getUint16(short + 16 + many * 2 + n * 2),
    font.getUint16(short + 14 + n * 2),
  ])
}

// What shapes text without being seen: a font need not have it.
const unseen: Readonly<Record<string, string>> = {
  '\n': '\n',
  '\t': ' ',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\ufe0f': '',
}
const missing = '□'
// A word this long, most often an address, may be broken anywhere; a fingerprint fits, and is copied from here.
const longWord = /\S{36,}/gu
const fingerprint = /^[0-9a-f]{64}$/
const broken = (word: string) => word.replaceAll(/(.{12})/gu, '$1\u200b')
/** An address is copied too: it is broken after its slashes, and elsewhere only where no line could hold it. */
const breakable = (word: string): string => {
  if (fingerprint.test(word)) return word
  return /^https?:/.test(word) ? word.replaceAll(/[^/]{45,}/gu, broken) : broken(word)
}

/** Makes texts fit for fonts: signs that none of them has become a box, and endless words can be broken. */
export const fitting = (...fonts: readonly Uint8Array[]): ((text: string) => string) => {
  const known = new Set<number>()
  for (const [from, to] of fonts.flatMap(rangesOf))
    for (let sign = from; sign <= to && sign < 0xffff; sign += 1) known.add(sign)
  // Some fonts have a letter for what only steers a printer.
  const has = (sign: string) => known.has(sign.codePointAt(0) ?? 0) && !/\p{Cc}/u.test(sign)
  return text =>
    [...text.normalize('NFC').toWellFormed().replaceAll('\r\n', '\n')]
      .map(sign => unseen[sign] ?? (has(sign) ? sign : missing))
      .join('')
      .replace(longWord, breakable)
}
