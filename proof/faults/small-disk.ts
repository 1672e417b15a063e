import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of its own in memory, so that it can run full without taking the machine along. */
export type SmallDisk = {
  readonly folder: string
  /** Takes all the room there is, to the last byte, but for so many bytes. */
  readonly fill: (butFor?: number) => void
  /** Gives back what was taken. */
  readonly makeRoom: () => void
  readonly close: () => void
}

const block = 4096

/** Writes zeros until there is no room for one block more. */
const takeAll = (path: string, free: () => number, butFor: number) => {
  const handle = openSync(path, 'a')
  const zeros = Buffer.alloc(1 << 20)
  try {
    for (let size = zeros.length; size >= block; ) {
      if (free() - size < butFor) size >>= 1
      else writeSync(handle, zeros, 0, size)
    }
  } catch (fault) {
    if ((fault as { code?: string }).code !== 'ENOSPC') throw fault
  } finally {
    closeSync(handle)
  }
}

const ran = (name: string, ...args: readonly string[]) => spawnSync(name, args, { encoding: 'utf8' })

/** Makes one at `folder`, of so many megabytes; where that is not allowed, answers with why not. */
export const smallDisk = (folder: string, megabytes: number): SmallDisk | { readonly whyNot: string } => {
  mkdirSync(folder, { recursive: true })
  const { status, stderr, error } = ran('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder)
  if (status !== 0)
    return { whyNot: `no disk in memory can be mounted (${error?.message ?? (stderr ?? '').trim()}); root may` }
  const filler = join(folder, 'taken')
  const free = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  const close = () => void ran('umount', '-l', folder)
  process.once('exit', close)
  return {
    folder,
    fill: (butFor = 0) => takeAll(filler, free, butFor),
    makeRoom: () => rmSync(filler, { force: true }),
    close: () => {
      process.off('exit', close)
      close()
    },
  }
}
