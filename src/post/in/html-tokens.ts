/** A piece of HTML. An end tag has no attributes; `text` still holds its entities. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'end'; readonly name: string }

// What stands between these is not for reading.
const silent = new Set([
  ...['script', 'style', 'head', 'title', 'template', 'noscript', 'object', 'svg', 'math', 'xml', 'textarea'],
  ...['select', 'iframe', 'frameset', 'noframes', 'applet', 'audio', 'video', 'canvas', 'xmp'],
])

const tagStart = /<(\/?)([a-z][a-z0-9:-]{0,29})/iy

/** The index just after what opened at `at`: a comment, a declaration or a tag. A `>` between quotes ends no tag. */
const after = (html: string, at: number): number => {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    return end === -1 ? html.length : end + 3
  }
  const end = html.indexOf('>', at)
  return end === -1 ? html.length : end + 1
}

/** Where the silence that began before `from` ends. Asked for each name once it is known that there is no end any more. */
const silences = (html: string) => {
  const lower = html.toLowerCase()
  const never = new Set<string>()
  return (name: string, from: number): number => {
    const end = never.has(name) ? -1 : lower.indexOf(`</${name}`, from)
    if (end !== -1) return after(html, end)
    never.add(name)
    return from
  }
}

/** The pieces of an HTML text, in one walk over it whatever stands there; what is not for reading is left out. */
export function* tokensOf(html: string): Generator<Token> {
  const pastSilence = silences(html)
  let text = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    tagStart.lastIndex = at
    const [whole = '', slash = '', tag = ''] = tagStart.exec(html) ?? []
    const isMark = whole !== '' || html.startsWith('<!', at) || html.startsWith('<?', at)
    // "a < b" is text.
    if (!isMark) {
      at += 1
      continue
    }
    if (at > text) yield { kind: 'text', text: html.slice(text, at) }
    const end = after(html, at)
    const name = tag.toLowerCase()
    if (slash === '' && silent.has(name)) {
      at = pastSilence(name, end)
      yield { kind: 'start', name, attributes: '' }
    } else {
      if (name !== '')
        yield slash === ''
          ? { kind: 'start', name, attributes: html.slice(at + whole.length, end - 1) }
          : { kind: 'end', name }
      at = end
    }
    text = at
  }
  if (text < html.length) yield { kind: 'text', text: html.slice(text) }
}

const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** The attributes of a start tag; of several with one name the first counts. */
export const attributesIn = (attributes: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of attributes.slice(0, 4000).matchAll(attribute)) {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, textOf(double ?? single ?? bare ?? ''))
    if (found.size === 40) break
  }
  return found
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  euro: '€',
  pound: '£',
  cent: '¢',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  sect: '§',
  para: '¶',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  times: '×',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  plusmn: '±',
  larr: '←',
  rarr: '→',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  thorn: 'þ',
}

// é, Ü, ñ and their like: a letter, and the mark that is put on it.
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
}
const marked = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/

const isCharacter = (code: number) => code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)

const entity = (whole: string, name: string): string => {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    return isCharacter(code) ? String.fromCodePoint(code) : ''
  }
  const [, letter = '', mark = ''] = marked.exec(name) ?? []
  if (letter) return `${letter}${marks[mark] ?? ''}`.normalize('NFC')
  return (Object.hasOwn(named, name) ? named[name] : undefined) ?? whole
}

/** Text of HTML with its entities read. */
export const textOf = (text: string): string => text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});?/gi, entity)
