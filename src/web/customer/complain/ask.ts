import { hasErrors } from '../../parts/form/error-summary.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { withForm } from './answers.ts'
import { type Draft, withDraft } from './draft.ts'
import { afterStep, type Step, showStep } from './step.tsx'

export const getStep = (step: Step) =>
  withDraft(async (visit, world, { key, answers }) => {
    const { policy } = await world.groundFor(visit.shop)
    const asked = { visit, policy, answers, errors: {} }
    return showStep(step, asked, key, visit.c.req.query('then') ?? '', step.name === 'files')
  })

export const postStep = (step: Step) =>
  withDraft(async (visit: ShopVisit, world: World, { key, answers: known }: Draft) => {
    const form = await visit.form()
    const answers = withForm(known, form)
    // Kept even where something is wrong with it: what was typed must not depend on this page staying open.
    await world.drafts.save(key, answers)
    const errors = step.problems(answers, visit.language)
    const then = form.text('then')
    if (!hasErrors(errors)) return afterStep(visit, key, step.name, then)
    const { policy } = await world.groundFor(visit.shop)
    return showStep(step, { visit, policy, answers, errors }, key, then)
  })
