import { ruleOfKey } from '#policy/policy.ts'
import { useAct, useDates, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay, Pick, Words } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

/** The open promises for which the policy lets a date be agreed. */
export const negotiable = ({ visit }: Pick<Setting, 'visit'>) => {
  const { promises, ground } = visit.history
  return promises.filter(({ key, ended }) => !ended && ruleOfKey(ground.policy, key)?.agreedDate)
}

const Fields = ({ setting, typed }: FieldsProps) => {
  const [words, things, dates] = [useAct('agree-date'), useThings(), useDates()]
  const options = negotiable(setting).map(({ key, kind, due }) => ({
    value: key,
    text: `${things.promises[kind]}: ${dates.fullDate(due.on)}`,
  }))
  return (
    <>
      <Pick
        typed={typed}
        name="promise"
        label={words.promise}
        options={options}
        proposed={setting.subject || options[0]?.value}
      />
      <OnDay typed={typed} name="on" label={words.on} />
      <Words typed={typed} name="how" label={words.how} rows={2} />
    </>
  )
}

/** Clause 6: a date agreed with the customer, where the policy lets it be. */
export const agreeDate = act({
  name: 'agree-date',
  Fields,
  first: 'promise',
  at: { 'due-date-in-past': 'on', 'report-date-too-late': 'on', 'proof-missing': 'how' },
  parse: read => ({
    type: 'agree-date',
    promise: read.text('promise'),
    on: read.day('on'),
    words: { how: read.text('how') },
  }),
})
