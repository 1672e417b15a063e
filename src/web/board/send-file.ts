import { download } from '../parts/download.ts'
import type { ComplaintVisit } from '../route.ts'
import type { World } from '../world.ts'
import { filesOf } from './file/files.tsx'
import { reviews } from './standing.ts'

/** A file of this complaint, to keep. A file that this complaint does not name is not there. */
export const sendFile = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const known = reviews(visit) && filesOf(visit.history).find(({ id }) => id === visit.c.req.param('file'))
  const opened = known && (await world.files.open(known.id))
  if (!known || !opened) return visit.c.notFound()
  return download(opened, known.name)
}
