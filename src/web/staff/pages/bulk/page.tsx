import { randomUUID } from 'node:crypto'
import { listTexts } from '#texts/lists.ts'
import type { Form } from '../../../form.ts'
import { askedIn, queryOf } from '../../../parts/desk/asked.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'
import { ChoosePage, NothingToDo } from './choose.tsx'
import { giveAll } from './give.ts'
import { mostTicked, tickedIn } from './ticked.ts'
import { undoAll } from './undo.ts'
import { actIn, isWish, wishIn } from './wish.ts'

// Only what an address of a list can say is followed, whatever the form said.
const listIn = (form: Form): string => queryOf(askedIn(new URLSearchParams(form.text('list'))))

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const problemIn = ({ language }: StaffVisit, form: Form): string | undefined => {
  const { many } = listTexts[language]
  const ticked = tickedIn(form).length
  if (ticked === 0) return many.nothingTicked
  if (ticked > mostTicked) return many.tooMany(mostTicked)
  return actIn(form) ? undefined : many.noAct
}

const peopleOf = async (visit: StaffVisit, world: World) =>
  (await world.people.all()).filter(person => visit.shops.some(({ id }) => canHandle(person, id)))

const choose = async (visit: StaffVisit, world: World, form: Form, errors: Errors): Promise<Response> => {
  const ticked = tickedIn(form)
  const ids = ticked.map(({ id }) => id)
  const [counts, people, rows] = await Promise.all([
    countsFor(visit, world),
    peopleOf(visit, world),
    world.questions.standing({ scope: scopeOf(visit), ids }),
  ])
  const act = actIn(form) ?? 'note'
  const batch = isId(form.text('batch')) ? form.text('batch') : randomUUID()
  return respond(
    visit.c,
    <ChoosePage
      visit={visit}
      counts={counts}
      act={act}
      form={form}
      errors={errors}
      people={people}
      rows={rows}
      ticked={ticked}
      batch={batch}
    />,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}

/** Many complaints at once: first what exactly is to be done, then the doing, each complaint by itself. */
export const doMany = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const why = problemIn(visit, form)
  if (why) {
    const counts = await countsFor(visit, world)
    return respond(visit.c, <NothingToDo visit={visit} counts={counts} list={listIn(form)} why={why} />, 422)
  }
  const act = actIn(form) ?? 'note'
  const id = form.text('batch')
  if (form.text('do') !== 'give' || !isId(id)) return choose(visit, world, form, {})
  const wish = wishIn(visit, form, act)
  if (!isWish(wish)) return choose(visit, world, form, wish)
  const { person } = visit
  if (await world.views.begin({ id, person: person.id, act })) {
    const people = await peopleOf(visit, world)
    await world.views.record(
      id,
      await giveAll({ visit, world, people }, wish, tickedIn(form), outcomes => world.views.record(id, outcomes)),
    )
  }
  return visit.c.redirect(`/desk/bulk/${id}?list=${encodeURIComponent(listIn(form))}`, 303)
}

/** Takes a batch back, once. */
export const undoMany = async (visit: StaffVisit, world: World): Promise<Response> => {
  const id = visit.c.req.param('batch') ?? ''
  const batch = isId(id) ? await world.views.batch(id, visit.person.id) : undefined
  if (!batch) return visit.c.redirect('/desk', 303)
  if (await world.views.claimUndo(id)) await world.views.record(id, await undoAll({ visit, world }, batch))
  return visit.c.redirect(`/desk/bulk/${id}`, 303)
}
