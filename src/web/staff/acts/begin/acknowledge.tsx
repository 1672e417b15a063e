import { latestAnswer } from '#complaint/answer-by.ts'
import { useAct, useDates } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Colleague, OnDay, Words } from '../../forms/fields.tsx'
import { withoutConcerned } from '../../away.ts'
import { circumstancesOf } from '../../setting.ts'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('acknowledge')
  const dates = useDates()
  const { history, person } = setting.visit
  const latest = latestAnswer(history.complaint, circumstancesOf(setting.visit))
  const isOwn = history.ground.policy.acknowledgement.handler === 'self'
  return (
    <>
      <Colleague
        setting={isOwn ? { ...setting, colleagues: [person] } : withoutConcerned(setting)}
        typed={typed}
        name="handler"
        label={words.handler}
        proposed={isOwn ? person.id : (history.complaint.handler ?? person.id)}
      />
      <OnDay
        typed={typed}
        name="answerBy"
        label={words.answerBy}
        hint={words.answerByHint(dates.fullDate(latest))}
        proposed={latest}
      />
      <Words typed={typed} name="note" label={words.note} rows={2} optional />
    </>
  )
}

/** Clause 2. */
export const acknowledge = act({
  name: 'acknowledge',
  Fields,
  first: 'handler',
  at: { 'answer-date-in-past': 'answerBy', 'answer-date-too-late': 'answerBy' },
  preview: 'offered',
  toCustomer: true,
  inserts: ['note'],
  parse: read => ({
    type: 'acknowledge',
    handler: read.text('handler'),
    answerBy: read.day('answerBy'),
    words: read.optional('note'),
  }),
})
