import { hasErrors } from '../../parts/form/error-summary.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { withForm } from './answers.ts'
import { type Draft, withDraft } from './draft.ts'
import { afterStep, type Step, showStep } from './step.tsx'

export const getStep = (step: Step) =>
  withDraft((visit, world, { key, answers }) =>
    showStep(step, { visit, world, answers, errors: {} }, key, visit.c.req.query('then') ?? '', step.name === 'files'),
  )

export const postStep = (step: Step) =>
  withDraft(async (visit: ShopVisit, world: World, { key, answers: known }: Draft) => {
    const form = await visit.form()
    const answers = withForm(known, form)
    // Kept even where something is wrong with it: what was typed must not depend on this page staying open.
    await world.drafts.save(key, answers)
    const errors = step.problems(answers, visit.language)
    const then = form.text('then')
    if (hasErrors(errors)) return showStep(step, { visit, world, answers, errors }, key, then)
    return afterStep(visit, key, step.name, then)
  })
