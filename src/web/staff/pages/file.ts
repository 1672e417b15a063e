import { download } from '../../parts/download.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { allFiles } from './complaint/attached.ts'

/** A file of this complaint, to keep; with `?view=1` a picture to look at. A file that this complaint does not name is not there. */
export const sendFile = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const known = allFiles(visit.history).find(({ id }) => id === visit.c.req.param('file'))
  const opened = known && (await world.files.open(known.id))
  if (!known || !opened) return visit.c.text('', 404)
  return download(opened, known.name, visit.c.req.query('view') === '1')
}
