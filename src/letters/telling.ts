import { type Day, dayOf, type Instant } from '#calendar/day.ts'
import type { By, PersonId } from '#complaint/actor.ts'
import { evolve, replay } from '#complaint/complaint.ts'
import type { Ground } from '#complaint/decision.ts'
import { nextPromise, type Promised, promises } from '#complaint/due.ts'
import type { Event, Recorded } from '#complaint/event.ts'
import { factsOf } from '#complaint/facts.ts'
import { mayEscalate, nextReview, reviewFor } from '#complaint/reviewing.ts'
import type { Complaint, Remedy, Said } from '#complaint/state.ts'
import { type EndNotice, endNotice } from '#policy/end-notice.ts'
import { bodiesFor } from '#policy/outside.ts'
import { type Policy, type PromiseKind, type ReviewId, reviewOf, type ReviewRule, ruleOf } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn, type LettersTexts } from '#texts/letters.ts'
import type { Names } from '#texts/things.ts'
import { explain } from '#texts/why.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { About, BoardPath, Reviewer } from './frame.ts'
import type { ToldRemedy } from './remedies.ts'

/** The part of a complaint's history that letters are written from. */
export type Story = {
  readonly events: readonly (Recorded & { readonly version: number })[]
  readonly ground: Ground
  readonly contact: { readonly name: Said; readonly address?: Said; readonly phone?: Said }
}

/** What a letter is written from: the complaint as it stood right after the event that caused the letter. */
export type Telling = {
  readonly language: Tongue
  readonly shop: Storefront
  readonly names: Names
  readonly now: Instant
  readonly link?: string
  /** The sentences of this letter, some of them in the words of the house. */
  readonly texts?: LettersTexts
  readonly nobodyLeft?: boolean
  readonly name: Said
  readonly contact: Story['contact']
  /** Whether the house reads mail that comes in, so that a letter may be replied to. */
  readonly mailIn?: boolean
  readonly ground: Ground
  readonly event: Recorded
  readonly complaint: Complaint
  readonly before: Complaint | undefined
  /** What the house owes or owed then; counted when it is asked for, as most letters speak of none of it. */
  readonly promises: () => readonly Promised[]
}

const once = <T>(count: () => T): (() => T) => {
  let known: T | undefined
  return () => (known ??= count())
}

/** Throws a RangeError for an event that never happened: a letter has a cause. */
export const telling = (
  story: Story,
  version: number,
  circumstances: Pick<Telling, 'language' | 'shop' | 'names' | 'now'>,
): Telling => {
  const event = story.events.find(event => event.version === version)
  if (!event) throw new RangeError(`no event ${version} to write a letter about`)
  const before = replay(story.events.filter(event => event.version < version))
  const complaint = evolve(before, event)
  return {
    ...circumstances,
    name: story.contact.name,
    contact: story.contact,
    ground: story.ground,
    event,
    complaint,
    before,
    promises: once(() => promises(complaint, story.ground)),
  }
}

/** The event, known to be of a type. */
export const eventOf = <T extends Event['type']>({ event }: Telling, type: T): Extract<Recorded, { type: T }> => {
  if (event.type === type) return event as Extract<Recorded, { type: T }>
  throw new RangeError(`a letter about ${type} cannot be written from ${event.type}`)
}

/** Words that a letter cannot do without. Throws once they are erased: no letter goes out with a hole in it. */
export const needed = (words: Said, what: string): string => {
  if (words !== undefined && words.trim() !== '') return words
  throw new RangeError(`a letter cannot be written without its words: ${what}`)
}

/** A person as a letter names them; somebody unknown is the team. */
export const personIn = ({ names, shop, language }: Telling, person: PersonId | undefined): string =>
  (person === undefined ? undefined : names.get(person)) ?? lettersIn(language).frame.team(shop.name)

export const writerIn = (told: Telling, by: By): string =>
  personIn(told, by.kind === 'staff' ? by.person : told.complaint.handler)

/** What the letter rests on, without the name of whoever gave it to us: for an address that nobody has proven. */
export const aboutNobody = ({ language, shop, complaint, link, texts }: Telling): Omit<About, 'name'> => ({
  language,
  shop,
  reference: complaint.reference,
  category: complaint.category,
  receivedAt: complaint.receivedAt,
  zone: complaint.zone,
  ...(link === undefined ? {} : { link }),
  ...(texts ? { texts } : {}),
})
export const aboutOf = (told: Telling): About => ({
  ...aboutNobody(told),
  ...(told.name === undefined ? {} : { name: told.name }),
})

const toldOn = ({ event, ground }: Telling): Day => dayOf(event.at, ground.zone)

/** Who reviews, and the outside bodies there are after that. A policy without a review lets us name them with the answer. */
export const reviewerOf = (
  told: Telling,
  review: ReviewRule | undefined = reviewFor(told.complaint, told.ground.policy),
): Reviewer => {
  const { complaint, ground, shop } = told
  const { by = 'manager', outsideBody = 'named' } = review ?? {}
  const isNamed = outsideBody === 'named'
  return { by, bodies: isNamed ? bodiesFor(ground.policy, factsOf(complaint), shop.country, toldOn(told)) : [] }
}

/** What the law has the shop say where its own procedure ends with this letter. */
export const noticeOf = (told: Telling): { notice?: EndNotice } => {
  const { complaint, ground, shop } = told
  const notice = endNotice(ground.policy, factsOf(complaint), shop.country, toldOn(told))
  return notice ? { notice } : {}
}

/** The promise to reply to one of the policy's reviews. */
const replyRule = (policy: Policy, review: ReviewId | undefined) =>
  policy.promises.find(rule => rule.promise === 'board-reply' && reviewOf(policy, rule.review)?.id === review)

/** How the customer may ask for the board, where that is still open. */
export const boardOf = (told: Telling): { board?: BoardPath } => {
  const { complaint, ground, language, now } = told
  if (!mayEscalate(complaint, ground, now)) return {}
  const next = nextReview(complaint, ground.policy)
  const rule = replyRule(ground.policy, next?.id)
  return {
    board: { ...reviewerOf(told, next), ...(rule?.within ? { within: datesIn(language).period(rule.within) } : {}) },
  }
}

/** Whether a progress report may meet this kind of promise. */
export const mayReport = ({ ground }: Telling, kind: PromiseKind): boolean =>
  ruleOf(ground.policy, kind)?.metBy.includes('progress-report') ?? false

/** Why a promise falls due when it does, in the language of the letter. */
export const whyOf = ({ language, ground }: Telling, promise: Promised): readonly string[] =>
  explain(promise, language, ground).sentences

/** The first open promise of some kinds that the house must keep. */
export const openPromise = ({ promises }: Telling, ...kinds: readonly PromiseKind[]): Promised | undefined =>
  nextPromise(promises().filter(({ kind }) => kinds.includes(kind)))

/** The day by which this letter was promised, where that day has gone. */
export const lateOf = (told: Telling, ...kinds: readonly PromiseKind[]): { late?: Day } => {
  const owed = openPromise(told, ...kinds)
  return owed && owed.due.at <= told.now ? { late: owed.due.on } : {}
}

/** A remedy as letters tell it; one that was put off has its newest date. */
export const remedyTold = ({ kind, amount, what, promised, carriedOut }: Remedy): ToldRemedy => {
  const by = promised.at(-1)?.by ?? carriedOut?.on
  if (by === undefined) throw new RangeError('a remedy without a date cannot be promised')
  return {
    kind,
    ...(amount ? { amount } : {}),
    what: what ?? '',
    by,
    ...(carriedOut ? { doneOn: carriedOut.on } : {}),
  }
}
