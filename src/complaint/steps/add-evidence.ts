// Clause 7: what shows what happened: a scan, a photo, a paper, with where it came from and when it was.
import { type Day, dayOf } from '#calendar/day.ts'
import type { Source } from '#policy/policy.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import type { EvidenceId } from '../inquiry.ts'
import { type Complaint, type FileFact, without } from '../state.ts'

type Shown = { readonly shows: string; readonly fileNames?: readonly string[] }
type When = { readonly source: Source; readonly on: Day; readonly time?: string }
/** `on` and `time`, 'hh:mm' of the shop's zone, say when it happened, not when it was added. */
export type AddEvidence = When & {
  readonly type: 'add-evidence'
  readonly files: readonly FileFact[]
  readonly words: Shown
}
/** Another moment, source or description; the files stay what they were. */
export type CorrectEvidence = When & {
  readonly type: 'correct-evidence'
  readonly evidence: EvidenceId
  readonly words: Pick<Shown, 'shows'>
}

export type EvidenceAdded = Omit<AddEvidence, 'type' | 'words'> & {
  readonly type: 'evidence-added'
  readonly evidence: EvidenceId
  readonly words?: Shown
}
export type EvidenceCorrected = Omit<CorrectEvidence, 'type' | 'words'> & {
  readonly type: 'evidence-corrected'
  readonly words?: Pick<Shown, 'shows'>
}

const refused = ({ on, words }: AddEvidence | CorrectEvidence, { now, zone }: Circumstances) => {
  const latest = dayOf(now, zone)
  if (isBlank(words.shows)) return refuse('nothing-said')
  return on > latest ? refuse('date-in-future', { latest }) : undefined
}

export const addEvidence = (complaint: Complaint, command: AddEvidence, at: Circumstances): Decision<EvidenceAdded> =>
  refused(command, at) ?? [{ ...command, type: 'evidence-added', evidence: `e${complaint.evidence.length + 1}` }]

export const correctEvidence = (
  complaint: Complaint,
  command: CorrectEvidence,
  at: Circumstances,
): Decision<EvidenceCorrected> => {
  const known = complaint.evidence.find(({ id }) => id === command.evidence)
  if (!known) return refuse('evidence-unknown')
  const { source, on, time, words } = command
  if (known.source === source && known.on === on && known.time === time && known.shows === words.shows) return []
  return refused(command, at) ?? [{ ...command, type: 'evidence-corrected' }]
}

export const whenEvidenceAdded = (complaint: Complaint, event: EvidenceAdded & Stamp): Complaint => {
  const { evidence: id, source, on, time, files, words, at, by } = event
  const named = files.map((file, n) => ({ ...file, name: words?.fileNames?.[n] }))
  const added = { id, source, on, ...(time ? { time } : {}), files: named, shows: words?.shows, at, by }
  return { ...complaint, evidence: [...complaint.evidence, added] }
}
export const whenEvidenceCorrected = (complaint: Complaint, event: EvidenceCorrected): Complaint => ({
  ...complaint,
  evidence: complaint.evidence.map(known => {
    if (known.id !== event.evidence) return known
    const { source, on, time, words } = event
    return { ...without(known, 'time'), source, on, ...(time ? { time } : {}), shows: words?.shows }
  }),
})
