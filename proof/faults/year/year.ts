import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Instant, plusTime } from '#calendar/day.ts'
import { createAgenda } from '#demo/agenda.ts'
import type { Mail } from '#post/transport.ts'
import { chanceOf, drawFrom } from './chance.ts'
import type { Breach } from '../evidence.ts'
import { checkYear } from './checks.ts'
import { createAlarm, everything, lookAround } from './clockwork.ts'
import { complains, isAsked, reads } from './customers.ts'
import { createDiary } from './diary.ts'
import type { Place } from './place.ts'
import { createProgram } from './program.ts'
import { everybodyAt, shopOf } from './shops.ts'
import { createSink } from './sink.ts'
import { gateTo } from './statements.ts'
import type { Town } from './town.ts'
import { planWeather, type Skew } from './weather.ts'

export type Year = {
  readonly seed: number
  readonly found: readonly Breach[]
  /** Of all that happened: two runs of one seed have the same. */
  readonly hash: string
  readonly complaints: number
  readonly events: number
  readonly letters: number
  readonly faults: number
  readonly lines: readonly string[]
}

const begin = '2026-01-04T09:00:00.000Z' as Instant
const end = '2026-12-31T22:00:00.000Z' as Instant
// Long enough for every letter to be given up and every promise to be kept or missed.
const quiet = '2027-03-15T09:00:00.000Z' as Instant

const skewAt = (skews: readonly Skew[], at: Instant) =>
  skews.find(({ from, until }) => from <= at && at < until)?.minutes ?? 0

/** When the program's clock is next set wrong or right: what it rings at after that is another moment. */
const turnAfter = (skews: readonly Skew[], at: Instant) =>
  skews
    .flatMap(({ from, until }) => [from, until])
    .filter(turn => turn > at)
    .toSorted()[0]

const build = (seed: number, { url, observer }: Place, folder: string) => {
  const chance = chanceOf(seed, 'town')
  const shop = shopOf(chance)
  const agenda = createAgenda()
  // What was handed over last may not have been noted.
  const gate = gateTo(url, observer, ({ how }) => {
    const last = sink.posted.at(-1)
    if (last) sink.unanswered.push(last.mail.messageId)
    if (how === 'lose-line') program.lost.push(programsClock())
  })
  const time: { at: Instant; skews: readonly Skew[]; upAt: Instant | undefined } = {
    at: begin,
    skews: [],
    upAt: undefined,
  }
  const now = () => time.at
  const programsClock = () => plusTime(time.at, { minutes: skewAt(time.skews, time.at) })
  const diary = createDiary()
  const arrived = (mail: Mail) => {
    reads(town, mail)
    isAsked(town, mail)
  }
  const mishaps = chanceOf(seed, 'mail')
  const sink = createSink({ chance: mishaps, now, die: gate.die, isDead: gate.isDead, arrived })
  const { transport } = sink
  const program = createProgram({ url, gate, now: programsClock, transport, folder, replyAddress: shop.replyAddress })
  const breaches: Breach[] = []
  const found: Town['found'] = (invariant, what) =>
    void breaches.push({ invariant, what: `${time.at.slice(0, 16)} ${what}` })
  const town: Town = { seed, chance, now, end, agenda, shop, gate, program, sink, diary, found }
  return { town, time, programsClock, breaches }
}

/** How long a program is away that ended by itself. */
const restart = ({ chance }: Town) =>
  chance.is(0.7) ? 1 : chance.is(0.8) ? chance.between(5, 600) : chance.between(600, 5000)

/** What the program says of a line that was cut and of mail that was not taken, which is no news here. */
const isExpected = (line: string) =>
  /Connection terminated|not queryable|mail server cannot be used|refused for good|Nobody knows whether/.test(line)

type Built = ReturnType<typeof build>

