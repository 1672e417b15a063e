// The newest seal is noted outside the database each day: whoever changes or cuts off what happened before it is found out by that.
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { type Day, dayOf, type Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { Halt } from '#database/halt.ts'
import { addLines } from './lines.ts'

export type Anchor = { readonly number: number; readonly hash: string }
export type Anchoring = {
  readonly db: Database
  readonly now: () => Instant
  readonly file: string | undefined
  readonly url: string | undefined
  /** Writes a letter with it, where one is wanted. */
  readonly mail?: ((seal: Anchor) => Promise<void>) | undefined
  readonly report: (line: string, details: { readonly fault: unknown }) => void
}
/** How the last day was noted, and when it last worked. */
export type AnchorState = { readonly notedAt?: Instant; readonly problem?: string }

const patienceMs = 10_000

const toHook = async (url: string, body: string) => {
  // Nothing of the answer is used, and nobody is followed elsewhere.
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`ANCHOR_URL answered ${answer.status}`)
}

/** Notes the newest seal, once a day (UTC); what did not work is tried again the next time this is done. */
export const noteSeal = async ({ db, now, file, url, mail, report }: Anchoring): Promise<void> => {
  if (!file && !url && !mail) return
  const [at, day] = [now(), dayOf(now(), 'UTC')]
  const { rows } = await sql<Anchor>`select number, hash from seal order by number desc limit 1`.execute(db)
  const [seal] = rows
  if (!seal) return
  const known = await db.selectFrom('anchor').selectAll().where('day', '=', day).executeTakeFirst()
  if (known?.noted_at) return
  const line = JSON.stringify({ at, number: Number(seal.number), hash: seal.hash })
  const problems: string[] = []
  const attempt = async (work: Promise<void>) =>
    work.catch((fault: Error) => {
      report('The newest seal could not be noted elsewhere', { fault })
      problems.push(fault.message)
    })
  if (file) await attempt(addLines(file, [line]))
  if (url) await attempt(toHook(url, line))
  // Last, so that it is written once, and not with each new attempt at the others.
  if (mail && problems.length === 0) await attempt(mail({ number: Number(seal.number), hash: seal.hash }))
  const values = {
    number: Number(seal.number),
    hash: seal.hash,
    noted_at: problems.length === 0 ? at : null,
    problem: problems.join('; ') || null,
  }
  await db
    .insertInto('anchor')
    .values({ day, ...values })
    .onConflict(conflict => conflict.column('day').doUpdateSet(values))
    .execute()
}

export const anchorState = async (db: Database): Promise<AnchorState> => {
  const { rows } = await sql<{ notedAt: Instant | null; problem: string | null; day: Day }>`
    select day, problem, (select max(noted_at) from anchor) as "notedAt" from anchor order by day desc limit 1`.execute(
    db,
  )
  const [row] = rows
  return { ...(row?.notedAt ? { notedAt: row.notedAt } : {}), ...(row?.problem ? { problem: row.problem } : {}) }
}

const anchorIn = (text: string): Anchor | undefined => {
  const [, number, hash] = /^(\d+)[ :]+([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (number !== undefined && hash !== undefined) return { number: Number(number), hash }
  try {
    const read = JSON.parse(text) as Partial<Anchor>
    return typeof read.number === 'number' && typeof read.hash === 'string'
      ? { number: read.number, hash: read.hash }
      : undefined
  } catch {
    return undefined
  }
}

/** What was noted: a file of lines, or one seal as its number and hash (`214:e3ab…`). */
export const readAnchors = async (given: string, path: string): Promise<readonly Anchor[]> => {
  const one = anchorIn(given)
  if (one) return [one]
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined)
    throw new Halt(`${given} is neither a file with seals nor a seal such as 214:${'0'.repeat(8)}… of 64 digits.`)
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.map((line, n) => {
    const anchor = anchorIn(line)
    if (!anchor) throw new Halt(`Line ${n + 1} of ${given} is no seal.`)
    return anchor
  })
}
