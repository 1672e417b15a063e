import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OneOf, Tick, Words } from '../../forms/fields.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const [words, things] = [useAct('triage'), useThings()]
  const { complaint, ground } = setting.visit.history
  return (
    <>
      <OneOf
        typed={typed}
        name="severity"
        label={words.severity}
        options={ground.policy.severities.map(value => ({ value, text: things.severities[value] }))}
        proposed={complaint.triaged.at(-1)?.severity ?? ''}
      />
      <Tick typed={typed} name="safety" label={words.safety} hint={words.safetyHint} />
      <Words typed={typed} name="reason" label={words.reason} rows={2} optional />
    </>
  )
}

/** How serious it is, where the policy counts by that. */
export const triage = act({
  name: 'triage',
  Fields,
  first: 'severity',
  parse: (read, { visit }) => ({
    type: 'triage',
    severity: read.oneOf('severity', visit.history.ground.policy.severities),
    safety: read.ticked('safety'),
    words: read.optional('reason'),
  }),
})
