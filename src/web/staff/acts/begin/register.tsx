import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('register')
  return <Words typed={typed} name="remark" label={words.remark} rows={2} optional />
}

/** Clause 4. */
export const register = act({
  name: 'register',
  Fields,
  first: 'remark',
  parse: read => ({ type: 'register', words: read.optional('remark') }),
})
