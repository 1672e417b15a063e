import { sendToHouse } from '../parts/kept-back-desk.tsx'
import type { ComplaintVisit } from '../route.ts'
import type { World } from '../world.ts'
import { filesOf } from '../parts/files-of.ts'
import { reviews } from './standing.ts'

/** A file of this complaint, to keep. A file that this complaint does not name is not there. */
export const sendFile = async (visit: ComplaintVisit, world: World): Promise<Response> =>
  reviews(visit)
    ? sendToHouse(
        visit,
        world,
        filesOf(visit.history).find(({ id }) => id === visit.c.req.param('file')),
      )
    : visit.c.notFound()
