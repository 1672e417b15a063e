import { samplesOf } from '#letters/samples.ts'
import { type WordingProblem, wordingProblems } from '#letters/wording.ts'
import { letterTextsIn } from '#texts/letter-texts.ts'
import type { Form } from '../../form.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { asFrame } from '../mailbox/letters.tsx'
import { addressOf, type Book, bookFor, revisionIn, root, typedIn } from './book.ts'
import { showBook } from './page.tsx'

const nowhere = (visit: StaffVisit) => visit.c.redirect(root, 303)

export const showLetterText = async (visit: StaffVisit, world: World): Promise<Response> => {
  const book = await bookFor(visit, world)
  return book ? showBook(book, visit, world) : nowhere(visit)
}

/** The sample letter in the words of the draft, as its mail looks. */
export const showLetterMail = async (visit: StaffVisit, world: World): Promise<Response> => {
  const book = await bookFor(visit, world)
  const wording = book?.draft?.pieces ?? book?.versions[0]?.pieces ?? {}
  const [letter] = book ? samplesOf(book.which.letter, book.tongue, wording, book.mailIn) : []
  return letter ? asFrame(letter.html) : visit.c.notFound()
}

const problemText = (problem: WordingProblem, { language }: StaffVisit): string => {
  const { problems: say } = letterTextsIn[language]
  switch (problem.problem) {
    case 'too-long':
      return say.tooLong(problem.most)
    case 'unknown-variable':
      return problem.variable === '' ? say.unnamed : say.unknown(problem.variable)
    case 'several-lines':
      return say.severalLines
    case 'nothing-known':
      return say.nothingKnown(problem.variable)
    case 'half-a-variable':
      return say.half
  }
}

const errorsIn = (form: Form, book: Book, visit: StaffVisit, submits: boolean): Errors => ({
  ...Object.fromEntries(
    wordingProblems(book.which.letter, book.tongue, typedIn(form, book), book.shop).map(problem => [
      problem.piece,
      problemText(problem, visit),
    ]),
  ),
  ...(submits && form.text('note').trim() === '' ? { note: letterTextsIn[visit.language].noteMissing } : {}),
})

const overtaken = async (visit: StaffVisit, world: World, form: Form) => {
  const book = await bookFor(visit, world)
  if (!book) return nowhere(visit)
  const typed = { wording: typedIn(form, book), note: form.text('note') }
  return showBook(book, visit, world, { typed, theirs: true })
}

const back = (visit: StaffVisit, { which }: Book, done: string) =>
  visit.c.redirect(addressOf(which, `?done=${done}`), 303)

/** Saves the draft, and puts it forward or throws it away where that was pressed. */
export const takeLetterText = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [book, form] = [await bookFor(visit, world), await visit.form()]
  if (!book) return nowhere(visit)
  const { letterTexts } = world
  const [by, revision, pressed] = [visit.person.id, revisionIn(form), form.text('do')]
  if (pressed === 'drop') {
    const dropped = await letterTexts.drop(book.which, { by, revision })
    return 'conflict' in dropped ? overtaken(visit, world, form) : back(visit, book, 'dropped')
  }
  const errors = errorsIn(form, book, visit, pressed === 'submit')
  const wording = typedIn(form, book)
  if (Object.keys(errors).length > 0)
    return showBook(book, visit, world, { errors, typed: { wording, note: form.text('note') } })
  const saved = await letterTexts.save(book.which, wording, { by, revision, note: form.text('note').trim() })
  if ('conflict' in saved) return overtaken(visit, world, form)
  if (pressed !== 'submit') return back(visit, book, 'saved')
  const asked = { by, revision: saved.revision, note: form.text('note').trim() }
  const submitted = await letterTexts.submit(book.which, asked)
  return 'conflict' in submitted ? overtaken(visit, world, form) : back(visit, book, 'submitted')
}

/** Publishes what was put forward, or sends it back with a reason. */
export const decideLetterText = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [book, form] = [await bookFor(visit, world), await visit.form()]
  if (!book) return nowhere(visit)
  const { waiting: say } = letterTextsIn[visit.language]
  const seen = { by: visit.person.id, revision: revisionIn(form) }
  const reason = form.text('reason').trim()
  if (form.text('do') === 'back') {
    if (reason === '') return showBook(book, visit, world, { errors: { reason: say.reasonMissing } })
    const sent = await world.letterTexts.sendBack(book.which, { ...seen, reason })
    return 'conflict' in sent ? overtaken(visit, world, form) : back(visit, book, 'back')
  }
  const own = [book.draft?.submitted?.by, book.draft?.edited.by].includes(visit.person.id)
  if (own && book.alone && form.text('read') === '')
    return showBook(book, visit, world, { errors: { read: say.aloneMissing } })
  const published = await world.letterTexts.publish(book.which, { ...seen, alone: book.alone })
  if ('conflict' in published || 'refused' in published) return overtaken(visit, world, form)
  return back(visit, book, 'published')
}
