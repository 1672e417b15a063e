// Clause 10: everything goes to whoever reviews. What is missing is named, so that somebody can still add it.
import { hasAnswerToJudge } from '#complaint/panel.ts'
import type { BoardPack } from '#texts/en/board-pack.ts'
import type { Setting } from '../file/part.tsx'

export type PackPart = keyof BoardPack['parts']
export type Checked = { readonly part: PackPart; readonly there: boolean }

/** What belongs in a file, and whether it is there. `unread` files were sent along and cannot be read any more. */
export const checked = ({ visit, letters }: Setting, unread = 0): readonly Checked[] => {
  const { complaint, events } = visit.history
  const { heads, questions, remedies, escalated } = complaint
  const answer = events.findLast(({ type }) => type === 'answered')
  const said = answer?.type === 'answered' ? answer.words?.noRemedy : undefined
  const undelivered = letters.some(
    ({ recipient, state }) => recipient !== 'staff' && (state === 'bounced' || state === 'failed'),
  )
  return [
    { part: 'story', there: heads.every(({ text }) => text !== undefined) },
    { part: 'acknowledged', there: complaint.acknowledged !== undefined },
    { part: 'registered', there: complaint.registered !== undefined },
    {
      part: 'questions',
      there: questions.every(one => one.answered ?? one.unansweredSince ?? one.withdrawn ?? !one.asked),
    },
    { part: 'findings', there: heads.every(({ found }) => found !== undefined) },
    { part: 'answer', there: hasAnswerToJudge(complaint) },
    { part: 'remedy', there: remedies.length > 0 || said !== undefined },
    { part: 'delivered', there: !undelivered },
    { part: 'files', there: unread === 0 },
    ...(escalated ? [{ part: 'why', there: escalated.why !== undefined } as const] : []),
  ].map(({ part, there }) => ({ part: part as PackPart, there: Boolean(there) }))
}
