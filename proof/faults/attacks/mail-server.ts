// A mail server that says no at every stage in every way there is, ends the line or falls silent; then it is well again. What it waits
// for is what comes about, and no time, so that a slow machine is only slow in it.
import { setTimeout as wait } from 'node:timers/promises'
import { type FaultySmtp, faultySmtp } from '../../../test/world/faulty-smtp.ts'
import { atMost, plain } from '../../result.ts'
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { file, newCustomer } from '../clients/customer.ts'
import { drawn } from '../drawn.ts'
import { evidenceOf } from '../evidence-of.ts'
import type { Arrived } from '../evidence.ts'
import { type House, openHouseOf } from '../house.ts'
import { quiet } from '../quiet.ts'
import { randomFrom } from '../random.ts'
import { openWorld, type World } from '../world.ts'

type Moment = Parameters<FaultySmtp['fault']>[0]

const replies = [
  '450 4.2.1 not now',
  '451 4.3.0 broken',
  '452 4.2.2 full',
  '550 5.1.1 nobody',
  '552 5.2.2 full',
  '554 5.7.1 no',
]
const ends = ['421 4.3.2 closing', 'drop']
/** The moment, what is said there, and how the letter that meets it has to end. */
type Trouble = { readonly moment: Moment; readonly reply: string; readonly end: 'delivered' | 'failed' }

// Whoever sends may be refused for other reasons than this letter: that is not the end of it.
const ofLetter: readonly Moment[] = ['RCPT', 'DATA', 'dot']
const everything: readonly Moment[] = ['greeting', 'EHLO', 'MAIL', ...ofLetter]
const at = (moment: Moment, reply: string, end: Trouble['end'] = 'delivered'): Trouble => ({ moment, reply, end })

/** What one letter meets, once. */
const ofOne: readonly Trouble[] = (['MAIL', ...ofLetter] as const).flatMap(moment =>
  replies.map(reply => at(moment, reply, reply.startsWith('5') && ofLetter.includes(moment) ? 'failed' : 'delivered')),
)
/** What everybody meets, for as long as it lasts. */
const ofAll: readonly Trouble[] = [
  ...everything.flatMap(moment => [...ends, 'silence'].map(reply => at(moment, reply))),
  ...replies.map(reply => at('greeting', reply)),
]

/** All of it, or so many of each out of what takes no minute. */
const some = ({ isLong, seed }: Ground) => {
  if (isLong) return { one: ofOne, all: ofAll }
  const random = randomFrom(seed)
  const among = (many: number, troubles: readonly Trouble[]) =>
    drawn(many, troubles.length, random).flatMap(n => troubles[n - 1] ?? [])
  return {
    one: among(8, ofOne),
    all: among(
      3,
      ofAll.filter(({ reply }) => reply !== 'silence'),
    ),
  }
}

const idIn = (raw: string) => /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? ''

/** A mail server in the place of the usual one, and what it took over or may have: whoever hears nothing cannot know. */
const takePlace = async (world: World) => {
  const server = await faultySmtp()
  world.targets.smtp = { host: '127.0.0.1', port: Number(new URL(server.url).port) }
  const place = {
    arrived: [] as Arrived[],
    /** Whoever is written to by this address meets it, once. */
    ofAddress: new Map<string, Trouble>(),
    /** The next letters meet these, once each: at that moment nobody has said to whom they go. */
    ofNext: [] as Trouble[],
    ofEverybody: undefined as Trouble | undefined,
    met: new Set<Trouble>(),
  }
  const hitAt = (moment: Moment, to: string) => {
    if (place.ofEverybody?.moment === moment) return place.ofEverybody
    if (place.ofNext[0]?.moment === moment) return place.ofNext.shift()
    const own = place.ofAddress.get(to)
    if (own?.moment !== moment) return undefined
    place.ofAddress.delete(to)
    return own
  }
  server.fault = (moment, to) => {
    const hit = hitAt(moment, to)
    if (hit) place.met.add(hit)
    const isTaken = hit === undefined || hit.reply === 'drop' || hit.reply === 'silence'
    const raw = server.mail.at(-1)?.raw ?? ''
    if (moment === 'dot' && isTaken) place.arrived.push({ messageId: idIn(raw), raw })
    return hit?.reply
  }
  return place
}

// What takes longer hangs: nothing in it waits for more than a minute or two, on whatever machine.
const hangsMs = 300_000
const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (const end = performance.now() + hangsMs; performance.now() < end; await wait(20)) if (await isSo()) return true
  return false
}

/** Whether it shows that mail does not go: all of it, or the letter to this address. */
const shows = async ({ sql }: World, address: string) =>
  (
    await sql(
      `select from mail_out where failing_since is not null
       union all select from letter where address = $1 and error is not null`,
      [address],
    )
  ).length > 0

/** So long the program waits for a mail server that says nothing, in seconds, before that is a fault. */
const silentFor = 60

type Scene = {
  readonly world: World
  readonly house: House
  readonly place: Awaited<ReturnType<typeof takePlace>>
  /** What each customer's letter was to meet. */
  readonly meant: Map<string, Trouble>
  readonly wrong: string[]
}

