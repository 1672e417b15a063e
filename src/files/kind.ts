import { fileTypeFromFile } from 'file-type'

/** What a customer or a colleague may send: pictures, films, sound and documents, told by their content and not by their name. */
const allowed = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/heic',
  'image/heic-sequence',
  'image/heif',
  'image/heif-sequence',
  'image/avif',
  'image/tiff',
  'image/bmp',
  'application/pdf',
  'video/mp4',
  'video/quicktime',
  'video/x-m4v',
  'video/3gpp',
  'video/3gpp2',
  'video/webm',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/aac',
  'audio/amr',
  'audio/ogg',
  'audio/wav',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
])

// Text has no mark of its own: it is text when all of it is UTF-8, and it is not what a browser or a shell would run.
const runs = /^\uFEFF?\s*(<|#!|MZ|%!PS)/

/** Reads a text piece by piece, for as long as it is one. */
export const textReader = () => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isText = true
  let beginning = ''
  const take = (piece?: Uint8Array) => {
    if (!isText) return
    try {
      const text = piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
      if (beginning.length < 1000) beginning += text.slice(0, 1000)
      isText = !text.includes('\0')
    } catch {
      isText = false
    }
  }
  return {
    take,
    isPlain: () => {
      take()
      return isText && beginning.trim() !== '' && !runs.test(beginning)
    },
  }
}

/** The type of a file by its content, or undefined where it is not one that is taken. */
export const kindOf = async (path: string, isPlainText: boolean): Promise<string | undefined> => {
  const found = (await fileTypeFromFile(path))?.mime.split(';')[0]
  if (found !== undefined) return allowed.has(found) ? found : undefined
  return isPlainText ? 'text/plain' : undefined
}
