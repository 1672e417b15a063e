import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('settle')
  return <Words typed={typed} name="how" label={words.how} hint={words.howHint} />
}

/** Clause 5: settled with the customer before a long procedure is owed. */
export const settle = act({
  name: 'settle',
  Fields,
  first: 'how',
  preview: 'always',
  toCustomer: true,
  inserts: ['how'],
  parse: read => ({ type: 'settle', words: { how: read.text('how') } }),
})