const files = async ({ world, house, meant }: Scene, trouble: Trouble, customer = newCustomer(world)) => {
  meant.set(customer.email, trouble)
  await file(world, house.worker.url, customer)
}

/** What did not end as it has to, in words. */
const endedOtherwise = async ({ world, meant }: Scene): Promise<readonly string[]> => {
  const letters = await world.sql<{ address: string; state: string }>(
    "select address, state from letter where recipient = 'customer' and version is not null order by id desc",
  )
  const states = new Map(letters.map(({ address, state }) => [address, state]))
  return [...meant]
    .filter(([email, { end }]) => states.get(email) !== end)
    .map(
      ([email, { moment, reply, end }]) =>
        `a letter that met ${reply} at ${moment} is ${states.get(email) ?? 'nowhere'}, not ${end}`,
    )
}

/** Lets time go by until every letter has come to its end; a second try that is on its way looks like one that waits for a third. */
const letGo = async (scene: Scene, time: Temporal.DurationLike) => {
  const { world, house, wrong } = scene
  await house.worker.stop()
  world.pass(time)
  await house.startAnew()
  const hasEnded = await until(async () => (await endedOtherwise(scene)).length === 0)
  if (!hasEnded) wrong.push(...(await endedOtherwise(scene)))
  if (!(await quiet(world))) wrong.push('it never came to rest')
}

/** One letter after the other meets its own trouble. */
const eachItsOwn = async (scene: Scene, troubles: readonly Trouble[]) => {
  const { world, place, wrong } = scene
  const isOfLetter = ({ moment }: Trouble) => ofLetter.includes(moment)
  // First those that anybody's letter may meet, who would be put off by it and not meet their own.
  for (const trouble of troubles.filter(one => !isOfLetter(one))) {
    place.ofNext.push(trouble)
    await files(scene, trouble)
  }
  await quiet(world)
  for (const trouble of troubles.filter(isOfLetter)) {
    const customer = newCustomer(world)
    place.ofAddress.set(customer.email, trouble)
    await files(scene, trouble, customer)
  }
  await quiet(world)
  for (const trouble of troubles)
    if (!place.met.has(trouble)) wrong.push(`${trouble.moment} ${trouble.reply} was never met`)
}

/** Everybody meets it until it shows; answers with how many seconds after the first did that was. */
const everybodys = async (scene: Scene, trouble: Trouble): Promise<number> => {
  const { world, place, wrong } = scene
  const what = `${trouble.moment} ${trouble.reply}`
  const customer = newCustomer(world)
  if (await shows(world, customer.email)) wrong.push(`before ${what} the mail server was still held to be at fault`)
  place.ofEverybody = trouble
  // A line that is still up from the letter before would spare this one the greeting.
  world.proxies.smtp.cutAll()
  await files(scene, trouble, customer)
  if (!(await until(() => place.met.has(trouble)))) wrong.push(`${what} was never met`)
  const met = performance.now()
  if (!(await until(() => shows(world, customer.email)))) wrong.push(`nothing showed of ${what}`)
  place.ofEverybody = undefined
  return (performance.now() - met) / 1000 - (trouble.reply === 'silence' ? silentFor : 0)
}

/** Every trouble in turn, then all is well; answers with what was not as it should be in the end. */
const suffer = async (ground: Ground) => {
  const { server, folder, seed, say } = ground
  const again = `npm run faults -- only=mail-server seed=${seed}`
  const world = await openWorld({ name: 'mail_server', within: folder, server })
  const house = await openHouseOf(world)
  const scene: Scene = { world, house, place: await takePlace(world), meant: new Map(), wrong: [] }
  const { wrong, place } = scene
  const { one, all } = some(ground)
  await eachItsOwn(scene, one)
  await letGo(scene, { hours: 5 })
  let slowest = 0
  for (const trouble of all) {
    slowest = Math.max(slowest, await everybodys(scene, trouble))
    // The longest that all letters wait once their server was at fault is eighteen minutes.
    await letGo(scene, { minutes: 20 })
  }
  const breaches = await check({ ...evidenceOf(world, house.since, true), arrived: place.arrived })
  const found: Found[] = [
    ...breaches.map(breach => ({ ...breach, at: 'a mail server that says no', again })),
    ...wrong.map(what => ({ invariant: 'I4' as const, what, at: 'a mail server that says no', again })),
  ]
  await world.close()
  say(`  ${place.met.size} troubles met, ${place.arrived.length} letters taken, ${found.length} breaches`)
  return { found, met: place.met.size, slowest }
}

export const mailServer: Attack = {
  name: 'mail-server',
  isShort: true,
  run: async ground => {
    const { found, met, slowest } = await suffer(ground)
    return {
      found,
      results: [
        plain('ways in which a mail server said no, ended the line or fell silent', met, 'ways'),
        atMost('until it showed that the mail server was at fault, longest', slowest, 's', 60),
      ],
    }
  },
}
