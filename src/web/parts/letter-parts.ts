const columns = 76

/** A piece of a letter, read back from its text. */
export type LetterPart =
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

const partOf = (block: string): LetterPart => {
  const lines = block.split('\n')
  const last = lines.at(-1) ?? ''
  if (lines.length > 1 && /^-+$/.test(last)) return { kind: 'heading', lines: [lines.slice(0, -1).join(' ')] }
  if (lines[0]?.startsWith('- ')) return { kind: 'list', lines: itemsOf(lines) }
  if (lines.every(line => line.startsWith('>')))
    return { kind: 'quote', lines: unwrapped(lines.map(line => line.replace(/^> ?/, ''))) }
  // An address may also stand alone on the last line of a paragraph that is not about where it leads.
  if (lines.at(-2)?.endsWith(':') && /^https?:\/\/\S+$/.test(last))
    return { kind: 'link', lines: [lines.slice(0, -1).join(' ').replace(/:$/, ''), last] }
  return { kind: 'paragraph', lines: unwrapped(lines) }
}

/** What a letter of 76 columns is made of, read back from the text that was sent. */
export const partsOfLetter = (text: string): readonly LetterPart[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map(partOf)
