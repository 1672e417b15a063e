import type { Refusal } from '#complaint/decision.ts'
import { datesIn } from '#texts/dates.ts'
import { deskActTexts } from '#texts/desk-acts.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { under } from '#texts/lowered.ts'
import { refusalIn } from '#texts/refusals.ts'
import { unfilledIn } from '#texts/snippets.ts'
import { writingTexts } from '#texts/writing.ts'
import type { Form } from '../../form.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { Act } from './act.ts'
import { mostToSend, tooMuch } from './attach.tsx'
import type { Reader } from './read.ts'

const nameOfFirst = (act: Act) => act.first ?? 'of'

/** A letter with a part that is still to be filled in does not leave. */
const unfilled = (act: Act, { language }: ComplaintVisit, form: Form): Errors =>
  act.preview || act.reaches
    ? Object.fromEntries(
        form.entries.flatMap(([name, text]) => {
          const marker = name === 'kept' ? undefined : unfilledIn(text)
          return marker ? [[name, writingTexts[language].unfilled(marker)]] : []
        }),
      )
    : {}

const tooHeavy = (act: Act, { language, history }: ComplaintVisit, read: Reader): Errors =>
  act.attaches && history.complaint.reach === 'email' && tooMuch(read.files)
    ? { files: writingTexts[language].files.tooMuch(datesIn(language).size(mostToSend)) }
    : {}

/** What is wrong with a form before the policy is asked. */
export const problemsOf = (act: Act, visit: ComplaintVisit, form: Form, read: Reader): Errors => {
  const { upload, unreadable } = deskComplaintTexts[visit.language]
  const labels: Readonly<Record<string, unknown>> = deskActTexts[visit.language][act.name]
  const takesFiles = act.files || act.attaches
  return {
    ...(form.problem ? { [takesFiles ? 'files' : nameOfFirst(act)]: upload[form.problem] } : {}),
    ...Object.fromEntries(
      [...read.problems].map(([name, problem]) => [name, under(labels[name], unreadable[problem])]),
    ),
    ...unfilled(act, visit, form),
    ...tooHeavy(act, visit, read),
  }
}

export const refusedAt = (act: Act, { language }: ComplaintVisit, refusal: Refusal): Errors => {
  const told = act.tell?.(refusal, language)
  return hasErrors(told) ? told : { [act.at?.[refusal.refused] ?? nameOfFirst(act)]: refusalIn(language, refusal) }
}
