import { randomBytes, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { connect } from '#database/connect.ts'
import { instant } from '#calendar/day.ts'
import { sha256, start } from '#ledger/chain.ts'
import { newestSeal, sealHash, type SealEntry } from '#ledger/seal.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { asGiven, carelessly, columnsOf, cheaply, withoutIndexes } from './careless.ts'
import { type CopyIn, copyInto } from './copy-in.ts'
import { type Story, storiesIn, tell, type Telling } from './story.ts'
import type { Rules } from '#ledger/within.ts'

const tables = [
  'event',
  'words',
  'letter',
  'search',
  'complaint',
  'contact',
  'promise',
  'remedy',
  'question',
  'change',
  'link',
  'shop_order',
  'seal',
  'seal_entry',
] as const

// Calendars begin in 2020: no copy lies further back than so many weeks, and a smaller house is a younger one.
const mostWeeks = 300
const aWeek = 1400
// One in fifty is open, as many as a desk that answers within some weeks has of what it got in some years.
const openShare = 0.02

const syllables = [
  'ta',
  'ki',
  'mo',
  'ro',
  've',
  'la',
  'du',
  'ne',
  'sa',
  'bi',
  'go',
  'fe',
  'ju',
  'pa',
  'wi',
  'zo',
  'hu',
  'ce',
  'do',
  'li',
]
const surnameOf = (n: number) => {
  const at = (place: number) => syllables[Math.floor((n * 7919) / 20 ** place) % 20] ?? ''
  return `${at(0)}${at(1)}${at(2)}ro`.replace(/^./, letter => letter.toUpperCase())
}

/** A UUID of version 7 of a moment: copies lie in their tables in the order in which they came in. */
const idAt = (at: string) => {
  const ms = Date.parse(at).toString(16).padStart(12, '0')
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${randomUUID().slice(15)}`
}

type Writer = (table: string, line: string) => void

/** Writes one copy of a telling and answers with the head of its history. */
const writeCopy = (telling: Telling, n: number, write: Writer): SealEntry => {
  const complaint = idAt(telling.receivedAt)
  const own = { complaint, number: String(n), surname: surnameOf(n) }
  let head = start.hash
  for (const { line, hashed, digested, words } of telling.events) {
    const digest = digested ? sha256(digested(own)) : ''
    const hash = sha256(hashed({ ...own, digest, previous: head }))
    write('event', line({ ...own, digest, previous: head, hash }))
    if (words) write('words', words(own))
    head = hash
  }
  for (const { table, line } of telling.rows)
    write(table, line({ ...own, fresh: table === 'link' ? randomBytes(32).toString('hex') : randomUUID() }))
  return { complaint_id: complaint, version: telling.version, hash: head }
}

/** Lines by table, handed on a megabyte at a time. */
const gathering = (into: ReadonlyMap<string, CopyIn>) => {
  const waiting = new Map<string, string[]>([...into.keys()].map(table => [table, []]))
  let size = 0
  const flush = async () => {
    size = 0
    for (const [table, lines] of waiting) if (lines.length > 0) await into.get(table)?.write(lines.splice(0).join(''))
  }
  return {
    write: (table: string, line: string) => {
      waiting.get(table)?.push(line)
      size += line.length
    },
    isFull: () => size > 4_000_000,
    flush,
  }
}

const perSeal = 2000

const seal = async (url: string, entries: readonly SealEntry[], write: Writer, relieve: () => Promise<void>) => {
  const reader = connect(url, undefined, 1)
  let last = await newestSeal(reader)
  await reader.destroy()
  for (let from = 0; from < entries.length; from += perSeal) {
    const some = entries.slice(from, from + perSeal)
    const number = (last?.number ?? 0) + 1
    const unsealed = {
      number,
      sealed_at: last?.sealed_at ?? instant(new Date().toISOString()),
      previous_hash: last?.hash ?? start.hash,
    }
    last = { ...unsealed, hash: sealHash(unsealed, some) }
    write('seal', `${number}\t${last.sealed_at}\t${last.previous_hash}\t${last.hash}\n`)
    for (const { complaint_id, version, hash } of some)
      write('seal_entry', `${number}\t${complaint_id}\t${version}\t${hash}\n`)
    await relieve()
  }
}

/** How many of the copies of each story are told of each week, so that as many come in every week. */
const weekly = (many: number, weeks: number, stories: number) => (week: number, n: number) => {
  const place = week * stories + n
  const all = weeks * stories
  return Math.floor(((place + 1) * many) / all) - Math.floor((place * many) / all)
}

type Addresses = { readonly app: string; readonly admin: string }
/** How many copies, how many of them open, and the number of the one before the first. */
type Many = { readonly many: number; readonly manyOpen: number; readonly first: number }

const fill = async (
  { app, admin }: Addresses,
  db: Client,
  stories: readonly Story[],
  rules: Rules,
  { many, manyOpen, first }: Many,
) => {
  const columns: Record<string, readonly string[]> = {}
  for (const table of tables) columns[table] = await columnsOf(db, table)
  const into = new Map(
    await Promise.all(
      tables.map(async table => [table, await copyInto(admin, table, columns[table] ?? [], cheaply)] as const),
    ),
  )
  const { write, isFull, flush } = gathering(into)
  const relieve = async () => void (isFull() && (await flush()))
  const heads: SealEntry[] = []
  let n = first
  const copies = async (story: Story, days: number, times: number) => {
    if (times === 0) return
    const telling = await tell(story, days, columns, rules)
    for (let left = times; left > 0; left -= 1) {
      n += 1
      heads.push(writeCopy(telling, n, write))
      await relieve()
    }
  }
  const [open, closed] = [stories.filter(({ isOpen }) => isOpen), stories.filter(({ isOpen }) => !isOpen)]
  const weeks = Math.min(mostWeeks, Math.ceil((first + many) / aWeek))
  const timesIn = weekly(many - manyOpen, weeks, closed.length)
  for (let week = weeks; week > 0; week -= 1)
    for (const [k, story] of closed.entries()) await copies(story, week * 7 - (k % 7), timesIn(weeks - week, k))
  // What is open came in when it did.
  const timesOpen = weekly(manyOpen, 1, open.length)
  for (const [k, story] of open.entries()) await copies(story, 0, timesOpen(0, k))
  await seal(app, heads, write, relieve)
  await flush()
  for (const copy of into.values()) await copy.end()
}

export type Multiplying = {
  /** Makes as many as are missing until there are so many complaints in all; answers with how many there are. */
  readonly growTo: (total: number) => Promise<number>
  /** Makes so many more that are open. */
  readonly addOpen: (many: number) => Promise<number>
}

/**
 * Reads the demo's stories, to tell them again as often as asked, each with its own names and numbers and a chain of its own:
 * histories, what follows from them, letters, links and orders.
 */
export const multiplying = async (addresses: Addresses): Promise<Multiplying> => {
  const reader = connect(addresses.app, undefined, 2)
  const rules = createRulebook({ db: reader, now: () => instant(new Date().toISOString()), shipped })
  const withDb = async <T>(work: (db: Client) => Promise<T>) => {
    const db = new Client({ connectionString: addresses.admin })
    await db.connect()
    try {
      return await work(db)
    } finally {
      await db.end()
    }
  }
  // The program may be at work on them: all of a story is read as at one moment.
  const atOnce = reader.transaction().setIsolationLevel('repeatable read')
  const stories = await withDb(db => atOnce.execute(tx => storiesIn(db, tx, rules)))
  await reader.destroy()
  const count = async (db: Client) =>
    Number((await db.query<{ many: string }>('select count(*) as many from complaint')).rows[0]?.many)
  const make = (howMany: (there: number) => Omit<Many, 'first'>) =>
    withDb(async db => {
      const first = await count(db)
      const more = howMany(first)
      const filled = () => asGiven(db, () => fill(addresses, db, stories, rules, { ...more, first }))
      // To a large house a few are soon added, and its indexes take long to make.
      await carelessly(db, () => (more.many * 10 < first ? filled() : withoutIndexes(db, tables, filled)))
      return count(db)
    })
  return {
    growTo: total => make(there => ({ many: total - there, manyOpen: Math.round((total - there) * openShare) })),
    addOpen: many => make(() => ({ many, manyOpen: many })),
  }
}
