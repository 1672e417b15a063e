import type { Clause, Policy } from '#policy/policy.ts'
import type { Piece } from './facts.ts'

/** Where the first policy tells what it does not promise: its numbers hold for all policies that count as it does. */
const numbers: Readonly<Record<string, Clause>> = {
  file: '1',
  reference: '3',
  investigate: '7',
  hearing: '7',
  explain: '8',
  remedy: '9',
  review: '10',
  'review-looks': '11',
  outside: '13',
  improve: '14',
}

const numbersAsFirst = ({ promises }: Policy): boolean => {
  const at = (kinds: readonly string[]) =>
    promises.filter(({ promise }) => kinds.includes(promise)).map(rule => rule.clause)
  const [acknowledged, answered] = [at(['acknowledge']), at(['answer', 'answer-or-report'])]
  return (
    acknowledged.length > 0 &&
    acknowledged.every(clause => clause === '2') &&
    answered.every(clause => clause === '6' || clause === '6b')
  )
}

const parts = (clause: Clause) => clause.split(/(\d+)/).filter(Boolean)
/** '2' before '10', '6' before '6b', '3.2' before '3.10'. */
const inOrder = (one: Clause, other: Clause): number => {
  const [a, b] = [parts(one), parts(other)]
  for (const [n, part] of a.entries()) {
    const against = b[n]
    if (against === undefined) return 1
    const less = Number(part) - Number(against) || (part < against ? -1 : part > against ? 1 : 0)
    if (less) return less
  }
  return a.length - b.length
}

/** The clauses in the order of the policy; what it does not list stands where its number belongs. */
const ordered = (listed: readonly Clause[], others: readonly Clause[]): readonly Clause[] => {
  const rest = [...new Set(others)].filter(clause => !listed.includes(clause)).toSorted(inOrder)
  const isSorted = listed.every((clause, n) => n === 0 || inOrder(listed[n - 1] ?? '', clause) <= 0)
  return isSorted ? [...listed, ...rest].toSorted(inOrder) : [...listed, ...rest]
}

export type Numbered = {
  /** The clauses in their order, each with what is told under it. */
  readonly clauses: readonly { readonly clause: Clause; readonly pieces: readonly Piece[] }[]
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
}

/** `6b` is told under `6`, unless the shop gives it a title or words of its own. */
const baseOf = (clause: Clause, all: readonly Clause[], listed: readonly Clause[]): Clause => {
  const base = /^(\d+)[a-z]$/.exec(clause)?.[1]
  return base && all.includes(base) && !listed.includes(clause) ? base : clause
}

/** What the page tells, under the policy's own numbers where it has one for it, in the policy's own order. */
export const numbered = (policy: Policy, before: readonly Piece[], after: readonly Piece[]): Numbered => {
  const asFirst = numbersAsFirst(policy)
  const listed = policy.clauses.map(({ clause }) => clause)
  const clauseOf = ({ topic, clause }: Piece) => (asFirst ? (numbers[topic] ?? clause) : clause)
  const all = [...before, ...after].map(piece => ({ piece, clause: clauseOf(piece) }))
  const known = [...listed, ...all.flatMap(({ clause }) => clause ?? [])]
  const under = all.map(({ piece, clause }) => ({ piece, clause: clause && baseOf(clause, known, listed) }))
  const order = ordered(
    listed,
    under.flatMap(({ clause }) => clause ?? []),
  )
  return {
    clauses: order.map(clause => ({
      clause,
      pieces: under.filter(one => one.clause === clause).map(({ piece }) => piece),
    })),
    before: before.filter(piece => clauseOf(piece) === undefined),
    after: after.filter(piece => clauseOf(piece) === undefined),
  }
}
