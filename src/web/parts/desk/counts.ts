import type { Scope } from '#ledger/questions/scope.ts'
import type { View } from '#ledger/questions/view.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

export type Counts = Readonly<Partial<Record<View, number>>>

/** What this visitor's questions to the ledger are bounded by. */
export const scopeOf = ({ shops, person }: StaffVisit): Scope => ({
  shops: shops.map(({ id }) => id),
  person: person.id,
  roles: person.roles,
})

const works = ['agent', 'manager', 'investigator'] as const

/** Whether this visitor works on complaints at all: administrators and the board have no queue. */
export const hasQueue = ({ person }: StaffVisit): boolean => works.some(role => person.roles.includes(role))

/** The numbers beside the views in the rail. */
export const countsFor = async (visit: StaffVisit, { questions }: World): Promise<Counts> =>
  hasQueue(visit) ? questions.counts({ scope: scopeOf(visit), now: visit.now }) : {}
