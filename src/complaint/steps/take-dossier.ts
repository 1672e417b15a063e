// Clauses 10 and 13: the file goes along with whoever needs it. Who had which, for whom and when, is proved by the hash of what
// was handed out; nothing of it is kept.
import { type Day, dayOf } from '#calendar/day.ts'
import type { BodyId } from '#policy/bodies.ts'
import { bodyIn } from '#policy/outside.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import type { Complaint } from '../state.ts'

/** What was handed out: its kind, its SHA-256 in hexadecimal, and its size. `pages` are those of a PDF. */
export type HandedOut = {
  readonly form: 'pdf' | 'zip'
  readonly sha256: string
  readonly bytes: number
  readonly pages?: number
}

export type TakeDossier = { readonly type: 'take-dossier'; readonly document: HandedOut }
export type DossierTaken = Omit<TakeDossier, 'type'> & { readonly type: 'dossier-taken' }

/** `to` is a body that the policy or the directory knows; any other is named in words. Whoever reviews makes theirs for itself. */
export type MakeDossier = {
  readonly type: 'make-dossier'
  readonly for: 'reviewer' | 'outside'
  readonly document: HandedOut
  readonly to?: BodyId
  readonly words?: { readonly to?: string; readonly why?: string; readonly statement?: string }
}
export type DossierMade = Omit<MakeDossier, 'type'> & { readonly type: 'dossier-made' }

/** Making one costs the house work: so many a day are enough for whoever lost the one before. */
export const takenADay = 6

const takenOn = ({ taken }: Complaint, on: Day) => (taken?.on === on ? taken.times : 0)

/** Whether the customer had as many today as there are in a day. */
export const hasTakenEnough = (complaint: Complaint, now: Circumstances['now']): boolean =>
  takenOn(complaint, dayOf(now, complaint.zone)) >= takenADay

export const takeDossier = (complaint: Complaint, command: TakeDossier, at: Circumstances): Decision<DossierTaken> =>
  hasTakenEnough(complaint, at.now)
    ? refuse('dossier-taken-enough', { atMost: takenADay })
    : [{ ...command, type: 'dossier-taken' }]

export const whenDossierTaken = (complaint: Complaint, { at }: DossierTaken & Stamp): Complaint => {
  const on = dayOf(at, complaint.zone)
  return { ...complaint, taken: { on, times: takenOn(complaint, on) + 1 } }
}

export const makeDossier = (_: Complaint, command: MakeDossier, { policy }: Circumstances): Decision<DossierMade> => {
  const { to, words } = command
  if (command.for === 'outside') {
    if (to === undefined ? isBlank(words?.to) : !bodyIn(policy, to)) return refuse('body-missing')
    if (isBlank(words?.why)) return refuse('reason-missing')
  }
  return [{ ...command, type: 'dossier-made' }]
}
