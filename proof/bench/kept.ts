import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../result.ts'
import type { Costs } from './growing.ts'
import type { Desk } from './pages.ts'

/** What one of each cost with so many complaints, and whatever else was found then. */
export type AtSize = { readonly costs: Costs; readonly results: readonly Result[] }

/** What a house that is kept from run to run still knows of the runs before. */
export type Kept = {
  readonly long?: Desk['long']
  /** By how many complaints there were. */
  readonly sizes: Readonly<Record<number, AtSize>>
  /** Once those that are to fall due have been added. */
  readonly opened?: true
}

const fileIn = (folder: string) => join(folder, 'kept.json')

/** What the folder's house remembers; undefined where there is no house yet. */
export const remembered = (folder: string): Kept | undefined =>
  existsSync(fileIn(folder)) ? (JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Kept) : undefined

export const remember = (folder: string, kept: Kept): void =>
  writeFileSync(fileIn(folder), `${JSON.stringify(kept, null, 2)}\n`)
