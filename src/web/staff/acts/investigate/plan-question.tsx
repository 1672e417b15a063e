import type { Command } from '#complaint/command.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { askingIn, Asks } from './along.tsx'
import { Back } from './back.tsx'
import { plannedIn, Plans } from './plans.tsx'

const Fields = (props: FieldsProps) => {
  const words = useAct('plan-question')
  return (
    <>
      <Back {...props} />
      <Plans {...props} />
      <Asks {...props} onlyPlan={{ text: words.onlyPlan, hint: words.ofHint }} />
    </>
  )
}

/** Clause 7: a question for the plan, put to somebody at once if one likes. */
export const planQuestion = act({
  name: 'plan-question',
  Fields,
  first: 'text',
  at: { 'due-date-in-past': 'dueOn' },
  parse: (read, setting) => {
    const { complaint } = setting.visit.history
    const plan: Command = { type: 'plan-question', ...plannedIn(read, setting) }
    if (['', 'nobody'].includes(read.text('whom'))) return plan
    const question = `q${complaint.questions.length + 1}`
    return [plan, { type: 'ask', question, ...askingIn(read, setting) }]
  },
})
