// A mail server that says no at every stage in every way there is, ends the line or falls silent; then it is well again.
import { setTimeout as wait } from 'node:timers/promises'
import { type FaultySmtp, faultySmtp } from '../../../test/world/faulty-smtp.ts'
import { atMost, plain } from '../../result.ts'
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { file, newCustomer } from '../clients/customer.ts'
import { evidenceOf } from '../evidence-of.ts'
import type { Arrived } from '../evidence.ts'
import { openHouseOf } from '../house.ts'
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
/** What somebody meets once: the moment, what is said there, and how their letter has to end. */
type Trouble = { readonly moment: Moment; readonly reply: string; readonly end: 'delivered' | 'failed' }

// Whoever sends may be refused for other reasons than this letter: that is not the end of it.
const ofLetter: readonly Moment[] = ['RCPT', 'DATA', 'dot']
const byItself: readonly Trouble[] = (['MAIL', ...ofLetter] as const).flatMap(moment =>
  replies.map(reply => ({
    moment,
    reply,
    end: reply.startsWith('5') && ofLetter.includes(moment) ? ('failed' as const) : ('delivered' as const),
  })),
)
const everything: readonly Moment[] = ['greeting', 'EHLO', 'MAIL', ...ofLetter]
/** Each stage with all that may befall everybody there; `one` takes one of them for each, which is what the short form meets. */
const withAll = (one: (all: readonly string[]) => readonly string[]): readonly Trouble[] =>
  [
    ...everything.map(moment => ({ moment, all: [...ends, 'silence'] })),
    { moment: 'greeting' as const, all: replies },
  ].flatMap(({ moment, all }) => one(all).map(reply => ({ moment, reply, end: 'delivered' as const })))

const oneOf = (random: () => number) => (all: readonly string[]) => {
  const short = all.filter(reply => reply !== 'silence')
  return short.slice(Math.floor(random() * short.length)).slice(0, 1)
}

const idIn = (raw: string) => /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? ''

/** A mail server in the place of the usual one, and what it took over or may have: whoever hears nothing cannot know. */
const takePlace = async (world: World) => {
  const server = await faultySmtp()
  world.targets.smtp = { host: '127.0.0.1', port: Number(new URL(server.url).port) }
  const arrived: Arrived[] = []
  const plan = new Map<string, Trouble>()
  const waiting: Trouble[] = []
  let met = 0
  server.fault = (moment, to) => {
    const first = waiting[0]
    const own = plan.get(to)
    const hit = first?.moment === moment ? first : own?.moment === moment ? own : undefined
    if (hit && hit === first) waiting.shift()
    else if (hit) plan.delete(to)
    if (hit) met += 1
    const isTaken = hit === undefined || hit.reply === 'drop' || hit.reply === 'silence'
    const raw = server.mail.at(-1)?.raw ?? ''
    if (moment === 'dot' && isTaken) arrived.push({ messageId: idIn(raw), raw })
    return hit?.reply
  }
  return { arrived, plan, waiting, met: () => met }
}

const until = async (isSo: () => boolean | Promise<boolean>, patienceMs: number) => {
  for (const end = performance.now() + patienceMs; performance.now() < end; await wait(20))
    if (await isSo()) return true
  return false
}

const failing = (world: World) => async () =>
  (
    await world.sql(
      'select from mail_out where failing_since is not null union all select from letter where error is not null',
    )
  ).length > 0

/** One letter after the other meets its own trouble, each once; answers with what was not as it should be in the end. */
const suffer = async ({ server, folder, isLong, seed, say }: Ground) => {
  const again = `npm run faults -- only=mail-server seed=${seed}`
  const world = await openWorld({ name: 'mail_server', within: folder, server })
  const house = await openHouseOf(world)
  const { arrived, plan, waiting, met } = await takePlace(world)
  const meant = new Map<string, Trouble>()
  const wrong: string[] = []
  const someone = async (trouble: Trouble) => {
    const customer = newCustomer(world)
    if (ofLetter.includes(trouble.moment)) plan.set(customer.email, trouble)
    else waiting.push(trouble)
    meant.set(customer.email, trouble)
    await file(world, house.worker.url, customer)
  }
  const later = async (time: Temporal.DurationLike) => {
    await house.worker.stop()
    world.pass(time)
    await house.startAnew()
  }
  for (const trouble of byItself) await someone(trouble)
  if (!(await until(() => met() >= byItself.length, 60_000))) {
    await later({ minutes: 2 })
    await until(() => met() >= byItself.length, 60_000)
  }
  await later({ hours: 5 })
  await quiet(world)
  let slowest = 0
  const troubles = withAll(isLong ? all => all : oneOf(randomFrom(seed)))
  for (const [n, trouble] of troubles.entries()) {
    // A line that is still up from the letter before would spare this one the greeting.
    world.proxies.smtp.cutAll()
    const [before, began] = [met(), performance.now()]
    await someone(trouble)
    const patience = trouble.reply === 'silence' ? 120_000 : 60_000
    if (!(await until(() => met() > before, patience))) wrong.push(`${trouble.moment} ${trouble.reply} was never met`)
    if (await until(failing(world), patience)) slowest = Math.max(slowest, (performance.now() - began) / 1000)
    else wrong.push(`nothing showed of ${trouble.moment} ${trouble.reply}`)
    await later({ minutes: n === troubles.length - 1 ? 300 : 20 })
    await quiet(world)
  }
  // What met a server that says no to everybody waits longer each time.
  await later({ hours: 5 })
  if (!(await quiet(world))) wrong.push('it never came to rest')
  const letters = await world.sql<{ address: string; state: string }>(
    "select address, state from letter where recipient = 'customer' and version is not null",
  )
  const states = Map.groupBy(letters, ({ address }) => address)
  for (const [email, { moment, reply, end }] of meant) {
    const [row] = states.get(email) ?? []
    if (row?.state !== end)
      wrong.push(`a letter that met ${reply} at ${moment} is ${row?.state ?? 'nowhere'}, not ${end}`)
  }
  const breaches = await check({ ...evidenceOf(world, house.since, true), arrived })
  const found: Found[] = [
    ...breaches.map(breach => ({ ...breach, at: 'a mail server that says no', again })),
    ...wrong.map(what => ({ invariant: 'I4' as const, what, at: 'a mail server that says no', again })),
  ]
  await world.close()
  say(`  ${met()} troubles met, ${arrived.length} letters taken, ${found.length} breaches`)
  return { found, met: met(), slowest }
}

export const mailServer: Attack = {
  name: 'mail-server',
  isShort: false,
  run: async ground => {
    const { found, met, slowest } = await suffer(ground)
    return {
      found,
      results: [
        plain('times a mail server said no, ended the line or fell silent', met, 'times'),
        atMost('until it showed that the mail server was at fault, longest', slowest, 's', 60),
      ],
    }
  },
}
