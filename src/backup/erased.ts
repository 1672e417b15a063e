// What was erased, kept outside the database and beside the backups: ids and moments, no names. A backup made earlier still holds
// the words; whoever puts it back erases them again by this list.
import { type Instant, instant } from '#calendar/day.ts'
import { addLines, linesAt } from './lines.ts'

export type Erased = { readonly at: Instant; readonly kind: 'complaint' | 'mail'; readonly id: string }

export const erasedName = 'erasures.jsonl'

const keyOf = ({ kind, id }: Erased) => `${kind} ${id}`

const parsed = (line: string): readonly Erased[] => {
  try {
    const { at, kind, id } = JSON.parse(line) as Record<string, unknown>
    return typeof at === 'string' && (kind === 'complaint' || kind === 'mail') && typeof id === 'string'
      ? [{ at: instant(at), kind, id }]
      : []
  } catch {
    // A line that was cut off by a crash was not yet answered for; the erasing is done again, and its line with it.
    return []
  }
}

const erasedIn = (text: string): readonly Erased[] =>
  text.split('\n').flatMap(line => (line === '' ? [] : parsed(line)))

/** Everything the lists at these paths name, each once; a list that is not there is empty. */
export const readErased = async (paths: readonly string[]): Promise<readonly Erased[]> => {
  const texts = await Promise.all(paths.map(linesAt))
  return [...new Map(texts.flatMap(erasedIn).map(one => [keyOf(one), one])).values()]
}

/** Adds to the list at `path` what it does not name yet; when this is done it is on the disk. */
export const addErased = async (path: string, erased: readonly Erased[]): Promise<void> => {
  const known = new Set(erasedIn(await linesAt(path)).map(keyOf))
  const fresh = erased.filter(one => !known.has(keyOf(one)))
  if (fresh.length === 0) return
  await addLines(
    path,
    fresh.map(({ at, kind, id }) => JSON.stringify({ at, kind, id })),
  )
}
