// Clauses 2 to 12, and ISO 10002, 7.5: how serious a complaint is, and whether somebody may get hurt, is judged; some policies then run other clocks.
import type { Severity } from '#policy/policy.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, refuse } from '../decision.ts'
import type { Complaint } from '../state.ts'

export type Triage = {
  readonly type: 'triage'
  readonly severity: Severity
  readonly safety: boolean
  readonly words?: { readonly reason?: string }
}
export type Triaged = Omit<Triage, 'type'> & { readonly type: 'triaged' }

export const triage = (complaint: Complaint, command: Triage, { policy }: Circumstances): Decision<Triaged> => {
  if (!policy.severities.includes(command.severity)) return refuse('severity-unknown')
  const known = complaint.triaged.at(-1)
  if (known && known.severity === command.severity && known.safety === command.safety) return []
  return [{ ...command, type: 'triaged' }]
}

export const whenTriaged = (complaint: Complaint, { severity, safety, at }: Triaged & Stamp): Complaint => ({
  ...complaint,
  triaged: [...complaint.triaged, { at, severity, safety }],
})
