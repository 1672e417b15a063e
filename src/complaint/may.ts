import { approversOf } from '#policy/approval.ts'
import type { Policy, Role } from '#policy/policy.ts'
import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import { reviewFor } from './reviewing.ts'
import type { Complaint } from './state.ts'

type Right = Role | Exclude<Actor['kind'], 'staff'>

const house: readonly Right[] = ['agent', 'manager', 'investigator']
const desk: readonly Right[] = ['agent', 'manager']

/** Who may do what, as a table. What is not listed may not be done. What a policy says of its own is in `rightsTo`. */
export const rights: Readonly<Record<Command['type'], readonly Right[]>> = {
  file: ['customer', ...desk],
  acknowledge: desk,
  register: ['manager'],
  triage: house,
  'note-moment': house,
  'stop-clock': house,
  'restart-clock': house,
  'agree-date': house,
  'name-staff': house,
  'hear-staff': house,
  'submit-answer': house,
  'approve-answer': ['manager'],
  'return-answer': ['manager'],
  settle: house,
  assign: ['manager'],
  'add-head': house,
  'plan-question': house,
  ask: house,
  'answer-question': ['customer', 'partner', ...house],
  'give-up-question': house,
  find: house,
  'report-progress': house,
  answer: house,
  'offer-remedy': [...house, 'board'],
  'approve-remedy': ['manager', 'board'],
  'refuse-remedy': ['manager', 'board'],
  'carry-out-remedy': desk,
  'fail-remedy': desk,
  escalate: ['customer', ...desk],
  review: ['board'],
  'reply-as-board': ['board'],
  refer: ['customer', 'manager', 'board'],
  'receive-message': ['customer', ...desk],
  'send-message': house,
  note: [...house, 'board'],
  'correct-contact': desk,
  'make-change': [...house, 'board'],
  withdraw: ['customer', ...desk],
  accept: ['customer', ...desk],
  close: desk,
  reopen: ['customer', ...desk],
  'deliver-letter': ['post'],
  'post-letter': desk,
  'return-letter': ['post', ...desk],
  'resend-letter': desk,
  'pass-time': ['clock'],
}

const reviewersOf = (policy: Policy, complaint: Complaint | undefined): readonly Role[] => {
  const rule = complaint ? reviewFor(complaint, policy) : policy.reviews[0]
  return rule ? [rule.by] : []
}

/** Who may give a command on this complaint: as the table has it, but where the policy names somebody, that is who. */
const rightsTo = (command: Command['type'], policy: Policy, complaint: Complaint | undefined): readonly Right[] => {
  switch (command) {
    case 'acknowledge':
      return policy.acknowledgement.by
    case 'approve-remedy':
    case 'refuse-remedy':
      return [...approversOf(policy, 'remedy'), ...(complaint?.escalated ? reviewersOf(policy, complaint) : [])]
    case 'approve-answer':
    case 'return-answer': {
      const named = approversOf(policy, 'answer')
      return named.length > 0 ? named : rights[command]
    }
    case 'review':
    case 'reply-as-board':
      return reviewersOf(policy, complaint)
    default:
      return rights[command]
  }
}

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
  const { person } = actor
  const isOwner = command === 'make-change' && ownsChange(person, complaint)
  return actor.roles.some(role => allowed.includes(role) && (isOwner || concerns(role, person, complaint)))
}

/** May this actor read this complaint at all? */
export const mayRead = (actor: Actor, complaint: Complaint): boolean => {
  switch (actor.kind) {
    case 'staff':
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
