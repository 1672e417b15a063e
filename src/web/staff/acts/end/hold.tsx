import { forgetTexts } from '#texts/forget.ts'
import { Link } from '../../../parts/link.tsx'
import { addressOf } from '../../address.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'

const WhyHeld = ({ setting, typed }: FieldsProps) => {
  const words = useAct('place-hold')
  const { visit } = setting
  return (
    <>
      <Words typed={typed} name="reason" label={words.reason} rows={3} />
      <p>
        <Link href={addressOf(visit, 'hold-customer')}>{forgetTexts[visit.language].claim.link}</Link>
      </p>
    </>
  )
}
const WhyLifted = ({ typed }: FieldsProps) => {
  const words = useAct('lift-hold')
  return <Words typed={typed} name="reason" label={words.reason} rows={3} />
}

/** Nothing of it is erased until the hold is lifted. */
export const placeHold = act({
  name: 'place-hold',
  Fields: WhyHeld,
  first: 'reason',
  parse: read => ({ type: 'place-hold', words: { reason: read.text('reason') } }),
})

/** It is kept for as long as the policy says again, and no longer. */
export const liftHold = act({
  name: 'lift-hold',
  Fields: WhyLifted,
  first: 'reason',
  parse: read => ({ type: 'lift-hold', words: { reason: read.text('reason') } }),
})
