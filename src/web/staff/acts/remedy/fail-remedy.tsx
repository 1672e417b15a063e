import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay, Words } from '../../forms/fields.tsx'
import { AboutRemedy } from './about-remedy.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('fail-remedy')
  return (
    <>
      <Words typed={typed} name="reason" label={words.reason} rows={3} />
      <OnDay typed={typed} name="by" label={words.by} />
    </>
  )
}

/** Clause 9: not done by its date; the customer gets a new one. */
export const failRemedy = act({
  name: 'fail-remedy',
  Fields,
  About: AboutRemedy,
  first: 'reason',
  at: { 'remedy-date-in-past': 'by' },
  preview: 'offered',
  parse: (read, setting) => ({
    type: 'fail-remedy',
    remedy: setting.subject,
    by: read.day('by'),
    words: { reason: read.text('reason') },
  }),
})
