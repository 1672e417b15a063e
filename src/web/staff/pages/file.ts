import { sendToHouse } from '../../parts/kept-back-desk.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { allFiles } from './complaint/attached.ts'

/** A file of this complaint, to keep; with `?view=1` a picture to look at. A file that this complaint does not name is not there. */
export const sendFile = (visit: ComplaintVisit, world: World): Promise<Response> =>
  sendToHouse(
    visit,
    world,
    allFiles(visit.history).find(({ id }) => id === visit.c.req.param('file')),
  )
