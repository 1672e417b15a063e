import { open } from 'node:fs/promises'

const failed = ['EIO', 'ENOSPC', 'EDQUOT']

// Windows opens no folder, and some shares sync none: there a rename is on the disk with the file.
const orUnable = (fault: unknown) => {
  if (failed.includes((fault as { code?: string }).code ?? '')) throw fault
  return undefined
}

/** Until what was put into a folder, and how it is called, is on the disk; throws where the disk failed or is full. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(orUnable)
  try {
    await handle?.sync().catch(orUnable)
  } finally {
    await handle?.close()
  }
}
