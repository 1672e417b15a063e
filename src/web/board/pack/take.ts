import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showBoard } from '../show.tsx'
import { reviews } from '../standing.ts'
import { makePack } from './make.ts'

/** Makes the file as a document for whoever reviews, and goes back to where it stands. */
export const takePack = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  if (!reviews(visit)) return visit.c.notFound()
  const error = await makePack(visit, world)
  if (error) return showBoard(visit, world, { errors: { pack: error } })
  return visit.c.redirect(`/board/${visit.history.id}?done=pack#pack`, 303)
}
