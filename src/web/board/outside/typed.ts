import type { BodyId } from '#policy/bodies.ts'
import type { Language } from '#policy/storefront.ts'
import { boardTexts } from '#texts/board.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { bodiesHere, bodiesToChoose } from '../../parts/outside.ts'
import type { Form } from '../../form.ts'
import type { ComplaintVisit } from '../../route.ts'

/** What stands in the form: for whom, why, and what the shop says. */
export type TypedOutside = {
  readonly to: string
  readonly name: string
  readonly why: string
  readonly statement: string
  readonly language: Language
}
export const other = 'other'

/** The bodies that fit this complaint first, then all that the policy names. */
export const bodiesFor = (visit: ComplaintVisit) => {
  const here = bodiesHere(visit)
  return [...here, ...bodiesToChoose(visit).filter(({ id }) => here.every(body => body.id !== id))]
}

export const readOutside = (form: Pick<Form, 'text'>, visit: ComplaintVisit): TypedOutside => {
  const { complaint } = visit.history
  const asked = form.text('language')
  return {
    to: form.text('to'),
    name: form.text('name'),
    why: form.text('why'),
    statement: form.text('statement'),
    language: visit.shop.languages.find(one => one === asked) ?? complaint.language,
  }
}

/** What is not right yet, by field. */
export const outsideProblems = (typed: TypedOutside, visit: ComplaintVisit): Errors => {
  const say = boardTexts[visit.language].outside
  const { to, name, why, statement } = typed
  const isKnown = bodiesFor(visit).some(({ id }) => id === to)
  return {
    ...(isKnown || to === other ? {} : { to: say.toMissing }),
    ...(to === other && name === '' ? { name: say.nameMissing } : {}),
    ...(name.length > 200 ? { name: say.nameLong } : {}),
    ...(why === '' ? { why: say.whyMissing } : {}),
    ...(why.length > 1000 ? { why: say.whyLong } : {}),
    ...(statement.length > 20_000 ? { statement: say.statementLong } : {}),
  }
}

/** For whom it is: a body that is known, or the name that was written. */
export const forWhom = (
  { to, name }: TypedOutside,
  visit: ComplaintVisit,
): { readonly to?: BodyId; readonly called: string } => {
  const body = bodiesFor(visit).find(({ id }) => id === to)
  return body ? { to: body.id, called: body.name } : { called: name }
}
