import type { Command } from '#complaint/command.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay, OneOf, Pick, Words } from '../../forms/fields.tsx'
import { proposedDay, useWhom, whomIn } from './whom.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('plan-question')
  const things = useThings()
  const asking = useAct('ask')
  const { sources } = setting.visit.history.ground.policy
  return (
    <>
      <Words typed={typed} name="text" label={words.text} hint={words.textHint} rows={3} />
      <OneOf
        typed={typed}
        name="source"
        label={words.source}
        options={sources.map(source => ({ value: source, text: things.sources[source] }))}
        inline
      />
      <Pick
        typed={typed}
        name="whom"
        label={words.of}
        hint={words.ofHint}
        proposed="nobody"
        options={[{ value: 'nobody', text: words.onlyPlan }, ...useWhom(setting)]}
      />
      <OnDay typed={typed} name="dueOn" label={asking.dueOn} proposed={proposedDay(setting)} />
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
    const { complaint, ground } = setting.visit.history
    const plan: Command = {
      type: 'plan-question',
      source: read.oneOf('source', ground.policy.sources),
      words: { text: read.text('text') },
    }
    if (['', 'nobody'].includes(read.text('whom'))) return plan
    const question = `q${complaint.questions.length + 1}`
    return [plan, { type: 'ask', question, of: whomIn(read, 'whom', setting), dueOn: read.day('dueOn') }]
  },
})
