import { Readable } from 'node:stream'
import { type Day, dayOf, type Instant, plusTime } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import type { Ground, Refusal } from '#complaint/decision.ts'
import type { LetterKey } from '#complaint/letter.ts'
import type { Complaint, FileFact } from '#complaint/state.ts'
import { passTime } from '#complaint/steps/pass-time.ts'
import type { Files } from '#files/files.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { People } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Orders } from '#shop/orders.ts'
import { contentOf, factOf } from './attachments/attachment.ts'
import { type Agenda, createAgenda } from './agenda.ts'
import { ordersOf } from './orders.ts'
import { klankhuis, storefronts } from './shop.ts'
import { amy, partners, sanne, staff } from './staff.ts'
import { type Step, type Story, nextMorning, postingTime, prose, type Scheduled, schedule } from './story.ts'
import { stories } from './stories.ts'

/** What the player needs of the world. `moveTo` sets the clock that the ledger reads; it never goes back. */
export type Theatre = {
  readonly moveTo: (at: Instant) => void
  readonly saveStorefront: (storefront: Storefront) => Promise<void>
  readonly people: Pick<People, 'add' | 'addPartner'>
  readonly orders: Pick<Orders, 'put'>
  readonly ledger: Pick<Ledger, 'file' | 'handle'>
  readonly files: Pick<Files, 'store'>
  /** The rules that a complaint was filed under. */
  readonly ground: (complaint: Complaint) => Promise<Ground>
  /** Writes the words of a letter as it would leave now; called just before it is delivered. */
  readonly write?: (complaint: string, letter: LetterKey) => Promise<void>
}

type Playing = {
  readonly story: Story
  readonly times: Scheduled
  id: string
  complaint: Complaint
  readonly seen: Map<LetterKey, number>
}

const actorIn = ([, , who]: Step, command: Command): Actor => {
  if (who === 'customer') return { kind: 'customer' }
  if ('roles' in who) return { kind: 'staff', person: who.id, roles: who.roles }
  return { kind: 'partner', partner: who.id, question: command.type === 'answer-question' ? command.question : '' }
}

const nameOf = ([, , who]: Step) => (who === 'customer' ? 'the customer' : who.name)
const must = <T extends object>(outcome: T | Refusal, deed: string): T => {
  if ('refused' in outcome) throw new Error(`${deed} is refused: ${outcome.refused} ${JSON.stringify(outcome.detail)}`)
  return outcome
}

const storeFiles = async ({ files }: Theatre, facts: readonly FileFact[]) => {
  for (const { id } of facts) {
    const file = contentOf(id)
    if (!file) throw new Error(`No story has the file ${id}`)
    const { name, content } = file
    const stored = await files.store(Readable.from([content]), { name, maxBytes: content.length })
    if ('problem' in stored) throw new Error(`${name} cannot be stored: ${stored.problem}`)
  }
}

const filed = async (theatre: Theatre, story: Story, times: Scheduled): Promise<Playing> => {
  const { shop, customer, takenDownBy: agent, files = [] } = story
  const facts = files.map(factOf)
  await storeFiles(theatre, facts)
  const { id, complaint } = must(
    await theatre.ledger.file(
      {
        storefront: shop.id,
        receivedAt: times.receivedAt,
        channel: story.channel ?? 'web',
        ...(story.order ? { orderNumber: story.order } : {}),
        category: story.category,
        wishes: story.wishes,
        language: shop.languages[0],
        files: facts,
        words: {
          ...customer,
          story: prose(story.text),
          ...(story.wish ? { wish: prose(story.wish) } : {}),
          ...(story.help ? { help: prose(story.help) } : {}),
          ...(files.length > 0 ? { fileNames: files.map(({ name }) => name) } : {}),
        },
      },
      {
        storefront: shop,
        actor: agent ? { kind: 'staff', person: agent.id, roles: agent.roles } : { kind: 'customer' },
      },
    ),
    `The complaint of ${customer.name}`,
  )
  return { story, times, id, complaint, seen: new Map() }
}

const give = async (theatre: Theatre, playing: Playing, command: Command, actor: Actor, deed: string) => {
  if ('files' in command) await storeFiles(theatre, command.files)
  const done = must(await theatre.ledger.handle(playing.id, command, actor), `${playing.story.customer.name}: ${deed}`)
  if ('conflict' in done) throw new Error(`${playing.story.customer.name}: ${deed} meets a conflict`)
  playing.complaint = done.complaint
}

