import { isRefusal } from '#ledger/ledger.ts'
import { refusedIn } from '#texts/refused.ts'
import { partnerTexts } from '#texts/partner.ts'
import { type Errors, hasErrors } from '../parts/form/error-summary.tsx'
import { respond } from '../parts/page.tsx'
import type { PartnerVisit } from '../route.ts'
import type { World } from '../world.ts'
import { asTyped, inWords, isOpen, problemsOf, type Typed, typedIn } from './answer.ts'
import { ClosedPage, DonePage } from './answered.tsx'
import { keepPhoto, noPhoto, type Photo, photoIn, photoOf } from './photo.ts'
import { QuestionPage, todayFor } from './question.tsx'

const takesAnswer = (visit: PartnerVisit) =>
  isOpen(visit.question, todayFor(visit), visit.history.complaint.closed !== undefined)

/** The question with its form, or, once that is over, what was answered. */
export const showQuestion = (visit: PartnerVisit): Response | Promise<Response> => {
  if (!takesAnswer(visit)) return respond(visit.c, <ClosedPage visit={visit} />)
  const typed = asTyped(visit.question, visit.language)
  const photo = { ...noPhoto, files: photoOf(visit.question) }
  return respond(visit.c, <QuestionPage visit={visit} typed={typed} errors={{}} photo={photo} />)
}

export const showDone = (visit: PartnerVisit): Response | Promise<Response> =>
  visit.question.answered
    ? respond(visit.c, <DonePage visit={visit} isOpen={takesAnswer(visit)} />)
    : visit.c.redirect(visit.base, 303)

const commandOf = (visit: PartnerVisit, typed: Typed, files: Photo['files']) =>
  ({
    type: 'answer-question',
    question: visit.question.id,
    files: files.map(({ id, bytes, type }) => ({ id, bytes, type })),
    words: { text: inWords(typed, visit.language), fileNames: files.map(({ name }) => name) },
  }) as const

/** Takes an answer. The same form sent twice is a correction that changes nothing. */
export const giveAnswer = async (visit: PartnerVisit, world: World): Promise<Response> => {
  if (!takesAnswer(visit)) return respond(visit.c, <ClosedPage visit={visit} />, 409)
  const form = await visit.form()
  const typed = typedIn(form)
  const photo = await photoIn(form, visit.question, world)
  const again = async (errors: Errors) => {
    const kept = await keepPhoto(photo, visit.question, world)
    return respond(visit.c, <QuestionPage visit={visit} typed={typed} errors={errors} photo={kept} />, 422)
  }
  const problems = {
    ...problemsOf(typed, visit.language),
    ...(form.problem ? { photo: partnerTexts[visit.language].upload[form.problem] } : {}),
  }
  if (hasErrors(problems)) return again(problems)
  const outcome = await world.ledger.handle(visit.history.id, commandOf(visit, typed, photo.files), visit.actor)
  if (isRefusal(outcome)) return again({ text: refusedIn(visit.language, outcome) })
  if (photo.key) await world.drafts.drop(photo.key)
  return visit.c.redirect(`${visit.base}/done`, 303)
}
