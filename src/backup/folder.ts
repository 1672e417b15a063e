import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Instant, instant } from '#calendar/day.ts'
import { asideOf } from './archive.ts'
import { namesIn, tidyBeside } from './beside.ts'

export type Kept = { readonly path: string; readonly at: Instant }

/** Such as `verhaal-2026-04-02T01-13-00Z.age`, the moment it is of. */
export const nameAt = (at: Instant): string => `verhaal-${at.replace(/\.\d+/, '').replaceAll(':', '-')}.age`

const momentIn = (name: string): Instant | undefined => {
  const [, day, hour, minute, second] = /^verhaal-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.age$/.exec(name) ?? []
  return day === undefined ? undefined : instant(`${day}T${hour}:${minute}:${second}.000Z`)
}

/** The backups in a folder, newest first; by another `ending`, what is left of those that were broken off. */
export const backupsIn = async (folder: string, ending = ''): Promise<readonly Kept[]> =>
  (await namesIn(folder))
    .flatMap(name => {
      const at = name.endsWith(ending) ? momentIn(name.slice(0, name.length - ending.length)) : undefined
      return at ? [{ path: join(folder, name), at }] : []
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))

/** Removes backups made before that moment, the newest three apart, half ones, and files that none of those left names. */
export const tidyFolder = async (folder: string, before: Instant): Promise<void> => {
  const [all, halves] = [await backupsIn(folder), await backupsIn(folder, asideOf(''))]
  const over = all.slice(3).filter(({ at }) => at < before)
  for (const { path } of [...over, ...halves.filter(({ at }) => at < before)]) await rm(path, { force: true })
  const oldest = all.at(-1 - over.length)
  if (over.length > 0 && oldest) await tidyBeside(folder, Date.parse(oldest.at))
}
