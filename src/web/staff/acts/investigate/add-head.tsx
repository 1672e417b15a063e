import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('add-head')
  return <Words typed={typed} name="text" label={words.text} />
}

/** Clause 7: one point more. */
export const addHead = act({
  name: 'add-head',
  Fields,
  first: 'text',
  parse: read => ({ type: 'add-head', words: { text: read.text('text') } }),
})
