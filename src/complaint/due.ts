import { type Day, dayOf, endOf, type Instant, plusDays, startOf } from '#calendar/day.ts'
import { count, type Why } from '#calendar/period.ts'
import { type Clause, type PromiseKind, type PromiseRule, ruleOf } from '#policy/policy.ts'
import type { PersonId } from './actor.ts'
import type { Ground } from './decision.ts'
import type { LetterKey } from './letter.ts'
import { type Complaint, currentRound, type Remedy } from './state.ts'

/** Names one promise within a complaint: `acknowledge`, `answer-or-report:1.2` (round, report), `remedy:r1.1`. */
export type PromiseKey = string

/** Why this date: counted by the policy's rule, or given to the customer in a letter or with a remedy. */
export type Because =
  | { readonly counted: Why }
  | { readonly given: 'in-acknowledgement' | 'in-report' | 'with-remedy'; readonly on: Instant }

/** Something the house owes. `at` is exclusive: kept until then. `waitingFor` names a letter written but not yet delivered. */
export type Promised = {
  readonly key: PromiseKey
  readonly kind: PromiseKind
  readonly clause: Clause
  readonly strength: 'must' | 'aim'
  readonly owedBy: PromiseRule['owedBy']
  readonly debtor?: PersonId
  readonly since: Instant
  readonly due: { readonly on: Day; readonly at: Instant; readonly because: Because }
  readonly waitingFor?: LetterKey
  readonly ended?: Ended
  readonly missedAt?: Instant
}
export type Ended =
  | { readonly how: 'kept' | 'late'; readonly at: Instant }
  | {
      readonly how: 'excused'
      readonly at: Instant
      readonly because: 'answered' | 'escalated' | 'withdrawn' | 'replaced'
    }

type Met = { readonly at?: Instant | undefined; readonly waitingFor?: LetterKey | undefined }
type Excuse = Extract<Ended, { how: 'excused' }> | undefined

const metByLetter = (complaint: Complaint, key: LetterKey | undefined): Met => {
  const sent = key === undefined ? undefined : complaint.letters.find(letter => letter.key === key)
  if (sent?.state === 'delivered') return { at: sent.at }
  return sent?.state === 'waiting' ? { waitingFor: sent.key } : {}
}

const counted = (start: Instant, rule: PromiseRule, { policy, calendar, zone }: Ground): Promised['due'] => {
  const { on, at, why } = count(start, rule.within, { calendar, zone, counting: policy.counting })
  return { on, at, because: { counted: why } }
}

const given = (on: Day, because: Because, { zone }: Ground): Promised['due'] => ({ on, at: endOf(on, zone), because })

const promised = (
  complaint: Complaint,
  rule:
    | Pick<PromiseRule, 'clause' | 'promise' | 'strength' | 'owedBy'>
    | { readonly promise: 'remedy'; clause: Clause; strength: 'must'; owedBy: 'manager' },
  {
    key,
    since,
    due,
    met,
    excuse,
  }: { key: PromiseKey; since: Instant; due: Promised['due']; met: Met; excuse?: Excuse },
): Promised => {
  const { at, waitingFor } = met
  const ended: Ended | undefined = at ? { how: at < due.at ? 'kept' : 'late', at } : excuse
  const missedAt = complaint.missed[key]
  const debtor = rule.owedBy === 'handler' ? complaint.handler : undefined
  return {
    key,
    kind: rule.promise,
    clause: rule.clause,
    strength: rule.strength,
    owedBy: rule.owedBy,
    since,
    due,
    ...(debtor ? { debtor } : {}),
    ...(waitingFor ? { waitingFor } : {}),
    ...(ended ? { ended } : {}),
    ...(missedAt ? { missedAt } : {}),
  }
}

const withdrawn = ({ withdrawn: at }: Complaint): Excuse => at && { how: 'excused', at, because: 'withdrawn' }
const escalated = ({ escalated: asked }: Complaint, since: Instant): Excuse =>
  asked && asked.at >= since ? { how: 'excused', at: asked.at, because: 'escalated' } : undefined

/** Answer aims and the chain of answer-or-report promises, round by round: each delivered report starts the next. */
const answerPromises = (complaint: Complaint, ground: Ground): readonly Promised[] => {
  const aim = ruleOf(ground.policy, 'answer')
  const must = ruleOf(ground.policy, 'answer-or-report')
  return complaint.rounds.flatMap((round, n) => {
    const last = n === complaint.rounds.length - 1
    const excuse =
      withdrawn(complaint) ?? escalated(complaint, round.since) ?? (last ? undefined : replaced(complaint, n + 1))
    const answered = metByLetter(complaint, round.answer?.letter)
    const chain: Promised[] = []
    if (aim) {
      const due = counted(round.since, aim, ground)
      chain.push(promised(complaint, aim, { key: `answer:${n + 1}`, since: round.since, due, met: answered, excuse }))
    }
    if (!must) return chain
    let since = round.since
    let due = firstAnswerDue(complaint, must, n, ground)
    for (let r = 0; ; r += 1) {
      const key = `answer-or-report:${n + 1}.${r + 1}`
      const report = round.reports[r]
      const reported = metByLetter(complaint, report?.letter)
      const met = reported.at ? reported : { at: answered.at, waitingFor: answered.waitingFor ?? reported.waitingFor }
      chain.push(promised(complaint, must, { key, since, due, met, excuse }))
      if (!report || !reported.at) return chain
      since = reported.at
      due = given(report.until, { given: 'in-report', on: report.at }, ground)
    }
  })
}

