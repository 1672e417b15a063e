import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'
import { Submitted } from './submitted.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('return-answer')
  return <Words typed={typed} name="reason" label={words.reason} rows={3} />
}

/** Clause 8: not agreed, with the reason. */
export const returnAnswer = act({
  name: 'return-answer',
  Fields,
  About: Submitted,
  first: 'reason',
  parse: read => ({ type: 'return-answer', words: { reason: read.text('reason') } }),
})
