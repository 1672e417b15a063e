import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Papers, Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('note')
  return (
    <>
      <Words typed={typed} name="text" label={words.text} />
      <Papers typed={typed} label={words.files} />
    </>
  )
}

/** Words for colleagues only. */
export const note = act({
  name: 'note',
  Fields,
  first: 'text',
  files: true,
  inserts: ['text'],
  parse: read => ({ type: 'note', files: read.files, words: { text: read.text('text'), fileNames: read.fileNames } }),
})
