import type { Role } from '#policy/policy.ts'

/** What somebody of the house may do with complaints; `permission.ts` says which commands each stands for. */
export const commandPermissions = [
  'take-down',
  'acknowledge',
  'register',
  'assign',
  'clocks',
  'investigate',
  'note',
  'write',
  'answer',
  'approve',
  'offer-remedy',
  'carry-out-remedy',
  'change',
  'end',
  'review',
  'pack',
  'hold',
  'letters',
] as const

/** What somebody may look into or keep in order besides complaints, and which of the policy's roles may of themselves. */
export const ofRooms = {
  search: ['agent', 'manager', 'investigator'],
  log: ['manager'],
  reports: ['manager', 'board'],
  absence: ['manager'],
  quality: ['manager'],
  'shared-views': ['agent', 'manager', 'investigator'],
  snippets: ['agent', 'manager', 'investigator'],
  'review-files': ['board'],
  policy: ['manager', 'administrator'],
  people: ['administrator'],
  roles: ['administrator'],
  partners: ['administrator'],
  shops: ['administrator'],
  'letter-texts': ['administrator'],
  'mail-in': ['agent', 'manager'],
  health: ['administrator'],
  retention: ['manager', 'administrator'],
  audit: ['administrator'],
  export: ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type CommandPermission = (typeof commandPermissions)[number]
/** A named permission, of which roles of a house's own are made. */
export type Permission = CommandPermission | keyof typeof ofRooms

/** For each role that somebody has only in part, what is left of it. A role that is not named here is whole. */
export type Limits = Readonly<Partial<Record<Role, readonly Permission[]>>>
