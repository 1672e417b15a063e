// What every page of the policy room needs to know of a policy: who publishes it, what day it is there, what the check says.
import { type Day, dayOf } from '#calendar/day.ts'
import { checkPolicy, type CheckContext, type PolicyFinding } from '#policy/check/check.ts'
import type { Policy, Role } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Names } from '#texts/things.ts'
import type { Draft, PolicyVersion } from '#rulebook/rulebook.ts'
import { everyRole, type StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

export const root = '/desk/policy'

/** One policy with all that is known of it. */
export type Book = {
  readonly id: string
  readonly versions: readonly PolicyVersion[]
  readonly draft: Draft | undefined
  /** The storefronts that publish it. */
  readonly shops: readonly Storefront[]
  /** The storefront whose day and calendar count where no other is meant. */
  readonly home: Storefront
  readonly today: Day
  readonly names: Names
}

export const namesOf = async ({ people }: World): Promise<Names> =>
  new Map((await people.all()).map(({ id, name }) => [id, name]))

/** The policy in the address; undefined for one that has neither versions nor a draft. */
export const bookOf = async (visit: StaffVisit, world: World, id: string): Promise<Book | undefined> => {
  const [versions, draft, all, names] = await Promise.all([
    world.rulebook.versionsOf(id),
    world.rulebook.draftOf(id),
    world.storefronts(),
    namesOf(world),
  ])
  if (versions.length === 0 && !draft) return undefined
  const shops = all.filter(({ policy }) => policy === id)
  const home = shops[0] ?? all[0]
  if (!home) throw new Error('A house without shops')
  return { id, versions, draft, shops, home, today: dayOf(visit.now, home.zone), names }
}

/** For the policy in the address; what does not exist is nowhere. */
export const withBook =
  (handle: (book: Book, visit: StaffVisit, world: World) => Response | Promise<Response>) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const book = await bookOf(visit, world, visit.c.req.param('id') ?? '')
    return book ? handle(book, visit, world) : visit.c.notFound()
  }

export type DraftBook = Book & { readonly draft: Draft }

/** For the draft of the policy in the address; one that is gone leads to its policy. */
export const withDraft = (handle: (book: DraftBook, visit: StaffVisit, world: World) => Response | Promise<Response>) =>
  withBook((book, visit, world) =>
    book.draft
      ? handle({ ...book, draft: book.draft }, visit, world)
      : visit.c.redirect(`${root}/${book.id}?done=gone`, 303),
  )

const inForceOn = (versions: readonly PolicyVersion[], on: Day): PolicyVersion | undefined => {
  const standing = versions
    .filter(({ withdrawn }) => !withdrawn)
    .toSorted((a, b) =>
      a.inForceFrom === b.inForceFrom ? a.version - b.version : a.inForceFrom < b.inForceFrom ? -1 : 1,
    )
  return standing.findLast(({ inForceFrom }) => inForceFrom <= on) ?? standing[0]
}

/** The version that a complaint of today falls under, of a book that has one. */
export const currentOf = ({ versions, today }: Pick<Book, 'versions' | 'today'>): PolicyVersion | undefined =>
  inForceOn(versions, today)

/** Published, but not in force yet. */
export const comingOf = ({ versions, today }: Pick<Book, 'versions' | 'today'>): readonly PolicyVersion[] =>
  versions.filter(({ inForceFrom, withdrawn }) => !withdrawn && inForceFrom > today)

const contextsFor = async ({ shops, home, today }: Book, { people }: World): Promise<readonly CheckContext[]> => {
  const active = (await people.all()).filter(one => one.active)
  const many = (role: Role) => active.filter(({ roles }) => roles.includes(role)).length
  const reviewers = Object.fromEntries(everyRole.map(role => [role, many(role)])) as Record<Role, number>
  const those = shops.length > 0 ? shops : [home]
  const countries = [...new Set(those.map(({ country }) => country))]
  const calendars = [...new Set(those.map(({ calendar }) => calendar))]
  return calendars.map(calendar => ({ today, countries, reviewers, calendar }))
}

/** What the check says of a policy, for every calendar that it would be counted with; each finding once. */
export const checking = async (book: Book, world: World): Promise<(policy: Policy) => readonly PolicyFinding[]> => {
  const contexts = await contextsFor(book, world)
  return policy => {
    const found = contexts.flatMap(context => checkPolicy(policy, context))
    // The day is asked when a draft is handed in, and not taken there if it is over.
    const told = found.filter(({ code }) => code !== 'in-force-in-the-past')
    const seen = new Map(
      told.map(finding => [`${finding.code} ${finding.at} ${JSON.stringify(finding.detail)}`, finding]),
    )
    return [...seen.values()]
  }
}
