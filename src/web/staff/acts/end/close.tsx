import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('close')
  return <Words typed={typed} name="remark" label={words.remark} rows={3} optional />
}

/** Clauses 8 and 9: answered, and every remedy carried out. */
export const close = act({
  name: 'close',
  Fields,
  first: 'remark',
  parse: read => ({ type: 'close', words: read.optional('remark') }),
})
