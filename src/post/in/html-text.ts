const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

const isCharacter = (code: number) => code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)

const entity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return named[name] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return isCharacter(code) ? String.fromCodePoint(code) : ''
}

// What stands between these is not for reading.
const silent = new Set(['script', 'style', 'head', 'title', 'template'])
const breaks = new Set(['br', 'tr', 'li', 'hr'])
const blocks = new Set(['p', 'div', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'blockquote'])

const tagAt = (html: string, at: number) => /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(at, at + 20))

/** The index just after what opened at `at`: a comment or a tag. */
const after = (html: string, at: number): number => {
  const end = html.startsWith('<!--', at) ? html.indexOf('-->', at + 4) + 2 : html.indexOf('>', at)
  return end <= at ? html.length : end + 1
}

const spaceFor = (isEnd: boolean, name: string): string => {
  if (breaks.has(name)) return isEnd ? '' : '\n'
  return blocks.has(name) ? '\n\n' : ''
}

/** The index after the end tag of a part that is not for reading. */
const pastSilent = (html: string, lower: string, from: number, name: string): number => {
  const end = lower.indexOf(`</${name}`, from)
  return end === -1 ? html.length : after(html, end)
}

/** What an HTML message says, as text: nothing of it is ever shown as HTML. Takes one walk over it, whatever stands there. */
export const textOfHtml = (html: string): string => {
  const lower = html.toLowerCase()
  const said: string[] = []
  let quoted = false
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    const text = html.slice(at, open === -1 ? html.length : open)
    said.push(text.replace(/\s+/g, ' '))
    if (open === -1) break
    const [, slash = '', tag = ''] = tagAt(html, open) ?? []
    const name = tag.toLowerCase()
    at = after(html, open)
    if (slash === '' && silent.has(name)) at = pastSilent(html, lower, at, name)
    // Mail programs put what they quote in one: marked as such, it can be told from what is new.
    if (slash === '' && name === 'blockquote' && !quoted) {
      said.push('\n\n> ')
      quoted = true
    } else said.push(spaceFor(slash !== '', name))
  }
  return said
    .join('')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
