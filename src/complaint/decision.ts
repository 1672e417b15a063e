import type { Calendar } from '#calendar/calendar.ts'
import type { Day, Instant, Zone } from '#calendar/day.ts'
import type { Policy, Role } from '#policy/policy.ts'
import type { Actor } from './actor.ts'

/** The rules a complaint lives under for life: the policy, calendar and zone it started with. */
export type Ground = { readonly policy: Policy; readonly calendar: Calendar; readonly zone: Zone }
/** What surrounds a command: the ground, the moment, and who acts. */
export type Circumstances = Ground & { readonly now: Instant; readonly by: Actor }

export type AnswerPart = 'done' | 'found' | 'remedy' | 'change'
export type BoardPart = 'policy-followed' | 'treated-fairly' | 'law-kept' | 'verdict' | 'decision' | 'outside-body'

/** Every reason this house can have for saying no, with what the sentence about it needs. Each has a sentence in `texts/`. */
export type Reasons = {
  readonly 'not-allowed': object
  readonly 'not-filed': object
  readonly 'already-filed': object
  readonly 'nothing-said': object
  readonly 'no-way-to-reach': object
  readonly 'received-in-future': object
  readonly 'received-too-long-ago': { readonly earliest: Day }
  readonly 'already-acknowledged': object
  readonly 'handler-missing': object
  readonly 'answer-date-in-past': { readonly earliest: Day }
  readonly 'answer-date-too-late': { readonly latest: Day }
  readonly 'already-registered': object
  readonly 'already-assigned-to-them': object
  readonly 'reason-missing': object
  readonly 'question-unknown': object
  readonly 'question-closed': object
  readonly 'question-already-asked': object
  readonly 'evidence-unknown': object
  readonly 'work-not-told': object
  readonly 'findings-unchanged': object
  readonly 'due-date-in-past': { readonly earliest: Day }
  readonly 'head-unknown': object
  readonly 'reasons-missing': object
  readonly 'report-date-missing': { readonly earliest: Day }
  readonly 'report-date-too-late': { readonly latest: Day }
  readonly 'too-many-reports': { readonly atMost: number }
  readonly 'report-incomplete': object
  readonly 'not-acknowledged': object
  readonly 'answer-incomplete': { readonly missing: readonly AnswerPart[] }
  readonly 'heads-without-finding': { readonly heads: readonly string[] }
  readonly 'remedy-awaits-approval': object
  readonly 'change-without-owner': object
  readonly 'already-answered': object
  readonly 'not-answered': object
  readonly 'remedy-unknown': object
  readonly 'remedy-not-open': object
  readonly 'remedy-not-in-policy': object
  readonly 'remedy-date-in-past': { readonly earliest: Day }
  readonly 'amount-missing': object
  readonly 'proof-missing': object
  readonly 'already-escalated': object
  readonly 'escalation-too-early': object
  readonly 'not-escalated': object
  readonly 'reviewer-not-independent': object
  readonly 'review-incomplete': { readonly missing: readonly BoardPart[] }
  readonly 'one-decides': object
  readonly 'already-reviewed': object
  readonly 'already-recused': object
  readonly 'vote-first': object
  readonly 'quorum-not-met': { readonly votes: number; readonly quorum: number }
  readonly 'votes-divided': { readonly on: readonly BoardPart[] }
  readonly 'not-as-voted': object
  readonly 'already-replied': object
  readonly 'board-has-not-replied': object
  readonly 'body-missing': object
  readonly 'dossier-taken-enough': { readonly atMost: number }
  readonly closed: object
  readonly 'not-closed': object
  readonly 'already-held': object
  readonly 'not-held': object
  readonly 'hold-reason-missing': object
  readonly 'held-for-claim': object
  readonly 'kept-longer': { readonly until: Day }
  readonly 'kept-without-end': object
  readonly 'letters-under-way': object
  readonly 'still-owed': object
  readonly erased: object
  readonly 'remedy-still-open': object
  readonly 'letter-unknown': object
  readonly 'letter-already-delivered': object
  readonly 'posting-date-wrong': { readonly earliest: Day; readonly latest: Day }
  readonly 'date-in-future': { readonly latest: Day }
  readonly 'change-unknown': object
  readonly 'change-not-to-review': object
  readonly 'change-review-too-early': { readonly earliest: Day }
  readonly 'acknowledged-in-person': object
  readonly 'handler-complained-about': object
  readonly 'board-decides-now': object
  readonly 'no-review': object
  readonly 'review-window-closed': { readonly until: Day }
  readonly 'no-fast-lane': object
  readonly 'settlement-too-late': { readonly latest: Day }
  readonly 'severity-unknown': object
  readonly 'no-such-pause': object
  readonly 'moment-not-awaited': object
  readonly 'clock-not-stopped': object
  readonly 'promise-unknown': object
  readonly 'date-not-negotiable': object
  readonly 'staff-not-named': object
  readonly 'staff-not-heard': object
  readonly 'answer-awaits-approval': { readonly by: Role }
  readonly 'no-approval-needed': object
  readonly 'nothing-submitted': object
  readonly 'same-person': object
  readonly 'awaits-confirmation': object
}
export type Reason = keyof Reasons
export type Refusal = { readonly [R in Reason]: { readonly refused: R; readonly detail: Reasons[R] } }[Reason]
export type Decision<Event> = readonly Event[] | Refusal

/** Says no: a code and the facts its sentence needs, never the sentence. */
export const refuse = <R extends Reason>(
  refused: R,
  ...detail: object extends Reasons[R] ? [] : [Reasons[R]]
): Refusal => ({ refused, detail: detail[0] ?? {} }) as unknown as Refusal

export const isRefused = (decision: Decision<unknown>): decision is Refusal => 'refused' in decision

export const isBlank = (text: string | undefined): boolean => !text || text.trim() === ''
