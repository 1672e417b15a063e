const cr = 13
const lf = 10

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

export const mostHeader = 512 * 1024

/** Where the headers end. */
export const headerEnd = (raw: Uint8Array): number => {
  const most = Math.min(raw.length, mostHeader)
  for (let at = raw.indexOf(lf); at !== -1 && at < most; at = raw.indexOf(lf, at + 1)) {
    if (raw[at + 1] === lf || (raw[at + 1] === cr && raw[at + 2] === lf)) return at + 1
  }
  return most
}

/** Lines as old programs ended them, with a return alone. */
const withLineEnds = (raw: Uint8Array): Uint8Array => {
  const isOld = raw.subarray(0, 4096).includes(cr) && !raw.subarray(0, mostHeader).includes(lf)
  return isOld ? raw.map(byte => (byte === cr ? lf : byte)) : raw
}

/** What a mailbox file puts before a message, and empty lines, which would end its headers before they begin. */
const beginning = (raw: Uint8Array): number => {
  let at = 0
  while (raw[at] === cr || raw[at] === lf) at += 1
  const start = Buffer.from(raw.subarray(at, at + 6)).toString('latin1')
  return /^>?From /.test(start) ? Math.max(at, raw.indexOf(lf, at) + 1) : at
}

const isHeaderLine = (line: string) => /^([!-9;-~]+[ \t]*:|[ \t])/.test(line)

/** Where no empty line ends the headers, what was said begins with the first line after the last header. */
const withEmptyLine = (raw: Uint8Array, end: number): Uint8Array => {
  if (end < raw.length || end >= mostHeader) return raw
  const lines = Buffer.from(raw).toString('latin1').split('\n')
  const last = lines.findLastIndex(isHeaderLine)
  const said = lines.slice(last + 1)
  if (last < 0 || said.every(line => line.trim() === '')) return raw
  return Buffer.from([...lines.slice(0, last + 1), '', ...said].join('\n'), 'latin1')
}

/** The message as a parser wants it: headers first, in UTF-8 where they were written in letters of an older kind. */
export const mended = (given: Uint8Array): Uint8Array => {
  const whole = withLineEnds(given)
  const begun = whole.subarray(beginning(whole))
  const raw = withEmptyLine(begun, headerEnd(begun))
  const end = headerEnd(raw)
  const headers = raw.subarray(0, end)
  if (isUtf8(headers)) return raw
  return Buffer.concat([Buffer.from(new TextDecoder('windows-1252').decode(headers)), raw.subarray(end)])
}

// RFC 2152: letters outside ASCII stand between + and -, as UTF-16 in Base64.
const fromUtf7 = (text: string): string =>
  text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, coded: string) => {
    if (coded === '') return whole === '+-' ? '+' : whole
    const bytes = Buffer.from(coded, 'base64')
    return new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  })

const isWestern = (label: string) => /^(us-ascii|ascii|iso-?8859-?1|iso_8859-1|latin1|windows-1252|cp1252)$/.test(label)
const isKnown = (label: string) => {
  try {
    return new TextDecoder(label).encoding !== 'replacement'
  } catch {
    return false
  }
}

/**
 * The letters of a text as its bytes say rather than as it says of them: UTF-8 is known by itself, and what is no UTF-8 was
 * written in Western Europe. `content` is there where it had to be written anew.
 */
export const lettersOf = (
  declared: string,
  bytes: Uint8Array,
): { readonly charset: string; readonly content?: Uint8Array } => {
  const label = declared.trim().toLowerCase()
  if (/utf-?7/.test(label)) {
    const text = fromUtf7(Buffer.from(bytes).toString('latin1'))
    return { charset: 'utf-8', content: new TextEncoder().encode(text) }
  }
  const isOurs = label === '' || /^(x-)?utf-?8$/.test(label) || isWestern(label) || !isKnown(label)
  // The line end that a parser adds is one byte, and these letters have two.
  if (label.startsWith('utf-16') && bytes.length % 2 === 1) return { charset: declared, content: bytes.slice(0, -1) }
  if (!isOurs) return { charset: declared }
  if (isUtf8(bytes)) return { charset: 'utf-8' }
  return { charset: isKnown(label) && isWestern(label) ? declared : 'windows-1252' }
}