const replaced = (complaint: Complaint, next: number): Excuse => {
  const round = complaint.rounds[next]
  return round && { how: 'excused', at: round.since, because: 'replaced' }
}

const firstAnswerDue = (complaint: Complaint, rule: PromiseRule, round: number, ground: Ground): Promised['due'] => {
  const since = complaint.rounds[round]?.since ?? complaint.receivedAt
  const { acknowledged } = complaint
  return round === 0 && acknowledged
    ? given(acknowledged.answerBy, { given: 'in-acknowledgement', on: acknowledged.at }, ground)
    : counted(since, rule, ground)
}

const remedyPromises = (complaint: Complaint, remedy: Remedy, ground: Ground): readonly Promised[] => {
  if (remedy.status === 'proposed' || remedy.status === 'refused') return []
  const rule = { promise: 'remedy', clause: '9', strength: 'must', owedBy: 'manager' } as const
  return remedy.promised.map(({ by, since, failedAt }, n) =>
    promised(complaint, rule, {
      key: `remedy:${remedy.id}.${n + 1}`,
      since,
      due: given(by, { given: 'with-remedy', on: since }, ground),
      met: { at: failedAt ? undefined : remedy.carriedOut && startOf(remedy.carriedOut.on, ground.zone) },
      excuse: failedAt ? { how: 'excused', at: failedAt, because: 'replaced' } : withdrawn(complaint),
    }),
  )
}

/** What the house owes or owed on this complaint, by its policy and calendar, in the order of the clauses. A pure function of history. */
export const promises = (complaint: Complaint, ground: Ground): readonly Promised[] => {
  const { policy } = ground
  const single = (kind: PromiseKind, since: Instant | undefined, met: Met, excuse?: Excuse): readonly Promised[] => {
    const rule = ruleOf(policy, kind)
    if (!rule || !since) return []
    return [promised(complaint, rule, { key: kind, since, due: counted(since, rule, ground), met, excuse })]
  }
  const { receivedAt, acknowledged, registered, assigned, escalated: asked, boardReply } = complaint
  const answered = metByLetter(complaint, complaint.rounds[0].answer?.letter)
  const resolved: Excuse = answered.at ? { how: 'excused', at: answered.at, because: 'answered' } : undefined
  return [
    ...single('acknowledge', receivedAt, metByLetter(complaint, acknowledged?.letter), withdrawn(complaint)),
    ...single('register', receivedAt, { at: registered?.at }),
    ...single(
      'assign',
      receivedAt,
      { at: assigned?.at },
      withdrawn(complaint) ?? resolved ?? escalated(complaint, receivedAt),
    ),
    ...answerPromises(complaint, ground),
    ...complaint.remedies.flatMap(remedy => remedyPromises(complaint, remedy, ground)),
    ...single('acknowledge-escalation', asked?.at, metByLetter(complaint, asked?.letter), withdrawn(complaint)),
    ...single('board-reply', asked?.at, metByLetter(complaint, boardReply?.letter), withdrawn(complaint)),
  ]
}

/** The one promise that comes first: open, a must, soonest due. */
export const nextPromise = (all: readonly Promised[]): Promised | undefined =>
  all
    .filter(({ ended, strength }) => !ended && strength === 'must')
    .reduce<Promised | undefined>((first, one) => (first && first.due.at <= one.due.at ? first : one), undefined)

/** The instant at which a promise's debtor is warned: the start of the policy's warning day, or the start of the promise. */
export const warnAt = ({ due, since }: Promised, { policy, zone }: Ground): Instant => {
  const day = startOf(plusDays(due.on, -policy.warnDaysBefore), zone)
  return day < since ? since : day
}

/** The last day an acknowledgement may promise the answer by. Past that day already? Then one period from now. */
export const latestAnswer = (complaint: Complaint, { now, ...ground }: Ground & { readonly now: Instant }): Day => {
  const rule = ruleOf(ground.policy, 'answer-or-report') ?? ruleOf(ground.policy, 'answer')
  const round = currentRound(complaint)
  if (!rule) return dayOf(now, ground.zone)
  const { on, at } = counted(round.since, rule, ground)
  return at > now ? on : counted(now, rule, ground).on
}
