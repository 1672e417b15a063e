import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give } from './act.tsx'
import { ofComplaint } from '../place.ts'

/** The answer will do. When it was withdrawn or reopened meanwhile, the complaint's own page shows how it stands. */
export const postAccept = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const refused = await give(visit, world, { type: 'accept' })
  return refused ? visit.c.redirect(ofComplaint(visit), 303) : backToComplaint(visit, 'accepted')
}
