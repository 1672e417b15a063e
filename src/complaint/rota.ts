// Clauses 2 and 5: a suitable person for a complaint, and why them. The choice is the same for whoever looks again.
import type { Instant } from '#calendar/day.ts'
import type { Category, Role } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { PersonId } from './actor.ts'

/** When the rota acknowledges for somebody: as a complaint comes in, or once nobody did for so many working hours. */
export type RotaWay = { readonly way: 'at-once' } | { readonly way: 'after'; readonly hours: number }

/** Why somebody could not have it. */
export type PassedOver = 'complained-about' | 'conflict' | 'away' | 'language' | 'category' | 'role'
/** What made the choice, in the end. */
export type DecidedBy = 'only-one' | 'fewest-open' | 'longest-ago' | 'by-lot'

/** How the rota came to a handler, as the history keeps it. `open` is what they had then; `of` how many could have had it. */
export type Chosen = {
  readonly setting: RotaWay
  readonly by: DecidedBy
  readonly open: number
  readonly of: number
  readonly language: Language
  readonly category: Category
  readonly passedOver: readonly { readonly person: PersonId; readonly because: PassedOver }[]
}

/** Somebody who serves the shop and works on complaints. Without `languages` or `categories` they take all of them. */
export type Candidate = {
  readonly person: PersonId
  readonly roles: readonly Role[]
  readonly away: boolean
  readonly languages?: readonly Language[]
  readonly categories?: readonly Category[]
  /** They are to keep out of this complaint, or of everything of this customer. */
  readonly keepsOut: boolean
  /** How many open complaints they have. */
  readonly open: number
  /** When they were last given one. */
  readonly lastGiven?: Instant
}

export type Task = {
  readonly reference: string
  readonly language: Language
  readonly category: Category
  /** The roles of which whoever gets it must hold one. */
  readonly roles: readonly Role[]
  /** Colleagues complained about. */
  readonly concerned: readonly PersonId[]
}

export type Choice = Omit<Chosen, 'setting' | 'by' | 'open' | 'of'> &
  (
    | { readonly handler: PersonId; readonly by: DecidedBy; readonly open: number; readonly of: number }
    | { readonly handler?: undefined }
  )

const whyNot = (task: Task, candidate: Candidate): PassedOver | undefined => {
  const { person, roles, away, languages, categories, keepsOut } = candidate
  if (task.concerned.includes(person)) return 'complained-about'
  if (keepsOut) return 'conflict'
  if (!roles.some(role => task.roles.includes(role))) return 'role'
  if (away) return 'away'
  if (languages && !languages.includes(task.language)) return 'language'
  return categories && !categories.includes(task.category) ? 'category' : undefined
}

/** A lot that anybody can draw again: a number from the reference and the person (FNV-1a, 32 bits). */
const lot = (reference: string, person: PersonId): number =>
  [...`${reference} ${person}`].reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0,
    2166136261,
  )

const least = <T>(all: readonly T[], of: (one: T) => number | string): readonly T[] => {
  const values = all.map(of)
  const lowest = values.reduce((low, value) => (value < low ? value : low), values[0] ?? 0)
  return all.filter((_, n) => values[n] === lowest)
}

const decided = (able: readonly Candidate[], { reference }: Task): { one: Candidate | undefined; by: DecidedBy } => {
  if (able.length < 2) return { one: able[0], by: 'only-one' }
  const freest = least(able, ({ open }) => open)
  if (freest.length === 1) return { one: freest[0], by: 'fewest-open' }
  const longest = least(freest, ({ lastGiven }) => lastGiven ?? '')
  if (longest.length === 1) return { one: longest[0], by: 'longest-ago' }
  return { one: least(longest, ({ person }) => lot(reference, person))[0], by: 'by-lot' }
}

/**
 * Who should have a complaint: of those who are in, speak its language, take its kind, and have nothing to do with it, whoever
 * has the fewest open complaints; then who was given one longest ago; then by lot. No handler where nobody is left.
 */
export const chooseHandler = (task: Task, candidates: readonly Candidate[]): Choice => {
  const judged = candidates.map(candidate => ({ candidate, because: whyNot(task, candidate) }))
  const able = judged.filter(({ because }) => !because).map(({ candidate }) => candidate)
  const passedOver = judged.flatMap(({ candidate: { person }, because }) => (because ? [{ person, because }] : []))
  const { one, by } = decided(able, task)
  const about = { language: task.language, category: task.category, passedOver }
  return one ? { ...about, handler: one.person, by, open: one.open, of: able.length } : about
}

/** The same people after one of them was given one more. */
export const withOneMore = (candidates: readonly Candidate[], handler: PersonId, at: Instant): readonly Candidate[] =>
  candidates.map(one => (one.person === handler ? { ...one, open: one.open + 1, lastGiven: at } : one))
