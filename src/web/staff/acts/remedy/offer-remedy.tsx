import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Line, OnDay, OneOf, Words } from '../../forms/fields.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('offer-remedy')
  const things = useThings()
  const { shop, history } = setting.visit
  // What was sent back with something else that would be right is put forward as that.
  const instead = history.complaint.remedies.at(-1)?.instead
  const options = history.ground.policy.remedies.map(kind => ({ value: kind, text: things.remedies[kind] }))
  return (
    <>
      <OneOf
        typed={typed}
        name="kind"
        label={words.kind}
        options={options}
        {...(instead ? { proposed: instead.kind } : {})}
        inline
      />
      <Line
        typed={typed}
        name="amount"
        label={words.amount}
        hint={words.amountHint(shop.currency)}
        width="short"
        proposed={instead?.amount && (instead.amount.cents / 100).toFixed(2)}
        optional
      />
      <OnDay typed={typed} name="by" label={words.by} />
      <Words typed={typed} name="what" label={words.what} hint={words.whatHint} rows={3} />
    </>
  )
}

/** Clause 9: put forward, and a promise only once it is approved. */
export const offerRemedy = act({
  name: 'offer-remedy',
  Fields,
  first: 'kind',
  reaches: true,
  at: { 'amount-missing': 'amount', 'remedy-date-in-past': 'by' },
  parse: (read, { visit }) => {
    const amount = read.money('amount', visit.shop.currency)
    return {
      type: 'offer-remedy',
      kind: read.oneOf('kind', visit.history.ground.policy.remedies),
      ...(amount ? { amount } : {}),
      by: read.day('by'),
      words: { what: read.text('what') },
    }
  },
})
