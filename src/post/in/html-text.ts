import { attributesIn, textOf, tokensOf } from './html-tokens.ts'

const breaks = new Set(['br', 'tr', 'hr', 'dt', 'dd'])
const blocks = new Set([
  ...['p', 'div', 'table', 'ul', 'ol', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header'],
  ...['footer', 'blockquote', 'pre', 'center', 'address', 'fieldset'],
])
const cells = new Set(['td', 'th'])

// Nobody quotes this deep by hand.
const deepest = 9

/** Gathers lines; each one that is quoted begins with as many signs as it is deep. */
const page = () => {
  const lines: string[] = []
  let line = ''
  let gap = 0
  let depth = 0
  let before = 0
  const quoted = (by: number) => '>'.repeat(by)
  const end = () => {
    const said = line.trim()
    line = ''
    if (said === '') return
    if (gap > 1 && lines.length > 0) lines.push(quoted(Math.min(before, depth)))
    lines.push(depth === 0 ? said : `${quoted(depth)} ${said}`)
    before = depth
    gap = 0
  }
  return {
    write: (text: string) => void (line += text),
    /** The next line begins, or, by 2, the next paragraph. */
    breakBy: (many: 1 | 2) => {
      end()
      gap = Math.max(gap, many)
    },
    quote: (by: 1 | -1) => {
      end()
      gap = 2
      depth = Math.min(deepest, Math.max(0, depth + by))
    },
    text: () => {
      end()
      return lines.join('\n').trim()
    },
  }
}

/** An empty line that somebody typed: two line breaks after one another. */
const isBreak = (name: string) => name === 'br'

/** What an HTML message says, as text; what it quotes is marked line by line. Takes one walk over it, whatever stands there. */
export const textOfHtml = (html: string): string => {
  const out = page()
  let broke = false
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      const text = textOf(token.text.replace(/[ \t\r\n\f]+/g, ' '))
      if (text.trim() !== '') broke = false
      out.write(text)
      continue
    }
    const { kind, name } = token
    if (name === 'blockquote') out.quote(kind === 'start' ? 1 : -1)
    else if (blocks.has(name)) out.breakBy(2)
    else if (name === 'li') {
      out.breakBy(1)
      if (kind === 'start') out.write('- ')
    } else if (kind === 'start' && breaks.has(name)) {
      out.breakBy(isBreak(name) && broke ? 2 : 1)
      broke = isBreak(name)
    } else if (cells.has(name)) out.write(' ')
    else if (kind === 'start' && name === 'img') {
      // A name of a file or a logo says nothing; a sentence that was made a picture does.
      const alt = attributesIn(token.attributes).get('alt')?.trim() ?? ''
      if (alt.includes(' ')) out.write(` [${alt}] `)
    }
  }
  return out.text()
}
