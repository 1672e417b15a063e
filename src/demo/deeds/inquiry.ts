// Clause 7 in the stories: what is asked of whom, what they say, and what is found.
import { dayOf, plusDays } from '#calendar/day.ts'
import type { Finding, Question } from '#complaint/state.ts'
import type { Partner, Person } from '#people/people.ts'
import type { Cause, Source } from '#policy/policy.ts'
import { type Attachment, factOf } from '../attachments/attachment.ts'
import { type Deed, type Moment, prose, type Who, workingDay } from '../story.ts'
import { askedOf, isPerson } from './moment.ts'

/** One more thing complained about. */
export const addsHead =
  (text: string): Deed =>
  () => [{ type: 'add-head', words: { text: prose(text) } }]

const sourceOf = (who: Who): Source => {
  if (who === 'customer') return 'customer'
  if (isPerson(who)) return 'staff'
  return who.kind === 'courier' ? 'courier' : 'warehouse'
}

/** Puts a question into the plan and asks it, to be answered within so many days of today. */
export const asks =
  (whom: 'customer' | Person | Partner, text: string, within = 3, source = sourceOf(whom)): Deed =>
  ({ complaint, ground, now }) => [
    { type: 'plan-question', source, words: { text: prose(text) } },
    {
      type: 'ask',
      question: `q${complaint.questions.length + 1}`,
      of: askedOf(whom),
      dueOn: workingDay(plusDays(dayOf(now, ground.zone), within), ground.calendar),
    },
  ]

/** A question that is only planned: nobody has been asked yet. */
export const plans =
  (source: Source, text: string): Deed =>
  () => [{ type: 'plan-question', source, words: { text: prose(text) } }]

const isOpen = ({ answered }: Question) => !answered
const wasAsked = (who: Who) => {
  const of = askedOf(who)
  return ({ asked }: Question) => JSON.stringify(asked?.of) === JSON.stringify(of)
}
const questionFor = ({ complaint, who }: Moment): string => {
  const open = complaint.questions.filter(isOpen)
  return (open.find(wasAsked(who)) ?? open[0])?.id ?? ''
}

/** Answers the first open question asked of them; staff may also note what somebody else answered. */
export const replies =
  (text: string, attachments: readonly Attachment[] = []): Deed =>
  moment => [
    {
      type: 'answer-question',
      question: questionFor(moment),
      files: attachments.map(factOf),
      words: {
        text: prose(text),
        ...(attachments.length > 0 ? { fileNames: attachments.map(({ name }) => name) } : {}),
      },
    },
  ]

/** The first question without an answer is left at that. */
export const givesUp = (): Deed => moment => [{ type: 'give-up-question', question: questionFor(moment) }]

export const finds =
  (finding: Finding, cause: Cause, reasons: string, head = '1'): Deed =>
  () => [{ type: 'find', head, finding, cause, words: { reasons: prose(reasons) } }]

/** Something that shows what happened so many days ago. */
export const shows =
  (source: Source, daysAgo: number, text: string, time?: string): Deed =>
  ({ ground, now }) => [
    {
      type: 'add-evidence',
      source,
      on: plusDays(dayOf(now, ground.zone), -daysAgo),
      ...(time ? { time } : {}),
      files: [],
      words: { shows: prose(text) },
    },
  ]

/** The findings, as they stand, go to whoever writes the answer. */
export const handsOver =
  (done: string, change?: string): Deed =>
  () => [{ type: 'hand-over-findings', words: { done: prose(done), ...(change ? { change: prose(change) } : {}) } }]
