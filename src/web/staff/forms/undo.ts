import { hasQueue } from '../../parts/desk/counts.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { addressOf } from '../address.ts'

/** Takes one's own letter back and opens its form as it was; a letter that has left has left. */
export const undo = async (visit: ComplaintVisit, { writing }: World): Promise<Response> => {
  const form = await visit.form()
  const id = form.text('held')
  const letter = (await writing.held.of(visit.history.id)).find(held => held.id === id)
  const isUndone = letter !== undefined && (await writing.held.undo(id, visit.person.id))
  const late = hasQueue(visit) ? addressOf(visit) : '/desk/approvals'
  if (!isUndone) return visit.c.redirect(`${late}?undo=late`, 303)
  const subject = letter.subject ? `&of=${encodeURIComponent(letter.subject)}` : ''
  return visit.c.redirect(`${addressOf(visit, letter.act)}?undone=1${subject}`, 303)
}