/** A program that died is let go, and comes back after a while. */
const seeToProgram = async ({ town, time }: Built) => {
  const { gate, program, diary, now } = town
  if (gate.isDead() && program.isUp()) {
    await program.bury()
    time.upAt ??= plusTime(now(), { minutes: restart(town) })
    diary.note(now(), `the program is away until ${time.upAt}`)
  }
}

const bringUp = async ({ town, time }: Built, at: Instant) => {
  time.at = at
  time.upAt = undefined
  town.program.start()
  await lookAround(town)
}

/** Lets everything happen up to a moment, in the order of time: what people do, and what the program does by itself. */
const runTo = async (built: Built, until: Instant, alarm: ReturnType<typeof createAlarm>) => {
  const { town, time, programsClock } = built
  for (;;) {
    await seeToProgram(built)
    const isUp = town.program.isUp()
    const ring = isUp ? await alarm.next(programsClock()) : undefined
    const skew = isUp ? skewAt(time.skews, time.at) : 0
    const at = isUp ? ring && plusTime(ring.at, { minutes: -skew }) : time.upAt
    const rung = at && at < until ? (at > time.at ? at : plusTime(time.at, { minutes: 1 })) : until
    const turn = turnAfter(time.skews, time.at)
    const next = turn && turn < rung ? turn : rung
    const item = town.agenda.take(next)
    if (item) {
      time.at = item.at > time.at ? item.at : time.at
      await item.happen()
      // The minute is the program's too, whoever came first in it.
      if (ring && time.at === rung) await lookAround(town, ring.jobs)
    } else if (next !== rung) time.at = next
    else if (next === until) {
      time.at = until
      return
    } else if (isUp) {
      time.at = next
      await lookAround(town, ring?.jobs)
    } else await bringUp(built, next)
  }
}

const furnish = async ({ shop, program }: Town) => {
  const { house } = program.life()
  await house.world.saveStorefront(shop.storefront)
  for (const person of everybodyAt(shop)) await house.world.people.add(person)
  await house.world.people.addPartner(shop.partner)
}

const plan = (built: Built) => {
  const { town, time } = built
  const { chance, agenda, gate } = town
  const off = (minutes: number) => {
    gate.die()
    time.upAt ??= plusTime(town.now(), { minutes })
  }
  time.skews = planWeather(town, off)
  for (let n = chance.between(1, 3); n > 0; n -= 1)
    agenda.add(plusTime(begin, { minutes: chance.between(60, 340 * 24 * 60) }), () => complains(town))
  // What the program does by itself at its hour, and is not woken for.
  for (let at = plusTime(begin, { hours: 22 }); at < end; at = plusTime(at, { hours: 24 * chance.between(40, 90) }))
    agenda.add(at, () => lookAround(town, everything))
}

/** Lives through one year of a shop; the same seed lives through the same year. */
export const liveYear = async (seed: number, place: Place): Promise<Year> => {
  const restore = drawFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'verhaal-year-'))
  const built = build(seed, place, folder)
  const { town, time, breaches } = built
  try {
    const alarm = createAlarm(place.observer)
    town.program.start()
    await furnish(town)
    plan(built)
    await runTo(built, end, alarm)
    town.gate.clear()
    town.sink.mishaps = 0
    await runTo(built, quiet, alarm)
    await lookAround(town, everything)
    const counted = await checkYear(town, place, time.skews)
    const { diary, program, gate } = town
    for (const line of program.reported) if (!isExpected(line)) town.found('I11', `reported: ${line}`)
    const hash = createHash('sha256')
      .update(`${counted.hash}\n${diary.lines.join('\n')}`)
      .digest('hex')
      .slice(0, 16)
    const { events, letters } = counted
    return {
      seed,
      found: breaches,
      hash,
      complaints: diary.sent.length,
      events,
      letters,
      faults: gate.strikes(),
      lines: diary.lines,
    }
  } finally {
    if (town.program.isUp()) await town.program.bury()
    town.gate.close()
    restore()
    rmSync(folder, { recursive: true, force: true })
  }
}
