import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '#database/sync-folder.ts'
import { textReader } from './kind.ts'

export type Written = { readonly id: string; readonly bytes: number; readonly isPlainText: boolean }

const codeOf = (fault: unknown) => (fault as { code?: string }).code ?? ''

export const isFull = (fault: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(codeOf(fault))

const writeAll = async (handle: FileHandle, piece: Uint8Array) => {
  for (let at = 0; at < piece.length; ) at += (await handle.write(piece, at)).bytesWritten
}

/**
 * Writes a stream to a file as it comes, and its hash beside; undefined when it was larger than allowed. The stream is read to
 * its end in any case, because whoever sends it waits for that before hearing an answer.
 */
export const writeStream = async (
  stream: AsyncIterable<Uint8Array>,
  path: string,
  maxBytes: number,
): Promise<Written | undefined> => {
  const hash = createHash('sha256')
  const text = textReader()
  const handle = await open(path, 'wx', 0o600)
  let bytes = 0
  let fault: unknown
  try {
    for await (const piece of stream) {
      bytes += piece.length
      if (bytes > maxBytes || fault !== undefined) continue
      hash.update(piece)
      text.take(piece)
      await writeAll(handle, piece).catch((reason: unknown) => (fault = reason))
    }
    if (fault !== undefined) throw fault
    if (bytes > maxBytes) return undefined
    await handle.sync()
    return { id: hash.digest('hex'), bytes, isPlainText: text.isPlain() }
  } finally {
    await handle.close()
  }
}

/** Moves a file that is safely on the disk to its place, so that the move is safely on the disk too. */
export const moveInPlace = async (from: string, to: string): Promise<void> => {
  const folder = dirname(to)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(from, to)
  await syncFolder(folder)
  if (made) await syncFolder(dirname(folder))
}

export const remove = (path: string): Promise<void> => rm(path, { force: true })
