import type { Policy } from '../policy.ts'
import { original } from './original.ts'

const shipped: readonly Policy[] = [original]

/** The policy of that id and version, which a complaint keeps for life. Throws for one that was never shipped: a fault. */
export const policyOf = (id: string, version: number): Policy => {
  const found = shipped.find(policy => policy.id === id && policy.version === version)
  if (!found) throw new RangeError(`There is no policy ${id} version ${version}`)
  return found
}
