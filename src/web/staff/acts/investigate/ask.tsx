import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay, Pick } from '../../forms/fields.tsx'
import { AboutQuestion } from './about-question.tsx'
import { proposedDay, useWhom, whomIn } from './whom.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('ask')
  return (
    <>
      <Pick typed={typed} name="whom" label={words.of} options={useWhom(setting)} />
      <OnDay typed={typed} name="dueOn" label={words.dueOn} proposed={proposedDay(setting)} />
    </>
  )
}

/** Clause 7: a planned question is put to whoever may know. */
export const ask = act({
  name: 'ask',
  Fields,
  About: AboutQuestion,
  first: 'whom',
  at: { 'due-date-in-past': 'dueOn' },
  preview: 'offered',
  parse: (read, setting) => ({
    type: 'ask',
    question: setting.subject,
    of: whomIn(read, 'whom', setting),
    dueOn: read.day('dueOn'),
  }),
})
