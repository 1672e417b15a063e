import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Line, Pick, Words } from '../../forms/fields.tsx'
import { AboutRemedy, remedyIn } from './about-remedy.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('refuse-remedy')
  const things = useThings()
  const { shop, history } = setting.visit
  const options = history.ground.policy.remedies.map(kind => ({ value: kind, text: things.remedies[kind] }))
  return (
    <>
      <Words typed={typed} name="reason" label={words.reason} rows={3} />
      <Pick typed={typed} name="instead" label={words.instead} hint={words.insteadHint} options={options} optional />
      <Line
        typed={typed}
        name="amount"
        label={words.amount}
        hint={words.amountHint(shop.currency)}
        width="short"
        optional
      />
    </>
  )
}

/** Clause 9: whoever must find it right does not, says why, and can say what would be right instead. */
export const refuseRemedy = act({
  name: 'refuse-remedy',
  Fields,
  About: AboutRemedy,
  first: 'reason',
  at: { 'amount-missing': 'amount', 'remedy-not-in-policy': 'instead' },
  parse: (read, setting) => {
    const { visit, subject } = setting
    const amount = read.money('amount', visit.shop.currency)
    // An amount alone means the same remedy for another amount.
    const named = visit.history.ground.policy.remedies.find(one => one === read.text('instead'))
    const kind = named ?? (amount && remedyIn(setting)?.kind)
    return {
      type: 'refuse-remedy',
      remedy: subject,
      ...(kind ? { instead: { kind, ...(amount ? { amount } : {}) } } : {}),
      words: { reason: read.text('reason') },
    }
  },
})
