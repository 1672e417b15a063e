// Clauses 11 to 13: the decision, three findings with their reasons, and where one can turn after it.
import type { Day } from '#calendar/day.ts'
import { reviewFor } from '#complaint/reviewing.ts'
import type { DoneReview, ReviewFindings, Verdict } from '#complaint/state.ts'
import type { EndNotice } from '#policy/end-notice.ts'
import { bodiesNamed, type NamedBody } from '#policy/outside.ts'
import type { Role } from '#policy/policy.ts'
import { thingsIn } from '#texts/things.ts'
import {
  type About,
  boardBlocks,
  type BoardPath,
  detailsOf,
  lateBlocks,
  linkTo,
  saidIn,
  signatureOf,
  toCustomer,
} from './frame.ts'
import type { Block, Letter } from './letter.ts'
import { noticeBlocks, outsideBodies } from './outside-bodies.ts'
import { closed, remedySentence, type ToldRemedy } from './remedies.ts'
import { aboutOf, boardOf, eventOf, lateOf, needed, noticeOf, remedyTold, type Telling, writerIn } from './telling.ts'

export type BoardReply = About & {
  readonly by: string
  readonly reviewer: Role
  readonly decision: string
  /** What becomes of the answer that was given; none where there was none. */
  readonly verdict?: Verdict
  /** Those that the policy asks of this review. */
  readonly findings: Partial<ReviewFindings>
  readonly reasons: Readonly<Partial<Record<keyof ReviewFindings, string>>>
  readonly remedies: readonly ToldRemedy[]
  /** None where the policy names no outside body. */
  readonly bodies: readonly NamedBody[]
  /** How to ask for the next review, where the policy has one; then this is not our last word. */
  readonly board?: BoardPath
  readonly notice?: EndNotice
  readonly late?: Day
}

const afterUs = (facts: BoardReply): readonly Block[] => {
  const { language, bodies, board, notice } = facts
  const { boardReply: say } = saidIn(facts)
  if (board) return boardBlocks(facts, board)
  return [
    { paragraph: bodies.length > 0 ? `${say.lastStep} ${say.bodiesIntro}` : say.lastStep },
    ...outsideBodies(language, bodies),
    ...noticeBlocks(language, notice, bodies),
  ]
}

const questions = ['policyFollowed', 'treatedFairly', 'lawKept'] as const
const missing = {
  policyFollowed: 'whether the policy was followed',
  treatedFairly: 'whether the customer was treated fairly',
  lawKept: 'whether the law was kept',
} as const

export const boardReply = (facts: BoardReply): Letter => {
  const { language, shop, by, decision, findings, reasons, remedies, link } = facts
  const { boardReply: say, frame } = saidIn(facts)
  const things = thingsIn(language)
  const found = questions.flatMap(question => {
    const [finding, reason] = [findings[question], reasons[question]]
    if (!finding || reason === undefined) return []
    return [{ paragraph: `${things.reviewQuestions[question]}\n${things.judgements[finding]}. ${closed(reason)}` }]
  })
  return toCustomer(
    facts,
    [
      ...lateBlocks(language, facts.late),
      { paragraph: say.opening(frame.reviewers[facts.reviewer]) },
      { heading: say.decision },
      ...(facts.verdict ? [{ paragraph: say.verdicts[facts.verdict] }] : []),
      { paragraph: decision },
      ...(found.length > 0 ? [{ heading: say.findings }] : []),
      ...found,
      { heading: say.remedy },
      remedies.length > 0
        ? { list: remedies.map(remedy => remedySentence(language, remedy)) }
        : { paragraph: say.noRemedy },
      { heading: say.bodies },
      ...afterUs(facts),
      { paragraph: link === undefined ? say.fileByMail : say.file },
      ...linkTo(facts, frame.open),
      ...detailsOf(facts),
    ],
    signatureOf(language, shop, by, frame.onBehalf[facts.reviewer]),
  )
}

const reasonsOf = (review: DoneReview | undefined): BoardReply['reasons'] =>
  Object.fromEntries(
    questions.flatMap(asked =>
      review?.findings[asked] ? [[asked, needed(review.reasons[asked], missing[asked])]] : [],
    ),
  )

export const boardReplyFrom = (told: Telling): Letter => {
  const { words, bodies, verdict, by } = eventOf(told, 'board-replied')
  const { review, remedies, escalated } = told.complaint
  if (!escalated) throw new RangeError('the board cannot reply without a review')
  const since = escalated.at
  return boardReply({
    ...aboutOf(told),
    by: writerIn(told, by),
    reviewer: reviewFor(told.complaint, told.ground.policy)?.by ?? 'board',
    decision: needed(words?.decision, 'the decision'),
    ...(verdict ? { verdict } : {}),
    findings: review?.findings ?? {},
    reasons: reasonsOf(review),
    remedies: remedies
      .filter(({ status, carriedOut }) => status === 'approved' || (carriedOut && carriedOut.at >= since))
      .map(remedyTold),
    bodies: bodiesNamed(told.ground.policy, bodies),
    ...boardOf(told),
    ...noticeOf(told),
    ...lateOf(told, 'board-reply'),
  })
}
