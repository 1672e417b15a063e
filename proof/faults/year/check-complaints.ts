import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, type Instant, msBetween, plusTime } from '#calendar/day.ts'
import { replay } from '#complaint/complaint.ts'
import { type Promised, promises } from '#complaint/due.ts'
import type { Database } from '#database/connect.ts'
import { createLedger } from '#ledger/create.ts'
import type { History } from '#ledger/ledger.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { wrongDate } from './dates.ts'
import type { Sent } from './diary.ts'
import type { Town } from './town.ts'
import type { Skew } from './weather.ts'
import type { Place } from './place.ts'

type Beside = { readonly rules: Rulebook; readonly db: Database; readonly skews: readonly Skew[] }

const isBroken = ({ due, ended, stoppedSince }: Promised, at: Instant) =>
  due.at <= at && (ended ? ended.at >= due.at : !stoppedSince)

/** When it could first be known that a promise was missed: it was due, or what happened later made it so. */
const knowable = ({ events, ground }: History, key: string, at: number, noted: Instant): Instant | undefined => {
  let since: Instant | undefined
  for (let n = at; n > 0; n -= 1) {
    const before = replay(events.slice(0, n))
    const known = before && promises(before, ground).find(promise => promise.key === key)
    if (!known || !isBroken(known, noted)) break
    const last = events[n - 1]?.at ?? known.due.at
    since = known.due.at > last ? known.due.at : last
    if (known.due.at > last) break
  }
  return since
}

/** How long the program was away, without a line or its clock wrong, between two moments. */
const excusedMs = ({ program }: Town, skews: readonly Skew[], from: Instant, until: Instant) => {
  const away = program.off.reduce((sum, { from: left, until: back = until }) => {
    const [begin, stop] = [left > from ? left : from, back < until ? back : until]
    return begin < stop ? sum + msBetween(begin, stop) : sum
  }, 0)
  const lost = program.lost.filter(at => from <= at && at <= until).length * 60_000
  const wrong = skews.some(
    skew => plusTime(skew.from, { hours: -2 }) <= until && from <= plusTime(skew.until, { hours: 2 }),
  )
  return away + lost + (wrong ? 2 * 3_600_000 : 0)
}

const checkMissed = (town: Town, history: History, skews: readonly Skew[]) => {
  const { complaint, events, promises: all } = history
  for (const promise of all) {
    if (promise.strength !== 'must' || !isBroken(promise, town.now())) continue
    if (!promise.missedAt)
      town.found('I5', `${complaint.reference}: ${promise.key} was missed in silence, due ${promise.due.at}`)
  }
  for (const [n, event] of events.entries()) {
    if (event.type !== 'promise-missed') continue
    const since = knowable(history, event.promise, n, event.at)
    if (!since) continue
    const lateMs = msBetween(since, event.at) - excusedMs(town, skews, since, event.at)
    if (lateMs > 61_000)
      town.found('I5', `${complaint.reference}: ${event.promise} was missed at ${since} and noted at ${event.at}`)
  }
  const keys = events.flatMap(event => (event.type === 'promise-missed' ? [event.promise] : []))
  if (new Set(keys).size < keys.length) town.found('I5', `${complaint.reference}: a miss was written down twice`)
}

const checkDates = ({ found, diary, shop }: Town, { complaint, promises: all }: History) => {
  const edition = Number(complaint.calendar.version.split('+')[1] ?? 0)
  const known = diary.closed.find(one => one.edition === edition)
  if (edition > 0 && !known) return
  const closed: readonly Day[] = known?.days ?? []
  for (const promise of all) {
    const wrong = wrongDate(promise, { calendar: shop.storefront.calendar, zone: shop.storefront.zone, closed })
    if (wrong) found('I6', `${complaint.reference}: ${wrong}`)
  }
}

/** Each photo that was sent along lies in the program's folder, byte for byte. */
const checkFiles = ({ found, program }: Town, { n, id, files }: Sent) => {
  for (const file of id === undefined ? [] : files)
    try {
      const kept = readFileSync(join(program.folder, file.id.slice(0, 2), file.id.slice(2)))
      if (createHash('sha256').update(kept).digest('hex') !== file.id)
        found('I8', `the photo of complaint ${n} is another`)
    } catch {
      found('I1', `the photo of complaint ${n} is gone`)
    }
}

/** What customers and colleagues were told happened, did; and nothing that was owed went by in silence. */
export const checkComplaints = async (town: Town, { observer }: Place, { rules, db, skews }: Beside): Promise<void> => {
  const { diary, found } = town
  const ledger = createLedger({ db, now: town.now, rules })
  const { rows } = await observer.query<{ id: string }>('select id from complaint order by id')
  const histories = new Map<string, History>()
  for (const { id } of rows) {
    const history = await ledger.read(id)
    if (history) histories.set(id, history)
  }
  const stories = [...histories.values()].map(({ complaint }) => complaint.heads[0]?.text)
  for (const sent of diary.sent) {
    const { n, story, id, reference } = sent
    checkFiles(town, sent)
    const many = stories.filter(known => known === story).length
    if (many !== 1) found(many > 1 ? 'I2' : 'I1', `complaint ${n} is there ${many} times`)
    const history = id === undefined ? undefined : histories.get(id)
    if (id && history?.complaint.reference !== reference)
      found('I1', `complaint ${n} was acknowledged as ${reference} and is gone`)
  }
  for (const { complaint, version, types } of diary.done) {
    const events = histories.get(complaint)?.events ?? []
    const kept = events.filter(event => event.version > version - types.length && event.version <= version)
    if (kept.map(({ type }) => type).join() !== types.join())
      found('I1', `${types.join()} was done on ${complaint} and is gone`)
  }
  for (const history of histories.values()) {
    checkMissed(town, history, skews)
    checkDates(town, history)
  }
}
