// The clock of the machine is set wrong while the program runs, and right again; and the clocks of the country are set, twice a year.
import { setTimeout as wait } from 'node:timers/promises'
import { plain } from '../../result.ts'
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { file, newCustomer, upload } from '../clients/customer.ts'
import { isWrong, signs } from '../clients/operator.ts'
import { evidenceOf } from '../evidence-of.ts'
import { type House, openHouseOf } from '../house.ts'
import { quiet } from '../quiet.ts'
import { pause } from '../strike.ts'
import { openWorld, type World } from '../world.ts'

const again = 'npm run faults -- only=clock'

/** Has the program look now at what time decides, as it does each minute or hour. */
const lookAtTime = async ({ sql }: World) => {
  for (const job of ['pass-time', 'clean', 'clean-files', 'send-letters'])
    await sql(`insert into pgboss.job (name, data) values ('${job}', '{}') on conflict do nothing`)
  const open =
    "select from pgboss.job where name in ('pass-time', 'clean', 'clean-files', 'send-letters') and state in ('created', 'active')"
  for (const end = performance.now() + 60_000; performance.now() < end; await wait(100))
    if ((await sql(open)).length === 0) return
  throw new Error('Nobody looked at what time decides')
}

/** What was noted as missed though by the true time it was not yet due. */
const missedTooEarly = async ({ sql, now }: World): Promise<readonly string[]> => {
  const rows = await sql<{ id: string; key: string }>(
    'select complaint_id::text as id, key from promise where missed_at is not null and due_at > $1',
    [now().toString()],
  )
  return rows.map(({ id, key }) => `${key} of ${id} was noted as missed before it was due`)
}

/** How many there are of what is thrown away when it is old. */
const thingsKept = async ({ sql }: World): Promise<readonly number[]> => {
  const tables = ['draft', 'session', 'link', 'file']
  const [row] = await sql<Record<string, number>>(
    `select ${tables.map(one => `(select count(*)::int from ${one}) as ${one}`).join()}`,
  )
  return tables.map(one => row?.[one] ?? 0)
}

const wrongClocks: readonly Temporal.DurationLike[] = [{ hours: 72 }, { hours: -1 }, { days: 60 }, { hours: -49 }]

const said = (by: Temporal.DurationLike) =>
  `a clock that is wrong by ${Temporal.Duration.from(by).total('hours')} hours`

/** While the clock is wrong: customers are heard, nothing is missed or thrown away by it, and it shows. */
const whileWrong = async ({ world, worker }: House, by: Temporal.DurationLike) => {
  const wrong: string[] = []
  const kept = await thingsKept(world)
  worker.setClock(by)
  if ((await file(world, worker.url, newCustomer(world, 1))).outcome !== 'acknowledged') wrong.push('nobody was heard')
  await lookAtTime(world)
  if (!isWrong(await signs(worker.url), 'Clocks of program and database'))
    wrong.push('the page of health does not say it')
  wrong.push(...(await missedTooEarly(world)))
  const left = await thingsKept(world)
  if (left.some((many, n) => many < (kept[n] ?? 0))) wrong.push('something was thrown away as old that was not')
  worker.setClock({ hours: 0 })
  return wrong
}

const foundIn = async (house: House, at: string, wrong: readonly string[]): Promise<readonly Found[]> => {
  const evidence = evidenceOf(house.world, house.since, true)
  // What somebody begins to write and leaves is gone a day later, by right.
  const acts = evidence.acts.filter(({ what }) => what !== 'upload')
  return [
    ...wrong.map(what => ({ invariant: 'I5' as const, what, at, again })),
    ...(await check({ ...evidence, acts })).map(one => ({ ...one, at, again })),
  ]
}

/** The machine's clock jumps and comes back; then the promises fall due, and are kept or noted by the true time. */
const jumps = async ({ server, folder, say }: Ground): Promise<readonly Found[]> => {
  const settings = { CLOCK_IS_SET: 'yes' }
  const world = await openWorld({ name: 'clock_jumps', within: folder, server, settings })
  const house = await openHouseOf(world)
  const wrong: string[] = []
  for (const by of wrongClocks) {
    await file(world, house.worker.url, newCustomer(world))
    await upload(world, house.worker.url, newCustomer(world, 1))
    await quiet(world)
    wrong.push(...(await whileWrong(house, by)).map(what => `${what}: ${said(by)}`))
    await lookAtTime(world)
    await quiet(world)
  }
  for (const passing of [pause, { days: 8 }]) {
    await house.worker.stop()
    world.pass(passing)
    await house.startAnew()
    if (!(await quiet(world))) wrong.push('it never came to rest')
  }
  const found = await foundIn(house, 'a clock that was wrong for a while', wrong)
  await world.close()
  say(`  ${wrongClocks.length} wrong clocks: ${found.length} breaches`)
  return found
}

/** A night in which the clocks of the country are set: an hour that is missing, or there twice. */
const night = async ({ server, folder, say }: Ground, from: string): Promise<readonly Found[]> => {
  const settings = { TZ: 'Europe/Amsterdam' }
  const name = `clock_${from.slice(0, 10).replaceAll('-', '_')}`
  const world = await openWorld({ name, within: folder, server, from, settings })
  const house = await openHouseOf(world)
  const wrong: string[] = []
  for (const passing of [{ minutes: 20 }, { minutes: 40 }, { minutes: 40 }, { days: 8 }]) {
    const { outcome } = await file(world, house.worker.url, newCustomer(world))
    if (outcome !== 'acknowledged') wrong.push('nobody was heard')
    await quiet(world)
    await house.worker.stop()
    world.pass(passing)
    await house.startAnew()
    if (!(await quiet(world))) wrong.push('it never came to rest')
    wrong.push(...(await missedTooEarly(world)))
  }
  const found = await foundIn(house, `the night of ${from.slice(0, 10)}`, wrong)
  await world.close()
  say(`  the night of ${from.slice(0, 10)}: ${found.length} breaches`)
  return found
}

export const clock: Attack = {
  name: 'clock',
  isShort: false,
  run: async ground => {
    const nights = ['2026-03-29T00:30:00Z', '2026-10-25T00:30:00Z']
    const found = [...(await jumps(ground))]
    for (const from of nights) found.push(...(await night(ground, from)))
    return { found, results: [plain('times a clock was wrong or set', wrongClocks.length + nights.length, 'times')] }
  },
}
