import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'
import { AboutQuestion } from './about-question.tsx'
import { Back } from './back.tsx'

const Fields = (props: FieldsProps) => {
  const words = useAct('withdraw-question')
  return (
    <>
      <Back {...props} />
      <Words typed={props.typed} name="reason" label={words.reason} rows={2} optional />
    </>
  )
}

/** Clause 7: an answer that nobody needs any more. */
export const withdrawQuestion = act({
  name: 'withdraw-question',
  Fields,
  About: AboutQuestion,
  first: 'reason',
  parse: (read, setting) => {
    const words = read.optional('reason')
    return { type: 'withdraw-question', question: setting.subject, ...(words.reason ? { words } : {}) }
  },
})
