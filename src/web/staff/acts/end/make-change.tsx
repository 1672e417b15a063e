import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Quote, Words } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

const changeIn = ({ visit, subject }: Setting) => visit.history.complaint.changes.find(({ id }) => id === subject)

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('make-change')
  return <Words typed={typed} name="how" label={words.how} rows={3} />
}

/** Clause 14: a promised change was made. */
export const makeChange = act({
  name: 'make-change',
  Fields,
  About: ({ setting }) => <Quote>{changeIn(setting)?.text}</Quote>,
  first: 'how',
  parse: (read, setting) => ({ type: 'make-change', change: setting.subject, words: { how: read.text('how') } }),
})
