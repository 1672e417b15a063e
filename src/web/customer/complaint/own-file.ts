import { download } from '../../parts/download.ts'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showNowhere } from '../nowhere.tsx'
import { ownFiles } from '../story/told.ts'

/** A file the customer sent us, always as a download: whatever is in it, it opens nothing here. */
export const getOwnFile = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const file = ownFiles(visit.history).find(({ id }) => id === visit.c.req.param('file'))
  const opened = file && (await world.files.open(file.id))
  return file && opened ? download(opened, file.name) : showNowhere(visit)
}
