import type { Role } from '#policy/policy.ts'
import type { Command } from './command.ts'
import { type CommandPermission, commandPermissions, type Limits, ofRooms, type Permission } from './limits.ts'
import { rights } from './rights.ts'

export type { Limits, Permission } from './limits.ts'

/** What somebody of the house may do with complaints: each stands for one or more commands. */
const ofCommands = {
  'take-down': ['file'],
  acknowledge: ['acknowledge'],
  register: ['register'],
  assign: ['assign'],
  clocks: ['triage', 'note-moment', 'stop-clock', 'restart-clock', 'agree-date'],
  investigate: [
    'name-staff',
    'hear-staff',
    'add-head',
    'plan-question',
    'revise-question',
    'withdraw-question',
    'ask',
    'answer-question',
    'give-up-question',
    'add-evidence',
    'correct-evidence',
    'find',
    'hand-over-findings',
  ],
  note: ['note', 'link-complaint', 'unlink-complaint'],
  write: ['send-message', 'receive-message', 'report-progress', 'correct-contact', 'choose-letters'],
  answer: ['answer', 'submit-answer', 'settle'],
  approve: ['approve-answer', 'return-answer', 'approve-remedy', 'refuse-remedy'],
  'offer-remedy': ['offer-remedy'],
  'carry-out-remedy': ['carry-out-remedy', 'fail-remedy'],
  change: ['make-change', 'review-change'],
  end: ['withdraw', 'accept', 'close', 'reopen', 'escalate', 'refer'],
  review: ['review', 'reply-as-board', 'give-vote', 'recuse'],
  pack: ['make-pack', 'take-dossier', 'make-dossier'],
  hold: ['place-hold', 'lift-hold', 'erase'],
  letters: ['deliver-letter', 'post-letter', 'return-letter', 'resend-letter', 'confirm-letter', 'pass-time'],
} as const satisfies Readonly<Record<CommandPermission, readonly Command['type'][]>>

/** Every permission, those for complaints first. */
export const permissions = [...commandPermissions, ...Object.keys(ofRooms)] as readonly Permission[]

const byCommand = new Map<Command['type'], CommandPermission>(
  Object.entries(ofCommands).flatMap(([permission, commands]) =>
    commands.map(command => [command, permission as CommandPermission] as const),
  ),
)

/** The permission that a member of staff needs to give a command. */
export const permissionFor = (command: Command['type']): Permission => {
  const permission = byCommand.get(command)
  if (!permission) throw new Error(`No permission stands for ${command}`)
  return permission
}

const isOfRoom = (permission: Permission): permission is keyof typeof ofRooms => permission in ofRooms

/** The roles of the policy that have a permission of themselves. */
export const rolesWith = (permission: Permission): readonly Role[] => {
  if (isOfRoom(permission)) return ofRooms[permission]
  const roles: readonly string[] = ofCommands[permission].flatMap((command: Command['type']) => rights[command])
  return everyRole.filter(role => roles.includes(role))
}

const everyRole: readonly Role[] = ['agent', 'manager', 'investigator', 'board', 'administrator']

/** Whether a role, as far as it was given, holds this permission. */
export const permits = (limits: Limits | undefined, role: Role, permission: Permission): boolean =>
  limits?.[role]?.includes(permission) ?? true
