import type { Policy } from '../policy.ts'
import { creditUk } from './credit-uk.ts'
import { originalLong } from './original-long.ts'
import { original } from './original.ts'
import { second } from './second.ts'
import { trustMarkNl } from './trust-mark-nl.ts'

/** The policies that come with the program: to use as they are, or to begin one's own with. */
export const shipped: readonly Policy[] = [original, originalLong, second, trustMarkNl, creditUk]

/** The shipped policy of that id and version. Throws for one that was never shipped: a fault. */
export const policyOf = (id: string, version: number): Policy => {
  const found = shipped.find(policy => policy.id === id && policy.version === version)
  if (!found) throw new RangeError(`There is no policy ${id} version ${version}`)
  return found
}
