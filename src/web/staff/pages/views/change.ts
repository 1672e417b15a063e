import { listTexts } from '#texts/lists.ts'
import type { SavedView } from '#views/views.ts'
import type { Form } from '../../../form.ts'
import { askedIn, queryOf } from '../../../parts/desk/asked.ts'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { mayChange } from './own-view.tsx'
import { respondWithViews } from './page.tsx'
import { mayShare } from './save-form.tsx'

const longestName = 60

const nameProblem = ({ language }: StaffVisit, name: string): string | undefined => {
  const { views } = listTexts[language]
  if (name === '') return views.nameless
  return name.length > longestName ? views.nameTooLong : undefined
}

// Only what an address can ask for is kept, whatever the form said.
const cleanQuery = (text: string): string => queryOf(askedIn(new URLSearchParams(text), 'all-open'))

const shopsOf = ({ shops }: StaffVisit) => shops.map(({ id }) => id)

const save = async (visit: StaffVisit, world: World, form: Form): Promise<Response> => {
  const name = form.text('name')
  const query = cleanQuery(form.text('query'))
  const again = (error: string) => respondWithViews(visit, world, { query, name, error })
  const problem = nameProblem(visit, name)
  if (problem) return again(problem)
  const storefronts = form.text('share') !== '' && mayShare(visit) ? shopsOf(visit) : null
  const id = await world.views.save({ owner: visit.person.id, name, query, storefronts })
  if (!id) return again(listTexts[visit.language].views.tooMany)
  return visit.c.redirect(form.text('press') === 'keep' ? `/desk?${query}&saved=${id}` : `/desk/views?kept=${id}`, 303)
}

const moved = (all: readonly SavedView[], id: string, by: -1 | 1): readonly string[] => {
  const ids = all.map(view => view.id)
  const at = ids.indexOf(id)
  const other = ids[at + by]
  if (at < 0 || other === undefined) return ids
  return ids.map(one => (one === id ? other : one === other ? id : one))
}

const back = (visit: StaffVisit, more = '') => visit.c.redirect(`/desk/views${more}`, 303)

const deeds: Readonly<
  Record<
    string,
    (visit: StaffVisit, world: World, view: SavedView, own: readonly SavedView[], form: Form) => Promise<Response>
  >
> = {
  rename: async (visit, world, view, _, form) => {
    const name = form.text('name')
    const error = nameProblem(visit, name)
    if (error) return respondWithViews(visit, world, { id: view.id, name, error })
    await world.views.change(view.id, { ...view, name }, visit.person.id)
    return back(visit)
  },
  up: async (visit, world, { id }, own) => {
    await world.views.arrange(moved(own, id, -1))
    return back(visit)
  },
  down: async (visit, world, { id }, own) => {
    await world.views.arrange(moved(own, id, 1))
    return back(visit)
  },
  share: async (visit, world, view) => {
    if (mayShare(visit)) await world.views.change(view.id, { ...view, storefronts: shopsOf(visit) }, visit.person.id)
    return back(visit)
  },
  unshare: async (visit, world, view) => {
    await world.views.change(view.id, { ...view, storefronts: null }, visit.person.id)
    return back(visit)
  },
  remove: async (visit, world, { id, name, query }) => {
    await world.views.remove(id, visit.person.id)
    return back(visit, `?${new URLSearchParams({ removed: name, query }).toString()}`)
  },
}

/** Keeps a view, or changes one that is there. */
export const changeViews = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const wish = form.text('do')
  if (wish === 'save') return save(visit, world, form)
  const all = await world.views.of(visit.person.id, shopsOf(visit))
  const view = all.find(({ id }) => id === form.text('id'))
  const deed = Object.hasOwn(deeds, wish) ? deeds[wish] : undefined
  if (!view || !deed || !mayChange(visit, view))
    return respondWithViews(visit, world, { name: '', error: listTexts[visit.language].views.gone })
  const own = all.filter(({ owner }) => owner === visit.person.id)
  return deed(visit, world, view, own, form)
}
