import type { Clause, ClauseText, Policy } from '../policy.ts'
import type { Language } from '../storefront.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { periodsOf } from './places.ts'
import { isSound } from './sound.ts'
import { isSameLength, periodsSaid } from './said-periods.ts'

/** The clauses that something in the program carries out: by a rule, or by what the first policy's numbers stand for. */
const carriedOut = ({ promises, fastLane, sources, remedies, reviews, outside }: Policy): readonly Clause[] => [
  ...promises.map(({ clause }) => clause),
  ...(fastLane ? [fastLane.clause] : []),
  ...['0', '1', '3', '8', '14'],
  ...(sources.length > 0 ? ['7'] : []),
  ...(remedies.length > 0 ? ['9'] : []),
  ...(reviews.length > 0 ? ['10', '11', '12'] : []),
  ...(outside.length > 0 ? ['13'] : []),
]

const isEmpty = ({ title, says }: ClauseText) =>
  [...Object.values(title ?? {}), ...Object.values(says ?? {})].every(text => text.trim() === '')

/** Words and rule must not say two things: a text that names a period names one that its rules have. */
const otherNumbers = ({ clause, title, says }: ClauseText, n: number, { policy }: Ground): readonly PolicyFinding[] => {
  const all = periodsOf(policy)
  const own = all.filter(one => one.clause === clause).map(({ it }) => it)
  if (own.length === 0 || !own.every(isSound)) return []
  // What belongs to no promise can be spoken of in any clause.
  const others = [
    ...all.filter(one => one.clause === undefined).map(({ it }) => it),
    ...(policy.ownBodies ?? []).flatMap(({ orAfter, window }) => [orAfter, window?.within].flatMap(one => one ?? [])),
  ]
  return Object.entries({ title, says }).flatMap(([part, texts]) =>
    Object.entries(texts ?? {}).flatMap(([language, text]) =>
      periodsSaid(text, language as Language)
        .filter(({ period }) => ![...own, ...others].some(known => isSameLength(known, period)))
        .map(({ words }) =>
          found(
            'text-says-other-number',
            `clauses[${n}].${part}.${language}`,
            { language, says: words, periods: own },
            { clause },
          ),
        ),
    ),
  )
}

/** The shop's own words clause by clause: each once, each saying something, each carried out, none against its rule. */
export const clauses = (ground: Ground): readonly PolicyFinding[] => {
  const { policy } = ground
  const carried = carriedOut(policy)
  return policy.clauses.flatMap((text, n) => {
    const { clause } = text
    const at = `clauses[${n}]`
    if (policy.clauses.findIndex(one => one.clause === clause) < n)
      return [found('clause-twice', at, { clause }, { clause })]
    if (isEmpty(text)) return [found('clause-empty', at, { clause }, { clause })]
    return [
      ...(carried.includes(clause) ? [] : [found('clause-unused', at, { clause }, { clause })]),
      ...otherNumbers(text, n, ground),
    ]
  })
}
