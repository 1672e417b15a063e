import type { ComplaintVisit } from '../route.ts'
import type { World } from '../world.ts'
import { filesOf } from './file/files.tsx'
import { reviews } from './standing.ts'

// The name of a file is its sender's; a header takes it only percent-encoded (RFC 8187).
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** A file of this complaint, to keep. A file that this complaint does not name is not there. */
export const sendFile = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const known = reviews(visit) && filesOf(visit.history).find(({ id }) => id === visit.c.req.param('file'))
  const opened = known && (await world.files.open(known.id))
  if (!known || !opened) return visit.c.notFound()
  return new Response(opened.stream, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(opened.bytes),
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encoded(known.name ?? 'file')}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
