import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('reopen')
  return <Words typed={typed} name="reason" label={words.reason} rows={3} />
}

/** Clause 8: a new round. */
export const reopen = act({
  name: 'reopen',
  Fields,
  first: 'reason',
  parse: read => ({ type: 'reopen', words: { reason: read.text('reason') } }),
})
