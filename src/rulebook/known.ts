import type { Kysely } from 'kysely'
import type { ClosingDays } from '#calendar/closing-days.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import type { Policy } from '#policy/policy.ts'
import { newestClosingDays } from './closing-rows.ts'
import type { PolicyVersion, PublishedPolicy } from './rulebook.ts'
import { together, versionReader } from './versions.ts'

/** What holds now: every version of every policy, and the newest closing days of each storefront. */
export type Known = {
  readonly policies: ReadonlyMap<string, PublishedPolicy>
  readonly closingDays: ReadonlyMap<string, ClosingDays>
}

export type Memory = {
  readonly known: () => Promise<Known>
  /** Makes the next question go to the database. */
  readonly forget: () => void
  /** All versions of a policy as they are at this very moment, within a transaction. */
  readonly versionsIn: (tx: Kysely<DB>, id: string) => Promise<readonly PolicyVersion[]>
}

// Another process may publish; this one goes by what it knew no longer than this.
const remembered = 10_000

export const createMemory = (db: Database, shipped: readonly Policy[]): Memory => {
  const readVersions = versionReader()
  let last: (Known & { readonly until: number }) | undefined
  let reading: Promise<Known> | undefined

  const read = async (): Promise<Known> => {
    const [own, closingDays] = await Promise.all([readVersions(db), newestClosingDays(db)])
    return { policies: new Map(together(shipped, own).map(policy => [policy.id, policy])), closingDays }
  }
  const begin = (): Promise<Known> => {
    const mine: Promise<Known> = read()
      .catch((fault: unknown) => {
        // While the database is away, what was known still holds.
        if (last) return last
        throw fault
      })
      .then(found => {
        if (reading === mine) last = { ...found, until: performance.now() + remembered }
        return found
      })
      .finally(() => {
        if (reading === mine) reading = undefined
      })
    return mine
  }
  return {
    known: () => {
      if (last && last.until > performance.now()) return Promise.resolve(last)
      reading ??= begin()
      return reading
    },
    forget: () => {
      reading = undefined
      if (last) last = { ...last, until: 0 }
    },
    versionsIn: async (tx, id) =>
      // What is not yet certain to stay is not remembered.
      together(shipped, await versionReader()(tx)).find(policy => policy.id === id)?.versions ?? [],
  }
}
