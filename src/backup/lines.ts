import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '#database/sync-folder.ts'

/** What a file of lines says; nothing where nobody wrote there yet. */
export const linesAt = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((fault: { readonly code?: string }) => {
    if (fault.code === 'ENOENT') return ''
    throw fault
  })

/** Adds lines to a file that only grows; when this is done they are on the disk. */
export const addLines = async (path: string, lines: readonly string[]): Promise<void> => {
  const before = await linesAt(path)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  // A line before them that a full disk or a crash cut off must not take the first along.
  const isCut = before !== '' && !before.endsWith('\n')
  const text = lines.map(line => `${line}\n`).join('')
  await appendFile(path, `${isCut ? '\n' : ''}${text}`, { mode: 0o600, flush: true })
  if (before === '') await syncFolder(dirname(path))
}
