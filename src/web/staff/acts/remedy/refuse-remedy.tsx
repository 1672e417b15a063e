import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'
import { AboutRemedy } from './about-remedy.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('refuse-remedy')
  return <Words typed={typed} name="reason" label={words.reason} rows={3} />
}

/** Clause 9: the manager does not find it right, and says why. */
export const refuseRemedy = act({
  name: 'refuse-remedy',
  Fields,
  About: AboutRemedy,
  first: 'reason',
  parse: (read, setting) => ({
    type: 'refuse-remedy',
    remedy: setting.subject,
    words: { reason: read.text('reason') },
  }),
})
