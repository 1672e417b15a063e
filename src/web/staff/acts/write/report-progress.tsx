import { attached, attachedNames } from '../../forms/read.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay, Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('report-progress')
  return (
    <>
      <Words typed={typed} name="done" label={words.done} />
      <Words typed={typed} name="open" label={words.open} rows={3} />
      <Words typed={typed} name="reason" label={words.reason} rows={3} />
      <OnDay typed={typed} name="until" label={words.until} />
    </>
  )
}

/** Clause 6b. */
export const reportProgress = act({
  name: 'report-progress',
  Fields,
  first: 'done',
  at: { 'report-date-missing': 'until', 'report-date-too-late': 'until', 'too-many-reports': 'until' },
  preview: 'always',
  toCustomer: true,
  attaches: true,
  inserts: ['done', 'open', 'reason'],
  parse: read => ({
    type: 'report-progress',
    until: read.day('until'),
    ...attached(read),
    words: {
      done: read.text('done'),
      open: read.text('open'),
      reason: read.text('reason'),
      ...attachedNames(read),
    },
  }),
})
