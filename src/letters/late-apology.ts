// A missed promise is told by us before the customer has to ask. It says sorry for a thing, without 'if'.
import type { Day } from '#calendar/day.ts'
import type { NamedBody } from '#policy/outside.ts'
import type { PromiseKind } from '#policy/policy.ts'
import { isPromisedToCustomers, type PromisedToCustomers } from '#policy/promise-rule.ts'
import { datesIn } from '#texts/dates.ts'
import {
  type About,
  bodyNames,
  boardBlocks,
  type BoardPath,
  detailsOf,
  linkTo,
  saidIn,
  signatureOf,
  toCustomer,
} from './frame.ts'
import type { Block, Letter } from './letter.ts'
import { aboutNobody, aboutOf, boardOf, eventOf, openPromise, personIn, reviewerOf, type Telling } from './telling.ts'

/** `still` is the next date that the customer holds from us, where there is one to come. */
export type LateApology = About & {
  readonly missed: PromisedToCustomers
  readonly dueOn: Day
  readonly handler?: string
  readonly still?: { readonly what: 'answer' | 'board-reply'; readonly by: Day }
  readonly board?: BoardPath
  readonly bodies: readonly NamedBody[]
}

const wayOn = (facts: LateApology): readonly Block[] => {
  const { language, board, bodies, missed } = facts
  const { lateApology: say, frame } = saidIn(facts)
  if (board)
    return [
      { heading: frame.whatYouCanDo },
      { paragraph: say.dontWait },
      ...boardBlocks(facts, board),
      ...linkTo(facts, frame.open),
    ]
  const isNamed = missed === 'board-reply' && bodies.length > 0
  const toBodies = isNamed ? [{ paragraph: say.bodiesNow(bodyNames(language, bodies)) }] : []
  return [{ heading: frame.whatYouCanDo }, ...toBodies, ...linkTo(facts)]
}

export const lateApology = (facts: LateApology): Letter => {
  const { language, shop, missed, dueOn, handler, still } = facts
  const { lateApology: say, frame } = saidIn(facts)
  const dates = datesIn(language)
  const stands = [
    say.stands,
    ...(handler ? [say.handler(handler)] : []),
    ...(still ? [(still.what === 'answer' ? say.answerStill : say.reviewStill)(dates.fullDate(still.by))] : []),
  ]
  return toCustomer(
    facts,
    [
      { paragraph: `${say.late} ${say.missed[missed](dates.fullDate(dueOn))}` },
      { paragraph: say.managerKnows },
      { heading: frame.whatNext },
      { paragraph: stands.join(' ') },
      ...wayOn(facts),
      ...detailsOf(facts),
    ],
    signatureOf(language, shop, frame.team(shop.name)),
  )
}

const toCustomersOnly = (kind: PromiseKind): PromisedToCustomers => {
  if (isPromisedToCustomers(kind)) return kind
  throw new RangeError(`no customer was promised: ${kind}`)
}

const stillIn = (telling: Telling, missed: PromisedToCustomers): { still?: NonNullable<LateApology['still']> } => {
  const what = missed === 'acknowledge' ? 'answer' : missed === 'acknowledge-escalation' ? 'board-reply' : undefined
  const owed =
    what === 'answer' ? openPromise(telling, 'answer-or-report', 'answer') : what && openPromise(telling, what)
  return what && owed && owed.due.at > telling.now ? { still: { what, by: owed.due.on } } : {}
}

export const lateApologyFrom = (telling: Telling): Letter => {
  const { promise: key } = eventOf(telling, 'promise-missed')
  const { complaint, promises } = telling
  const promise = promises().find(promise => promise.key === key)
  if (!promise) throw new RangeError(`no promise ${key} to apologise for`)
  const missed = toCustomersOnly(promise.kind)
  return lateApology({
    ...(missed === 'acknowledge' ? aboutNobody(telling) : aboutOf(telling)),
    missed,
    dueOn: promise.due.on,
    ...(complaint.handler && !complaint.escalated ? { handler: personIn(telling, complaint.handler) } : {}),
    ...stillIn(telling, missed),
    ...boardOf(telling),
    bodies: reviewerOf(telling).bodies,
  })
}
