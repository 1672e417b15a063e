import { approversOf } from '#policy/approval.ts'
import type { Policy, Role } from '#policy/policy.ts'
import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import { permissionFor, permits } from './permission.ts'
import { reviewFor } from './reviewing.ts'
import { type Right, rights } from './rights.ts'
import { type Complaint, isAbout } from './state.ts'

const reviewersOf = (policy: Policy, complaint: Complaint | undefined): readonly Role[] => {
  const rule = complaint ? reviewFor(complaint, policy) : policy.reviews[0]
  return rule ? [rule.by] : []
}

/** Who may give a command on this complaint: as the table has it, but where the policy names somebody, that is who. */
const rightsTo = (command: Command['type'], policy: Policy, complaint: Complaint | undefined): readonly Right[] => {
  switch (command) {
    case 'acknowledge':
      // Whether the rota may is for the shop's setting to say, and whether it can for the step.
      return [...policy.acknowledgement.by, 'clock']
    case 'approve-remedy':
    case 'refuse-remedy':
      return [...approversOf(policy, 'remedy'), ...(complaint?.escalated ? reviewersOf(policy, complaint) : [])]
    case 'approve-answer':
    case 'return-answer': {
      const named = approversOf(policy, 'answer')
      return named.length > 0 ? named : rights[command]
    }
    case 'make-pack':
    case 'make-dossier':
      return ['manager', ...reviewersOf(policy, complaint)]
    case 'give-vote':
    case 'recuse':
    case 'review':
    case 'reply-as-board':
      return reviewersOf(policy, complaint)
    default:
      return rights[command]
  }
}

/**
 * What is left to a colleague whom a complaint is about, whatever their role: their own account, answers to what they were asked,
 * and changes of their own. Of whom, and to what, is for each step to say.
 */
const openToConcerned: readonly Command['type'][] = ['hear-staff', 'answer-question', 'make-change']

/**
 * May this actor give this command on this complaint? Investigators act on what is theirs, the board on what was escalated.
 * Without a policy the table alone decides, as under the published one.
 */
export const may = (
  actor: Actor,
  command: Command['type'],
  complaint: Complaint | undefined,
  policy?: Policy,
): boolean => {
  const allowed = policy ? rightsTo(command, policy, complaint) : rights[command]
  if (actor.kind === 'partner') return allowed.includes('partner') && isAsked(actor, complaint)
  if (actor.kind !== 'staff') return allowed.includes(actor.kind)
  const { person, limits } = actor
  if (complaint && isAbout(complaint, person)) return openToConcerned.includes(command)
  const isOwner = (command === 'make-change' || command === 'review-change') && ownsChange(person, complaint)
  const permission = permissionFor(command)
  return actor.roles.some(
    role =>
      allowed.includes(role) && permits(limits, role, permission) && (isOwner || concerns(role, person, complaint)),
  )
}

/** May this actor read this complaint at all? Nobody does whom it is about: not as a manager either, nor as the board. */
export const mayRead = (actor: Actor, complaint: Complaint): boolean => {
  switch (actor.kind) {
    case 'staff':
      if (isAbout(complaint, actor.person)) return false
      return actor.roles.some(
        role =>
          role !== 'administrator' && (concerns(role, actor.person, complaint) || ownsChange(actor.person, complaint)),
      )
    case 'partner':
      return isAsked(actor, complaint)
    default:
      return true
  }
}

/** Clause 14: a change may have been promised on behalf of somebody who has no other part in the complaint. */
const ownsChange = (person: string, complaint: Complaint | undefined): boolean =>
  complaint?.changes.some(({ owner }) => owner === person) ?? false

/** Something of this complaint can only go on when this role agrees. */
const awaits = (role: Role, { remedies, submitted }: Complaint): boolean =>
  submitted?.approver === role || remedies.some(({ status, approver }) => status === 'proposed' && approver === role)

const concerns = (role: Role, person: string, complaint: Complaint | undefined): boolean => {
  if (!complaint) return true
  if (role === 'board') return complaint.escalated !== undefined || awaits('board', complaint)
  if (role === 'investigator') {
    const asked = complaint.questions.some(({ asked: to }) => to?.of.kind === 'person' && to.of.person === person)
    return complaint.handler === person || asked
  }
  return true
}

const isAsked = (actor: Extract<Actor, { kind: 'partner' }>, complaint: Complaint | undefined): boolean =>
  complaint?.questions.some(
    ({ id, asked }) => id === actor.question && asked?.of.kind === 'partner' && asked.of.partner === actor.partner,
  ) ?? false
