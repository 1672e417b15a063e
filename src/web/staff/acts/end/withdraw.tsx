import { remedyIsOpen } from '#complaint/state.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('withdraw')
  const falls = setting.visit.history.complaint.remedies.some(remedyIsOpen)
  return (
    <>
      {falls && <p class="late">{words.falls}</p>}
      <Words typed={typed} name="reason" label={words.reason} rows={3} optional />
    </>
  )
}

/** The customer takes the complaint back. */
export const withdraw = act({
  name: 'withdraw',
  Fields,
  first: 'reason',
  preview: 'offered',
  grave: true,
  parse: read => ({ type: 'withdraw', words: read.optional('reason') }),
})
