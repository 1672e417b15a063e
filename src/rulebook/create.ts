import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Policy } from '#policy/policy.ts'
import { keepingCalendars } from './calendars.ts'
import { keepingClosingDays } from './closing-days.ts'
import { keepingDrafts } from './drafts.ts'
import { createMemory } from './known.ts'
import { publishing } from './publish.ts'
import type { Rulebook } from './rulebook.ts'
import { inForceOn } from './versions.ts'

type Parts = {
  readonly db: Database
  readonly now: () => Instant
  /** The policies that come with the program. */
  readonly shipped: readonly Policy[]
}

/** `db` is reached with the rights of the program, which can publish but not change what was published. */
export const createRulebook = ({ db, now, shipped }: Parts): Rulebook => {
  const memory = createMemory(db, shipped)

  const versionsOf: Rulebook['versionsOf'] = async id => (await memory.known()).policies.get(id)?.versions ?? []
  const found = async (id: string, version: number) =>
    (await versionsOf(id)).find(one => one.version === version)?.policy

  const policyOf: Rulebook['policyOf'] = async (id, version) => {
    const known = await found(id, version)
    if (known) return known
    // Another process may have published it a moment ago.
    memory.forget()
    const read = await found(id, version)
    if (read) return read
    throw new RangeError(`There is no policy ${id} version ${version}`)
  }
  const inForce: Rulebook['inForce'] = async (id, on) => {
    const version = inForceOn(await versionsOf(id), on)
    if (version) return version.policy
    throw new RangeError(`There is no policy ${id}`)
  }
  return {
    policies: async () => [...(await memory.known()).policies.values()],
    versionsOf,
    policyOf,
    inForce,
    ...keepingCalendars({ db, memory, rules: { policyOf, inForce } }),
    ...keepingDrafts({ db, now, rules: { policyOf, versionsOf } }),
    ...publishing({ db, now, memory }),
    ...keepingClosingDays({ db, now, memory }),
  }
}