const act = async (theatre: Theatre, agenda: Agenda, playing: Playing, { at, step }: Scheduled['steps'][number]) => {
  const { complaint, story, times } = playing
  const ground = await theatre.ground(complaint)
  const moment = { complaint, ground, now: at, start: times.start, who: step[2], shop: story.shop }
  for (const command of step[3](moment))
    await give(
      theatre,
      playing,
      command,
      actorIn(step, command),
      `${command.type} by ${nameOf(step)} on day ${step[0]}`,
    )
  sendLetters(theatre, agenda, playing, at)
}

/** Every letter written just now leaves a minute later, or with the afternoon's post; some come back the first time. */
const sendLetters = (theatre: Theatre, agenda: Agenda, playing: Playing, now: Instant) => {
  const { complaint, story, seen } = playing
  for (const letter of complaint.letters) {
    const writtenAt = Date.parse(letter.at)
    if (letter.state !== 'waiting' || seen.get(letter.key) === writtenAt) continue
    const comesBack = !seen.has(letter.key) && letter.to === 'customer' && story.bounces?.includes(letter.kind)
    seen.set(letter.key, writtenAt)
    const byPost = letter.to === 'customer' && complaint.reach === 'post'
    const at = byPost ? postingTime(now, story.shop) : plusTime(now, { minutes: 1 })
    const way = byPost ? 'post' : comesBack ? 'back' : 'mail'
    agenda.add(at, () => deliver(theatre, playing, letter.key, at, way))
  }
}

type Way = 'post' | 'mail' | 'back'

const report = (letter: LetterKey, way: Way, on: Day): Command => {
  if (way === 'post') return { type: 'post-letter', letter, on }
  if (way === 'back') return { type: 'return-letter', letter, how: 'bounced', code: '5.1.1' }
  return { type: 'deliver-letter', letter, via: 'mailbox' }
}

const deliver = async (theatre: Theatre, playing: Playing, key: LetterKey, at: Instant, way: Way) => {
  const { complaint, id, story } = playing
  const { id: person, roles } = story.shop.id === klankhuis.id ? sanne : amy
  const actor: Actor = way === 'post' ? { kind: 'staff', person, roles } : { kind: 'post' }
  await theatre.write?.(id, key)
  await give(theatre, playing, report(key, way, dayOf(at, complaint.zone)), actor, `the way of ${key}`)
}

/** At six in the morning the promises of every complaint are looked through. */
const lookThrough = async (theatre: Theatre, agenda: Agenda, cast: readonly Playing[], now: Instant) => {
  for (const playing of cast) {
    const at = { ...(await theatre.ground(playing.complaint)), now, by: { kind: 'clock' } } as const
    const events = passTime(playing.complaint, { type: 'pass-time' }, at)
    if ('refused' in events || events.length === 0) continue
    await give(theatre, playing, { type: 'pass-time' }, { kind: 'clock' }, 'the passing of time')
    sendLetters(theatre, agenda, playing, now)
  }
}

const furnish = async ({ saveStorefront, people, orders }: Theatre, today: Day) => {
  for (const storefront of storefronts) await saveStorefront(storefront)
  for (const person of staff) await people.add(person)
  for (const partner of partners) await people.addPartner(partner)
  await orders.put(ordersOf(today))
}

/**
 * Furnishes an empty house and plays every story in it, in the order of time, on a clock that moves up to `now`. What a story
 * tells of later than `now` has not happened yet. Throws where the policy refuses a step: a story that could not be true.
 */
export const play = async (theatre: Theatre, now: Instant, told: readonly Story[] = stories) => {
  const agenda = createAgenda()
  const cast: Playing[] = []
  const { zone } = klankhuis
  const scheduled = told.map(story => ({ story, times: schedule(story, now) }))
  const begin = scheduled.reduce((first, { times }) => (times.filedAt < first ? times.filedAt : first), now)
  theatre.moveTo(plusTime(begin, { hours: -24 }))
  await furnish(theatre, dayOf(now, zone))
  for (const { story, times } of scheduled)
    agenda.add(times.filedAt, async () => {
      const playing = await filed(theatre, story, times)
      cast.push(playing)
      sendLetters(theatre, agenda, playing, times.filedAt)
      for (const step of times.steps) agenda.add(step.at, () => act(theatre, agenda, playing, step))
    })
  const everyMorning = (at: Instant) => {
    agenda.add(at, async () => {
      await lookThrough(theatre, agenda, cast, at)
      everyMorning(nextMorning(at, zone))
    })
  }
  everyMorning(nextMorning(begin, zone))
  for (let next = agenda.take(now); next; next = agenda.take(now)) {
    theatre.moveTo(next.at)
    await next.happen()
  }
  theatre.moveTo(now)
  return cast.map(({ id, story, complaint }) => ({ id, story, complaint }))
}
