import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { withoutConcerned } from '../../away.ts'
import { Colleague, Words } from '../../forms/fields.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('assign')
  return (
    <>
      <Colleague
        setting={withoutConcerned(setting)}
        typed={typed}
        name="to"
        label={words.to}
        hint={setting.visit.history.complaint.acknowledged ? words.handOver : undefined}
      />
      <Words typed={typed} name="reason" label={words.reason} rows={2} optional />
    </>
  )
}

/** Clause 5. */
export const assign = act({
  name: 'assign',
  Fields,
  first: 'to',
  preview: 'offered',
  parse: read => ({ type: 'assign', to: read.text('to'), words: read.optional('reason') }),
})
