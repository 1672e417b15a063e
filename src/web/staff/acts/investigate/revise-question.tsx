import { act, type FieldsProps } from '../../forms/act.ts'
import { Back } from './back.tsx'
import { plannedIn, Plans } from './plans.tsx'

const Fields = (props: FieldsProps) => (
  <>
    <Back {...props} />
    <Plans {...props} />
  </>
)

/** Clause 7: a question of the plan, put better before anybody is asked. */
export const reviseQuestion = act({
  name: 'revise-question',
  Fields,
  first: 'text',
  parse: (read, setting) => ({ type: 'revise-question', question: setting.subject, ...plannedIn(read, setting) }),
})
