import { keyOf, type Policy } from '#policy/policy.ts'

type Leaves = ReadonlyMap<string, string>

// Things with a name are compared by it, so that one put in between does not shift the others.
const nameOf = (one: unknown, n: number): string => {
  if (typeof one !== 'object' || one === null) return String(n)
  const named = one as { promise?: string; id?: string; clause?: string; body?: string }
  if (named.promise !== undefined)
    return keyOf({ promise: named.promise as 'answer', ...(named.id ? { id: named.id } : {}) })
  return named.id ?? named.body ?? named.clause ?? String(n)
}

const isFlat = (value: unknown): boolean => Array.isArray(value) && value.every(one => typeof one !== 'object')

const leavesOf = (value: unknown, place: string): readonly (readonly [string, string])[] => {
  if (typeof value !== 'object' || value === null || isFlat(value))
    return [[place, Array.isArray(value) ? value.join(', ') || '(none)' : String(value)]]
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((one, n) => [`[${nameOf(one, n)}]`, one])
    : Object.entries(value).map(([key, one]) => [`${place === '' ? '' : '.'}${key}`, one])
  return entries.flatMap(([step, one]) => leavesOf(one, `${place}${step}`))
}

const leaves = (policy: Policy): Leaves => new Map(leavesOf(policy, ''))

/** What two policies state differently, a line each: `-` only in the first, `+` only in the second. */
export const differences = (one: Policy, other: Policy): readonly string[] => {
  const [before, after] = [leaves(one), leaves(other)]
  const places = [...new Set([...before.keys(), ...after.keys()])]
  return places.flatMap(place => {
    const [was, is] = [before.get(place), after.get(place)]
    if (was === is) return []
    if (was === undefined) return [`+ ${place}: ${is}`]
    return is === undefined ? [`- ${place}: ${was}`] : [`  ${place}: ${was} -> ${is}`]
  })
}
