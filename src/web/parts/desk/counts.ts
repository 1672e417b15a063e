import type { AtRiskBy } from '#ledger/questions/at-risk.ts'
import type { AskedList } from '#ledger/questions/on-desk.ts'
import type { Scope } from '#ledger/questions/scope.ts'
import type { View } from '#ledger/questions/view.ts'
import type { SavedView } from '#views/views.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { askedIn } from './asked.ts'
import { opens, work } from './rooms.ts'

/** A list of somebody's own in the rail, with how many complaints it holds. */
export type SavedCount = SavedView & { readonly many: number }
/** The numbers beside the views in the rail, and the views of one's own. */
export type Counts = Readonly<Partial<Record<View, number>>> & {
  readonly saved?: readonly SavedCount[]
  /** Questions put to this visitor that wait for an answer. */
  readonly questions?: number
  /** Mail that waits for a person; absent where the house reads no mailbox, or this visitor has no business there. */
  readonly mail?: number
  /** Letters that do not leave, and what falls due with them. */
  readonly atRisk?: AtRiskBy
  /** Other matters that wait to be done, where there is mail. */
  readonly matters?: number
}

/** What this visitor's questions to the ledger are bounded by. */
export const scopeOf = ({ shops, person }: StaffVisit): Scope => ({
  shops: shops.map(({ id }) => id),
  person: person.id,
  roles: person.roles,
})

const works = ['agent', 'manager', 'investigator'] as const

/** Whether this visitor works on complaints at all: administrators and the board have no queue. */
export const hasQueue = ({ person }: StaffVisit): boolean => works.some(role => person.roles.includes(role))

// As many of somebody's own, and as many that others share, stand in the rail.
const shownOfEach = 8

const listOf = ({ query }: SavedView): AskedList => askedIn(new URLSearchParams(query), 'all-open')

/** The numbers beside the views in the rail, and the views that stand there besides. */
export const countsFor = async (visit: StaffVisit, { questions, views, mailIn }: World): Promise<Counts> => {
  if (!hasQueue(visit)) return {}
  const scope = scopeOf(visit)
  const all = await views.of(visit.person.id, scope.shops)
  const own = all.filter(({ owner }) => owner === scope.person).slice(0, shownOfEach)
  const shared = all.filter(({ owner }) => owner !== scope.person).slice(0, shownOfEach)
  const shown = [...own, ...shared]
  const { saved, ...counted } = await questions.counts({ scope, now: visit.now, saved: shown.map(listOf) })
  const mail =
    mailIn && work.some(room => room.place === 'mail-in' && opens(visit, room)) ? await mailIn.counts(scope) : {}
  return { ...counted, ...mail, saved: shown.map((view, n) => ({ ...view, many: saved[n] ?? 0 })) }
}
