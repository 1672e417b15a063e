import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { ownFiles } from '../story/told.ts'
import { showNowhere } from '../nowhere.tsx'

const asciiOf = (name: string) => name.replace(/[^\x20-\x7e]|["\\%]/g, '_')

/** A file the customer sent us, always as a download: whatever is in it, it opens nothing here. */
export const getOwnFile = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const file = ownFiles(visit.history).find(({ id }) => id === visit.c.req.param('file'))
  const opened = file && (await world.files.open(file.id))
  if (!file || !opened) return showNowhere(visit)
  const name = file.name ?? 'file'
  return new Response(opened.stream, {
    headers: {
      'content-type': opened.type,
      'content-length': String(opened.bytes),
      'content-disposition': `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    },
  })
}
