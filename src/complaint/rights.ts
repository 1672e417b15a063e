import type { Role } from '#policy/policy.ts'
import type { Actor } from './actor.ts'
import type { Command } from './command.ts'

export type Right = Role | Exclude<Actor['kind'], 'staff'>

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
