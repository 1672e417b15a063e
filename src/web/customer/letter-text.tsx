import { Link } from '../parts/link.tsx'

const columns = 76

type Part =
  | { readonly kind: 'heading' | 'paragraph' | 'quote'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly lines: readonly [label: string, url: string] }

/** Joins lines that were broken only because a letter is 76 columns wide; breaks that were meant stay. */
export const unwrapped = (lines: readonly string[]): readonly string[] =>
  lines.reduce<string[]>((joined, line, n) => {
    const before = lines[n - 1]
    const [word = ''] = line.trimStart().split(' ')
    if (before !== undefined && before.length + 1 + word.length > columns)
      joined.push(`${joined.pop() ?? ''} ${line.trimStart()}`)
    else joined.push(line)
    return joined
  }, [])

const itemsOf = (lines: readonly string[]): readonly string[] =>
  lines.reduce<string[]>((items, line) => {
    if (line.startsWith('- ')) items.push(line.slice(2))
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
    return items
  }, [])

const partOf = (block: string): Part => {
  const lines = block.split('\n')
  const last = lines.at(-1) ?? ''
  if (lines.length > 1 && /^-+$/.test(last)) return { kind: 'heading', lines: [lines.slice(0, -1).join(' ')] }
  if (lines[0]?.startsWith('- ')) return { kind: 'list', lines: itemsOf(lines) }
  if (lines.every(line => line.startsWith('>')))
    return { kind: 'quote', lines: unwrapped(lines.map(line => line.replace(/^> ?/, ''))) }
  if (lines.length > 1 && /^https?:\/\/\S+$/.test(last))
    return { kind: 'link', lines: [lines.slice(0, -1).join(' ').replace(/:$/, ''), last] }
  return { kind: 'paragraph', lines: unwrapped(lines) }
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line, n) => (
      <>
        {n > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

const isWayBack = (url: string) => /\/open\/\S+$/.test(url)

/** A letter as it was sent, read back from its own text. The link to this very page is left out. */
export const LetterText = ({ text, level }: { readonly text: string; readonly level: 2 | 3 }) => (
  <div class="letter">
    {text
      .trim()
      .split(/\n{2,}/)
      .map(partOf)
      .map(({ kind, lines }) => {
        if (kind === 'heading') return level === 2 ? <h2>{lines[0]}</h2> : <h3>{lines[0]}</h3>
        if (kind === 'list')
          return (
            <ul>
              {lines.map(line => (
                <li>{line}</li>
              ))}
            </ul>
          )
        if (kind === 'link') {
          const [label = '', url = ''] = lines
          return isWayBack(url) ? null : (
            <p>
              <Link href={url}>{label}</Link>
            </p>
          )
        }
        return kind === 'quote' ? (
          <blockquote class="inset">
            <Lines lines={lines} />
          </blockquote>
        ) : (
          <p>
            <Lines lines={lines} />
          </p>
        )
      })}
  </div>
)

/** Cuts a letter at a heading: what was written for this customer, and what every letter says at its end. */
export const cutAt = (text: string, heading: string): readonly [body: string, rest: string] => {
  const at = text.indexOf(`\n${heading}\n-`)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
