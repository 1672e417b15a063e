// Dates of two promises that cannot both be meant.
import type { PromiseRule } from '../promise-rule.ts'
import { found, type FindingCode, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { isOfReview, keyOf } from './keys.ts'
import { isLaterRule, pairOf, withinAt } from './later.ts'
import { type Resolved, together } from './variants.ts'

type Indexed = { readonly rule: PromiseRule; readonly index: number }

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const isWithin = (inner: readonly string[], outer: readonly string[]) => inner.every(one => outer.includes(one))
const isMetAlike = (a: PromiseRule, b: PromiseRule) => isWithin(a.metBy, b.metBy) && isWithin(b.metBy, a.metBy)

/** Alike in when their clocks start: only then do their dates mean the same on every day. */
const startTogether = ([{ rule: a }, { rule: b }]: readonly [Resolved, Resolved], { policy }: Ground) => {
  const review = (rule: PromiseRule) => (isOfReview(rule) ? (rule.review ?? policy.reviews[0]?.id) : undefined)
  return isSame(a.starts, b.starts) && review(a) === review(b)
}

const isAnswer = ({ promise }: PromiseRule) => promise === 'answer' || promise === 'answer-or-report'
const movesNot = ({ extensions, agreedDate, pauses }: PromiseRule) => !extensions && !agreedDate && !pauses?.length

type Codes = { readonly mostly: 'aim-after-must' | 'answer-before-acknowledgement'; readonly sometimes: FindingCode }

/** The first is later than the other, which it may not be. */
const tooLate = (first: Resolved, other: Resolved, { mostly, sometimes }: Codes, ground: Ground, place = first) => {
  const { howOften, on } = isLaterRule(first, other, ground)
  if (!on) return []
  const code = (howOften === 'sometimes' ? sometimes : mostly) as 'aim-after-must'
  return [found(code, withinAt(place), pairOf(first, other, on), place.rule)]
}

const aimAndMust = ([a, b]: readonly [Resolved, Resolved], ground: Ground) => {
  const [aim, must] = a.rule.strength === 'aim' ? [a, b] : [b, a]
  const isPair = aim.rule.strength === 'aim' && must.rule.strength === 'must' && aim.rule.promise === must.rule.promise
  // An aim that the must's own acts do not meet is about something else.
  return isPair && isWithin(must.rule.metBy, aim.rule.metBy)
    ? tooLate(aim, must, { mostly: 'aim-after-must', sometimes: 'aim-sometimes-after-must' }, ground)
    : []
}

const twoMusts = ([a, b]: readonly [Resolved, Resolved], isAlways: boolean, ground: Ground) => {
  const areMusts = a.rule.strength === 'must' && b.rule.strength === 'must' && a.rule.within && b.rule.within
  if (!areMusts || a.rule.promise !== b.rule.promise || !isMetAlike(a.rule, b.rule)) return []
  const on = isLaterRule(b, a, ground).on
  const instead = isLaterRule(a, b, ground).on
  const code = isAlways ? 'two-dates' : 'two-dates-for-some'
  if (on) return [found(code, withinAt(b), pairOf(b, a, on), b.rule)]
  if (instead) return [found(code, withinAt(a), pairOf(a, b, instead), a.rule)]
  const alike = { first: pairOf(a, b, noDay).first, other: pairOf(a, b, noDay).other }
  return isSame(a.rule.within, b.rule.within) ? [found('promise-repeated', b.at, alike, b.rule)] : []
}
const noDay = {} as Parameters<typeof pairOf>[2]

/** What the other already brings about sooner has nothing left to promise. */
const hollow = ([a, b]: readonly [Resolved, Resolved], ground: Ground) =>
  (
    [
      [a, b],
      [b, a],
    ] as const
  ).flatMap(([must, late]) => {
    const areAlike = must.rule.promise === late.rule.promise || (isAnswer(must.rule) && isAnswer(late.rule))
    const isSure = must.rule.strength === 'must' && late.rule.strength === 'must' && movesNot(must.rule)
    if (!areAlike || !isSure || isMetAlike(must.rule, late.rule) || !isWithin(must.rule.metBy, late.rule.metBy))
      return []
    const { on } = isLaterRule(late, must, ground)
    const isSooner = isLaterRule(must, late, ground).on
    return on && !isSooner ? [found('never-needed', withinAt(late), pairOf(late, must, on), late.rule)] : []
  })

/** What is due first is acknowledged first; an acknowledgement that the answer replaces is then never needed. */
const before = ([a, b]: readonly [Resolved, Resolved], ground: Ground) => {
  const acknowledges = ({ rule }: Resolved) =>
    rule.promise === 'acknowledge' || rule.promise === 'acknowledge-escalation'
  const [first, second] = acknowledges(a) ? [a, b] : [b, a]
  const answers = first.rule.promise === 'acknowledge' ? isAnswer(second.rule) : second.rule.promise === 'board-reply'
  if (!acknowledges(first) || !answers) return []
  if (first.rule.unless === 'answered' || first.rule.metBy.includes('answer')) {
    const { howOften, on } = isLaterRule(first, second, ground)
    const isHollow = second.rule.strength === 'must' && isWithin(second.rule.metBy, ['answer'])
    return on && howOften !== 'sometimes' && isHollow
      ? [found('never-needed', withinAt(first), pairOf(first, second, on), first.rule)]
      : []
  }
  const codes = {
    mostly: 'answer-before-acknowledgement',
    sometimes: 'answer-sometimes-before-acknowledgement',
  } as const
  return tooLate(first, second, codes, ground, second)
}

/** An answer hoped for only after the day of the answer or the report: most customers get a report first. */
const aimAndReport = ([a, b]: readonly [Resolved, Resolved], ground: Ground) => {
  const [aim, report] = a.rule.promise === 'answer' ? [a, b] : [b, a]
  const isPair = aim.rule.promise === 'answer' && report.rule.promise === 'answer-or-report'
  if (!isPair || aim.rule.strength !== 'aim' || report.rule.strength !== 'must') return []
  const { howOften, on } = isLaterRule(aim, report, ground)
  return on && howOften !== 'sometimes'
    ? [found('aim-after-report', withinAt(aim), pairOf(aim, report, on), aim.rule)]
    : []
}

const steps = ['triage', 'register', 'assign', 'hear-staff', 'findings', 'first-reply']

const afterAnswer = ([a, b]: readonly [Resolved, Resolved], ground: Ground) => {
  const [step, answer] = steps.includes(a.rule.promise) ? [a, b] : [b, a]
  // A report may come before what is found out; an answer may not.
  const wanted = ground.policy.promises.some(({ promise }) => promise === 'answer') ? 'answer' : 'answer-or-report'
  if (!steps.includes(step.rule.promise) || answer.rule.promise !== wanted) return []
  const { howOften, on } = isLaterRule(step, answer, ground)
  const isMostly = howOften === 'mostly' || howOften === 'always'
  return on && isMostly ? [found('step-after-answer', withinAt(step), pairOf(step, answer, on), step.rule)] : []
}

const ofPair = (first: Indexed, other: Indexed, ground: Ground): readonly PolicyFinding[] => {
  const { pairs, isAlways } = together(first, other, ground)
  const all = pairs
    .filter(pair => startTogether(pair, ground))
    .flatMap(pair => [
      ...aimAndMust(pair, ground),
      ...twoMusts(pair, isAlways, ground),
      ...hollow(pair, ground),
      ...before(pair, ground),
      ...aimAndReport(pair, ground),
      ...afterAnswer(pair, ground),
    ])
  // The same two promises may clash for many complaints in many ways; the worst is said once.
  const worst =
    all.find(({ level }) => level === 'refused') ?? all.find(({ code }) => code !== 'promise-repeated') ?? all[0]
  return worst ? [worst] : []
}

/** Two promises that say different dates for the same, or dates in an order that cannot be. */
export const contradictions = (ground: Ground): readonly PolicyFinding[] => {
  const rules = ground.policy.promises.map((rule, index) => ({ rule, index }))
  const families = (rule: PromiseRule) =>
    isOfReview(rule) ? 'review' : rule.promise === 'refund' ? 'refund' : 'complaint'
  const all = rules.flatMap((first, n) =>
    rules
      .slice(n + 1)
      .filter(other => families(first.rule) === families(other.rule))
      .filter(other => keyOf(first.rule, ground.policy) !== keyOf(other.rule, ground.policy))
      .flatMap(other => ofPair(first, other, ground)),
  )
  // An answer that comes too early is one mistake, though every step then comes after it.
  const early = all.flatMap(one =>
    one.code === 'answer-before-acknowledgement' ? [JSON.stringify(one.detail.other)] : [],
  )
  const follows = (one: PolicyFinding) =>
    (one.code === 'step-after-answer' || one.code === 'never-needed') &&
    early.includes(JSON.stringify(one.detail.other))
  // And one step that comes too late is one, however many answers it comes after.
  return all
    .filter(one => !follows(one))
    .filter((one, n, left) => !left.slice(0, n).some(({ code, at }) => code === one.code && at === one.at))
}
