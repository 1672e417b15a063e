import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { addressOf } from '../address.ts'

const draftIn = async (visit: ComplaintVisit, { writing }: World) => {
  const id = (await visit.form()).text('draft')
  const draft = await writing.drafts.byId(id)
  return draft?.complaintId === visit.history.id ? draft : undefined
}

/** From now on the draft is the visitor's own, and open before them. */
export const takeOver = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const draft = await draftIn(visit, world)
  if (!draft) return visit.c.redirect(addressOf(visit), 303)
  await world.writing.drafts.takeOver(draft.id, visit.person.id)
  return visit.c.redirect(`${addressOf(visit, draft.act)}?draft=${draft.id}`, 303)
}

export const discard = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const draft = await draftIn(visit, world)
  if (draft) await world.writing.drafts.drop(draft.id)
  const toDrafts = (await visit.form()).text('back') === 'drafts'
  return visit.c.redirect(toDrafts ? '/desk/drafts' : `${addressOf(visit)}?discarded=1`, 303)
}
