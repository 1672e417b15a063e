// Clause 7: a question is put to a warehouse, a courier, a colleague or the customer, with a date, and they are reminded of it.
import { workingDaysOf, lastWorkingDay, nthWorkingDay } from '#calendar/working-days.ts'
import { type Day, dayOf, daysBetween, type Instant, plusDays, plusTime, startOf, type Zone } from '#calendar/day.ts'
import { personOf, type QuestionId, type Stamp } from '../actor.ts'
import { type Circumstances, type Decision, refuse } from '../decision.ts'
import { type Asked, type Asking, isAwaited } from '../question.ts'
import { type Complaint, handledAlsoBy, isAnswered, without } from '../state.ts'
import { awaitCustomer, stopped } from '../stops.ts'
import { inQuestion, questionIn } from './plan-question.ts'

export type Ask = Asking & { readonly type: 'ask'; readonly question: QuestionId }
/** `remindOn` is also the sign that a colleague is told by mail: earlier ones were not. */
export type QuestionAsked = Omit<Ask, 'type'> & { readonly type: 'question-asked'; readonly remindOn?: readonly Day[] }
/** Time's own: half of the days have gone, or the last one has come, and there is no answer. */
export type QuestionReminded = {
  readonly type: 'question-reminded'
  readonly question: QuestionId
  readonly of: Asked
  readonly dueOn: Day
  readonly on: Day
  readonly inList?: true
}

/** Two working days between asking and the due day: the one halfway, and the last. A day that no calendar knows gets none. */
const remindersFor = (askedOn: Day, dueOn: Day, { calendar, policy }: Circumstances): readonly Day[] => {
  if (askedOn < calendar.from || dueOn > calendar.until || dueOn <= askedOn) return []
  const days = workingDaysOf(calendar, policy.counting.workingWeek)
  const last = lastWorkingDay(plusDays(askedOn, 1), dueOn, days)
  if (!last) return []
  const half = nthWorkingDay(plusDays(askedOn, Math.ceil(daysBetween(askedOn, dueOn) / 2)), 1, days)
  return half < last ? [half, last] : [last]
}

export const ask = (complaint: Complaint, command: Ask, at: Circumstances): Decision<QuestionAsked> => {
  const question = questionIn(complaint, command.question)
  if (!question) return refuse('question-unknown')
  if (question.answered || question.withdrawn) return refuse('question-closed')
  const earliest = dayOf(at.now, at.zone)
  if (command.dueOn < earliest) return refuse('due-date-in-past', { earliest })
  // Nobody is written to about what they are to find out themselves.
  const isOwn = command.of.kind === 'person' && command.of.person === personOf(at.by)
  return [
    {
      ...command,
      type: 'question-asked',
      ...(isOwn ? {} : { remindOn: remindersFor(earliest, command.dueOn, at) }),
    },
  ]
}

// Who is reminded reads it when the working day begins; where clocks change on that day, an hour earlier or later.
const reminderAt = (on: Day, zone: Zone): Instant => plusTime(startOf(on, zone), { hours: 8 })

/** The reminders that are still to come, or should have come by now; none once the complaint needs no answer any more. */
const remindersLeft = (complaint: Complaint) =>
  complaint.closed || complaint.withdrawn || isAnswered(complaint)
    ? []
    : complaint.questions.filter(isAwaited).flatMap(({ id, asked, reminded }) => {
        const last = reminded?.at(-1) ?? ''
        return (asked?.remindOn ?? [])
          .filter(on => on > last)
          .map(on => ({ id, asked, on, at: reminderAt(on, complaint.zone) }))
      })

/** When somebody is to be reminded next; may lie in the past. */
export const remindsAt = (complaint: Complaint): readonly Instant[] => remindersLeft(complaint).map(({ at }) => at)

/** The reminders for this moment: of two that were due for one question, the later. */
export const reminders = (complaint: Complaint, now: Instant): readonly QuestionReminded[] => {
  const due = remindersLeft(complaint).filter(({ at }) => at <= now)
  return due.flatMap(({ id, asked, on }, n) => {
    if (!asked || due.slice(n + 1).some(later => later.id === id)) return []
    const { of, dueOn, inList } = asked
    return [{ type: 'question-reminded', question: id, of, dueOn, on, ...(inList ? { inList } : {}) }]
  })
}

/** A colleague who is asked has a part in it, and can therefore not review it. */
export const whenQuestionAsked = (complaint: Complaint, event: QuestionAsked & Stamp): Complaint => {
  const { question, of, dueOn, at, releases, reveals, inList, remindOn } = event
  const asking = {
    of,
    dueOn,
    at,
    ...(releases ? { releases } : {}),
    ...(reveals ? { reveals } : {}),
    ...(inList ? { inList } : {}),
    ...(remindOn ? { remindOn } : {}),
  }
  const asked = inQuestion(complaint, question, known => ({
    ...without(known, 'unansweredSince', 'reminded'),
    asked: asking,
  }))
  const waits = of.kind === 'customer' ? awaitCustomer(asked, at) : asked
  return {
    ...waits,
    stops: of.kind === 'partner' ? stopped(waits, 'waiting-for-partner', at) : waits.stops,
    handledBy: handledAlsoBy(complaint, of.kind === 'person' ? of.person : undefined),
  }
}

export const whenQuestionReminded = (complaint: Complaint, { question, on }: QuestionReminded): Complaint =>
  inQuestion(complaint, question, known => ({ ...known, reminded: [...(known.reminded ?? []), on] }))
