import type { Policy } from '#policy/policy.ts'
import { document } from './document.ts'
import { type Problem, problemsOf } from './problems.ts'

export type { Problem } from './problems.ts'
export type ReadPolicy = { readonly policy: Policy } | { readonly problems: readonly Problem[] }

const mostCharacters = 256 * 1024
const mostDepth = 40
const mostProblems = 100

const wrong = (message: string): ReadPolicy => ({ problems: [{ at: '', message }] })

/** No deeper than this many objects and lists in each other; looks no further than it must. */
const isShallow = (json: unknown, left = mostDepth): boolean =>
  typeof json !== 'object' || json === null || (left > 0 && Object.values(json).every(one => isShallow(one, left - 1)))

/**
 * Reads a policy document: the JSON of a `Policy`, in which all that has an obvious answer can be left out. Whatever is
 * wrong is told at once, each with its place. Says nothing of whether the policy makes sense: that is `checkPolicy`.
 */
export const readPolicy = (json: unknown): ReadPolicy => {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return wrong('A policy is one JSON object: it begins with { and ends with }.')
  if (!isShallow(json)) return wrong(`It goes more than ${mostDepth} levels deep: no policy needs that.`)
  if (JSON.stringify(json).length > mostCharacters) return wrong('It is longer than 256 kB: no policy needs that.')
  const { $schema: _, ...written } = json as Readonly<Record<string, unknown>>
  const read = document.safeParse(written)
  if (read.success) return { policy: read.data }
  return { problems: read.error.issues.flatMap(issue => problemsOf(issue, written)).slice(0, mostProblems) }
}

const whereIn = (text: string, fault: unknown): string => {
  const position = Number(/position (\d+)/.exec(String(fault))?.[1] ?? Number.NaN)
  if (Number.isNaN(position)) return ''
  const before = text.slice(0, position).split('\n')
  return ` in line ${before.length}, near character ${(before.at(-1)?.length ?? 0) + 1}`
}

/** The same for the text of a document. */
export const readPolicyText = (text: string): ReadPolicy => {
  if (text.length > mostCharacters) return wrong('It is longer than 256 kB: no policy needs that.')
  try {
    return readPolicy(JSON.parse(text))
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
    return wrong(
      `This is not JSON: it goes wrong${whereIn(text, fault)}. Look there for a comma too many or too few, or a missing quote.`,
    )
  }
}
