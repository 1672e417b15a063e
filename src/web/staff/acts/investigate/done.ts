import { type Day, dayOf } from '#calendar/day.ts'
import type { Evidence } from '#complaint/inquiry.ts'
import type { Question } from '#complaint/question.ts'
import type { Complaint } from '#complaint/state.ts'
import { datesIn } from '#texts/dates.ts'
import { foundOut } from '#texts/found-out.ts'
import type { Tongue } from '#texts/tongue.ts'

type Told = { readonly on: Day; readonly text: string }

const askedIn = (
  language: Tongue,
  { zone }: Complaint,
  { asked, answered, unansweredSince, text, source }: Question,
) => {
  if (!asked || (!answered && !unansweredSince)) return []
  const [say, dates] = [foundOut[language], datesIn(language)]
  const on = dayOf(asked.at, zone)
  const whom =
    asked.of.kind === 'customer' ? say.whom.customer : say.whom[asked.of.kind === 'person' ? 'staff' : source]
  const end = answered ? say.answered(dates.fullDate(dayOf(answered.at, zone))) : say.noAnswer
  return [{ on, text: `${say.asked(dates.fullDate(on), whom, text ?? '')} ${end}` }]
}

const seenIn = (language: Tongue, { on, source, shows }: Evidence): Told => {
  const { looked, sources } = foundOut[language]
  return { on, text: looked(datesIn(language).fullDate(on), sources[source], shows ?? '') }
}

/** What was done to find out, as the plan and the evidence tell it: in order, in the customer's language, to be put better by hand. */
export const doneSoFar = (complaint: Complaint, language: Tongue): string =>
  [
    ...complaint.questions.flatMap(question => (question.withdrawn ? [] : askedIn(language, complaint, question))),
    ...complaint.evidence.map(evidence => seenIn(language, evidence)),
  ]
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ text }) => text)
    .join('\n')
