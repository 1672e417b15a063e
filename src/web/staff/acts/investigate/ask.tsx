import { act, type FieldsProps } from '../../forms/act.ts'
import { AboutQuestion } from './about-question.tsx'
import { askingIn, Asks } from './along.tsx'
import { Back } from './back.tsx'

const Fields = (props: FieldsProps) => (
  <>
    <Back {...props} />
    <Asks {...props} />
  </>
)

/** Clause 7: a planned question is put to whoever may know. */
export const ask = act({
  name: 'ask',
  Fields,
  About: AboutQuestion,
  first: 'whom',
  at: { 'due-date-in-past': 'dueOn' },
  preview: 'offered',
  parse: (read, setting) => ({ type: 'ask', question: setting.subject, ...askingIn(read, setting) }),
})
