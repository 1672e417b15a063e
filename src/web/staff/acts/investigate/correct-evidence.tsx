import { act, type FieldsProps } from '../../forms/act.ts'
import { EvidenceFields, evidenceIn } from './evidence.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const known = setting.visit.history.complaint.evidence.find(({ id }) => id === setting.subject)
  return <EvidenceFields setting={setting} typed={typed} known={known} />
}

/** Clause 7: another moment, source or description; by its moment it takes another place on the timeline. */
export const correctEvidence = act({
  name: 'correct-evidence',
  Fields,
  first: 'shows',
  at: { 'date-in-future': 'on' },
  parse: (read, setting) => ({
    type: 'correct-evidence',
    evidence: setting.subject,
    ...evidenceIn(read, setting),
    words: { shows: read.text('shows') },
  }),
})
