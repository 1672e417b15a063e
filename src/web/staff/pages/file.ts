import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { allFiles } from './complaint/files.tsx'
import { isRaster } from './file-kind.ts'

/** The name as a header can carry it: plain letters first, all of it after (RFC 6266, RFC 8187). */
export const disposition = (name: string, inline: boolean): string => {
  const plain = name.replace(/[^\w. -]/g, '_') || 'file'
  const whole = encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** A file of this complaint, to keep; with `?view=1` a picture to look at. A file that this complaint does not name is not there. */
export const sendFile = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const wanted = visit.c.req.param('file')
  const known = allFiles(visit.history).find(({ id }) => id === wanted)
  const opened = known && (await world.files.open(known.id))
  if (!known || !opened) return visit.c.text('', 404)
  const inline = visit.c.req.query('view') === '1' && isRaster(opened.type)
  return new Response(opened.stream, {
    headers: {
      'content-type': inline ? opened.type : 'application/octet-stream',
      'content-length': String(opened.bytes),
      'content-disposition': disposition(known.name ?? 'file', inline),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
