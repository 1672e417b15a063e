import type { OpenedFile } from '#files/files.ts'

const raster = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'image/tiff']

/** Pictures that can be drawn anew, so that a page can show them. */
export const isRaster = (type: string): boolean => raster.includes(type)

/** The name as a header can carry it: plain letters first, all of it after (RFC 6266, RFC 8187). */
export const disposition = (name: string, inline: boolean): string => {
  const plain = name.replace(/[^\w. -]/g, '_') || 'file'
  const whole = encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** A file to keep, whatever is in it; only a picture may be looked at, and even that in a place where nothing runs. */
export const download = (file: OpenedFile, name = 'file', wantsToSee = false): Response => {
  const inline = wantsToSee && isRaster(file.type)
  return new Response(file.stream, {
    headers: {
      'content-type': inline ? file.type : 'application/octet-stream',
      'content-length': String(file.bytes),
      'content-disposition': disposition(name, inline),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

/** A document that was made here, to read and to print. */
export const sendPdf = (pdf: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': disposition(name, true),
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
