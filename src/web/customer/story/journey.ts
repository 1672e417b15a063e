import { dayOf, type Instant } from '#calendar/day.ts'
import { mayEscalate, reviewFor } from '#complaint/reviewing.ts'
import { boardDecides, boardRepliedNow, currentRound, isAnswered } from '#complaint/state.ts'
import type { Complaint } from '#complaint/state.ts'
import type { History } from '#ledger/ledger.ts'
import type { PromiseKind } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { thingsIn } from '#texts/things.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { Step } from '../../parts/steps.tsx'
import { promisesShown } from '../../parts/story/promises-shown.ts'

/** Days on which each of the five steps was reached; undefined for those still to come. */
const reached = (complaint: Complaint) => {
  const delivered = (key: string | undefined): Instant | undefined =>
    complaint.letters.find(letter => letter.key === key)?.firstDelivered
  return {
    received: complaint.receivedAt,
    confirmed: delivered(complaint.acknowledged?.letter),
    answer: currentRound(complaint).answer?.at,
    board: boardRepliedNow(complaint) ? complaint.boardReply?.at : undefined,
  }
}

/** The five steps a customer follows a complaint by, each in words with its day; four where the policy offers no review. */
export const journeyOf = (
  history: Pick<History, 'complaint' | 'promises' | 'ground'>,
  language: Tongue,
  now: Instant,
): readonly Step[] => {
  const { complaint, ground } = history
  const { steps: say } = myComplaint[language]
  const { steps: names } = thingsIn(language)
  const { dayMonth } = datesIn(language)
  const done = reached(complaint)
  const reviewer = reviewFor(complaint, ground.policy)
  const onBoard = boardDecides(complaint) || done.board !== undefined
  const isOver = complaint.closed !== undefined || isAnswered(complaint)
  const on = (at: Instant | undefined) => (at ? { when: dayMonth(dayOf(at, complaint.zone)) } : {})
  const due = (...kinds: readonly PromiseKind[]): { when?: string } => {
    const owed = promisesShown(history).find(one => kinds.includes(one.kind) && !one.ended)?.due
    return owed ? { when: (owed.at <= now ? say.late : say.by)(dayMonth(owed.on)) } : {}
  }
  const looking = done.confirmed && !isOver && !onBoard
  const state = (isDone: boolean, isHere = false) => (isDone ? 'done' : isHere ? 'here' : 'to-come')
  const board = () => {
    if (done.board) return on(done.board)
    if (onBoard) return due('board-reply')
    return mayEscalate(complaint, ground, now) ? { when: say.ifYouWant } : {}
  }
  const lookedAtAgain = (name: string): Step => ({
    name,
    state: state(done.board !== undefined, boardDecides(complaint)),
    ...board(),
  })
  return [
    { name: names.received, state: 'done', ...on(done.received) },
    {
      name: names.confirmed,
      state: state(done.confirmed !== undefined, !isOver && !onBoard),
      ...(done.confirmed ? on(done.confirmed) : due('acknowledge')),
    },
    {
      name: names['looked-into'],
      state: state(isAnswered(complaint) || (onBoard && done.confirmed !== undefined), looking),
      ...(looking ? { when: say.now } : {}),
    },
    {
      name: names.answer,
      state: state(done.answer !== undefined),
      ...(done.answer ? on(done.answer) : onBoard ? {} : due('answer-or-report', 'answer')),
    },
    ...(reviewer ? [lookedAtAgain(reviewer.by === 'board' ? names.board : names.review)] : []),
  ]
}
