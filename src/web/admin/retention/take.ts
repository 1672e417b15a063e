import { dayOf } from '#calendar/day.ts'
import { keptThingNames, mostMonths } from '#policy/kept-beside.ts'
import { forgetTexts } from '#texts/forget.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { mostAtOnce, showRetention } from './page.tsx'

const isMonths = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= mostMonths

const keep = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const { wrong } = forgetTexts[visit.language].kept
  const typed = Object.fromEntries(keptThingNames.map(name => [name, form.text(name)]))
  const errors: Errors = Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => (isMonths(text) ? [] : [[name, wrong]])),
  )
  if (hasErrors(errors)) return showRetention(visit, world, { typed, errors })
  const months = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, Number(text)]))
  await world.forget.saveKeeping(months, visit.person.id)
  return visit.c.redirect('/desk/retention?done=saved', 303)
}

const propose = async (visit: StaffVisit, world: World): Promise<Response> => {
  const today = dayOf(visit.now, visit.shops[0]?.zone ?? 'UTC')
  const subjects = await world.forget.over(scopeOf(visit), today, mostAtOnce)
  const id = await world.forget.propose({ because: 'time', subjects, by: visit.person.id })
  return visit.c.redirect(id ? `/desk/retention/erasures/${id}` : '/desk/retention', 303)
}

/** Proposes to erase what is over, or saves how long other things are kept. */
export const takeRetention = async (visit: StaffVisit, world: World): Promise<Response> => {
  const asked = (await visit.form()).text('do')
  return asked === 'propose' ? propose(visit, world) : keep(visit, world)
}
