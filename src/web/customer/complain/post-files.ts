import { complain } from '#texts/complain.ts'
import type { Form, SentFile } from '../../form.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { formLimits } from '../../read-form.ts'
import type { ShopVisit } from '../../route.ts'
import { askFiles } from './ask-files.tsx'
import { withDraft } from './draft.ts'
import { goTo, place } from '../place.ts'
import { fileProblem } from './problems.ts'
import { afterStep, showStep } from './step.tsx'

const withFiles = (known: readonly SentFile[], form: Form): readonly SentFile[] => {
  const removed = form.text('remove')
  const added = form.files('file').filter(({ id }) => !known.some(file => file.id === id))
  return [...known, ...added].filter(({ id }) => id !== removed)
}

const problemsOf = (form: Form, files: readonly SentFile[], visit: ShopVisit): Errors => {
  const { files: words } = complain[visit.language]
  const problem = fileProblem(form, visit.language)
  if (hasErrors(problem)) return problem
  if (files.length > formLimits.files) return { file: words.tooMany(formLimits.files) }
  return form.text('add') && form.files('file').length === 0 ? { file: words.none } : {}
}

/** A file that was chosen is kept by whichever button was pressed. */
export const postFiles = withDraft(async (visit, world, { key, answers: known }) => {
  const form = await visit.form()
  const files = withFiles(known.files, form)
  const answers = { ...known, files: files.slice(0, formLimits.files) }
  await world.drafts.save(key, answers)
  const errors = problemsOf(form, files, visit)
  const then = form.text('then')
  if (hasErrors(errors)) {
    const { policy } = await world.groundFor(visit.shop)
    return showStep(askFiles, { visit, policy, answers, errors }, key, then, true)
  }
  if (!form.text('add') && !form.text('remove')) return afterStep(visit, key, 'files', then)
  const again = place(visit, `/complain/${key}/files`)
  if (then !== 'check') return goTo(visit, `/complain/${key}/files`)
  return visit.c.redirect(`${again}${again.includes('?') ? '&' : '?'}then=check`, 303)
})
