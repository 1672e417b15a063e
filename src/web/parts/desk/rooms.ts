import { type Permission, permits } from '#complaint/permission.ts'
import type { View } from '#ledger/questions/view.ts'
import type { Role } from '#policy/policy.ts'
import type { StaffVisit } from '../../route.ts'

type Register =
  | 'investigations'
  | 'questions'
  | 'drafts'
  | 'snippets'
  | 'log'
  | 'week'
  | 'promises'
  | 'approvals'
  | 'changes'
  | 'letters'
  | 'mail-in'
  | 'matters'
/** The manager's rooms, and what they share with everybody at the desk. */
type Managed = 'workload' | 'causes' | 'quality' | 'month' | 'absence' | 'feedback'
type House =
  | 'board'
  | 'people'
  | 'roles'
  | 'partners'
  | 'shops'
  | 'setup'
  | 'policy'
  | 'audit'
  | 'letter-texts'
  | 'retention'
  | 'export'
  | 'health'
  | 'mailbox'
/** Where in the desk a page belongs. */
export type Place = View | Register | Managed | House | 'keys' | 'take-down' | 'my-day' | 'views' | `saved ${string}`

/** A room of the desk as its rail names it. The roles, and what one of them must permit, are those of its route. */
export type DeskRoom = {
  readonly place: Register | Managed | House
  readonly href: string
  readonly roles: readonly Role[]
  readonly needs?: Permission
}

/** What waits for somebody, besides the lists. */
export const work: readonly DeskRoom[] = [
  { place: 'week', href: '/desk/week', roles: ['manager'], needs: 'assign' },
  { place: 'approvals', href: '/desk/approvals', roles: ['manager', 'board'], needs: 'approve' },
  {
    place: 'investigations',
    href: '/desk/investigations',
    roles: ['agent', 'manager', 'investigator'],
    needs: 'investigate',
  },
  { place: 'questions', href: '/desk/questions', roles: ['agent', 'manager', 'investigator'], needs: 'investigate' },
  { place: 'changes', href: '/desk/changes', roles: ['agent', 'manager', 'investigator'] },
  { place: 'letters', href: '/desk/letters', roles: ['agent', 'manager'], needs: 'letters' },
  { place: 'mail-in', href: '/desk/mail-in', roles: ['agent', 'manager'], needs: 'mail-in' },
  { place: 'matters', href: '/desk/matters', roles: ['agent', 'manager'], needs: 'mail-in' },
]

/** What is kept, and what it adds up to. */
export const registers: readonly DeskRoom[] = [
  { place: 'log', href: '/desk/log', roles: ['manager'], needs: 'log' },
  { place: 'promises', href: '/desk/promises', roles: ['manager'], needs: 'reports' },
  { place: 'workload', href: '/desk/workload', roles: ['manager'], needs: 'assign' },
  { place: 'quality', href: '/desk/quality', roles: ['manager'], needs: 'quality' },
  { place: 'causes', href: '/desk/causes', roles: ['manager', 'board'], needs: 'reports' },
  { place: 'month', href: '/desk/month', roles: ['manager', 'board'], needs: 'reports' },
]

/** What one has for oneself. */
export const own: readonly DeskRoom[] = [
  { place: 'drafts', href: '/desk/drafts', roles: ['agent', 'manager', 'investigator'] },
  { place: 'snippets', href: '/desk/snippets', roles: ['agent', 'manager', 'investigator'], needs: 'snippets' },
  { place: 'absence', href: '/desk/absence', roles: ['agent', 'manager', 'investigator'] },
  { place: 'feedback', href: '/desk/feedback', roles: ['agent', 'manager', 'investigator'] },
]

export const house: readonly DeskRoom[] = [
  { place: 'board', href: '/board', roles: ['board'] },
  { place: 'people', href: '/desk/people', roles: ['administrator'], needs: 'people' },
  { place: 'roles', href: '/desk/roles', roles: ['administrator'], needs: 'roles' },
  { place: 'partners', href: '/desk/partners', roles: ['administrator'], needs: 'partners' },
  { place: 'shops', href: '/desk/shops', roles: ['administrator'], needs: 'shops' },
  { place: 'setup', href: '/desk/setup', roles: ['administrator'], needs: 'shops' },
  { place: 'policy', href: '/desk/policy', roles: ['manager', 'administrator'], needs: 'policy' },
  { place: 'letter-texts', href: '/desk/letter-texts', roles: ['administrator'], needs: 'letter-texts' },
  { place: 'health', href: '/desk/health', roles: ['administrator'], needs: 'health' },
  { place: 'retention', href: '/desk/retention', roles: ['manager', 'administrator'], needs: 'retention' },
  { place: 'audit', href: '/desk/audit', roles: ['administrator'], needs: 'audit' },
  { place: 'export', href: '/desk/export', roles: ['administrator'], needs: 'export' },
]

/** Whether this visitor finds a room open. */
export const opens = ({ person }: StaffVisit, { roles, needs }: Pick<DeskRoom, 'roles' | 'needs'>): boolean =>
  person.roles.some(role => roles.includes(role) && (!needs || permits(person.limits, role, needs)))
