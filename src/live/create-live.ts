import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { type Change, changesSince } from './changes.ts'
import type { Cursor, Listener, Live, Message } from './live.ts'

type Asking<Scope> = {
  readonly db: Database
  readonly now: () => Instant
  /** Which of these complaints this reader may see. */
  readonly among: (scope: Scope, complaints: readonly string[]) => Promise<ReadonlySet<string>>
  /** The same for readers who may see the same, so that they are asked about once. */
  readonly likeOf: (scope: Scope) => string
  readonly shopsOf: (scope: Scope) => readonly string[]
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void
}

const everyMs = 1000
/** Who was away longer than this hears that all may have changed. */
const replayedMs = 15 * 60_000
const replayedMany = 200

const messageOf = ({ of, id, mark }: Change): Message =>
  of === 'complaint' ? { changed: 'complaint', id, version: mark } : { changed: 'presence', id }

const momentOf = (cursor: Cursor) => Date.parse(cursor.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))

type Heard = { readonly message: Message; readonly person: string | null }
const newsFor = (person: string, heard: readonly Heard[]): readonly Message[] =>
  heard.filter(one => one.person !== person).map(({ message }) => message)

/** A reader whom one of these complaints is about may not read what others like them may. */
const ofOthers = (person: string, changes: readonly Change[]) =>
  changes.filter(({ concerned }) => !concerned.includes(person))

/** What these changes are to one reader: those they may see, and that lists moved where anything of their shops did. */
const heardBy = async <Scope>(
  { among, shopsOf }: Asking<Scope>,
  scope: Scope,
  changes: readonly Change[],
): Promise<readonly Heard[]> => {
  const ofShops = changes.filter(({ storefront }) => shopsOf(scope).includes(storefront))
  if (ofShops.length === 0) return []
  if (ofShops.length > replayedMany) return [{ message: { changed: 'all' }, person: null }]
  const seen = await among(scope, [...new Set(ofShops.map(({ id }) => id))])
  const lists = ofShops.some(({ of }) => of === 'complaint')
    ? [{ message: { changed: 'lists' }, person: null } as const]
    : []
  const told = ofShops
    .filter(({ id }) => seen.has(id))
    .map(change => ({ message: messageOf(change), person: change.person }))
  return [...told, ...lists]
}

export const createLive = <Scope>(asking: Asking<Scope>): Live<Scope> => {
  const { db, now, likeOf, report } = asking
  const listeners = new Set<Listener<Scope>>()
  let told = new Map<string, number>()
  let cursor: Cursor | undefined
  let lookedAt = now()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false
  let closed = false

  /** What was not told before; each look sees a little of the one before it again. */
  const fresh = (changes: readonly Change[]) => {
    const key = ({ of, id, person }: Change) => `${of} ${id} ${person}`
    const news = changes.filter(change => told.get(key(change)) !== change.mark)
    told = new Map(changes.map(change => [key(change), change.mark]))
    return news
  }
  const tellAll = async (news: readonly Change[], at: Cursor) => {
    const known = new Map<string, Promise<readonly Heard[]>>()
    await Promise.all(
      [...listeners].map(async ({ scope, person, hear }) => {
        const told = ofOthers(person, news)
        const like = told.length < news.length ? person : likeOf(scope)
        const heard = known.get(like) ?? heardBy(asking, scope, told)
        known.set(like, heard)
        const messages = newsFor(person, await heard)
        if (messages.length > 0) hear(messages, at)
      }),
    )
  }
  const look = async () => {
    const to = now()
    const found = await changesSince(db, cursor, { from: lookedAt, to })
    const news = cursor === undefined ? [] : fresh(found.changes)
    cursor = found.cursor
    lookedAt = to
    if (news.length > 0) await tellAll(news, cursor)
  }
  const lookNow = () => {
    if (looking) {
      again = true
      return
    }
    looking = look()
      .catch((fault: unknown) => report('Changes could not be looked up', { fault }))
      .finally(() => {
        looking = undefined
        if (again && listeners.size > 0) lookNow()
        again = false
      })
  }
  const keepLooking = () => {
    timer ??= setInterval(lookNow, everyMs).unref()
    if (cursor === undefined) lookNow()
  }
  const rest = () => {
    clearInterval(timer)
    timer = undefined
    cursor = undefined
    told = new Map()
  }
  const replay = async ({ scope, person, hear }: Listener<Scope>, since: Cursor) => {
    if (!(Date.now() - momentOf(since) < replayedMs)) return hear([{ changed: 'all' }], since)
    const at = now()
    const { changes, cursor: upTo } = await changesSince(db, since, { from: at, to: at })
    const messages = newsFor(person, await heardBy(asking, scope, ofOthers(person, changes)))
    if (messages.length > 0) hear(messages, upTo)
  }

  return {
    listen: (listener, since) => {
      if (closed) return undefined
      listeners.add(listener)
      keepLooking()
      if (since !== undefined)
        void replay(listener, since).catch((fault: unknown) => report('Changes could not be looked up', { fault }))
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) rest()
      }
    },
    nudge: () => {
      if (listeners.size > 0) lookNow()
    },
    close: () => {
      closed = true
      for (const { end } of [...listeners]) end()
      listeners.clear()
      rest()
    },
  }
}
