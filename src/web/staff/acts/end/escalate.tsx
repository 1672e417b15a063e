import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'

const Fields = ({ typed }: FieldsProps) => {
  const words = useAct('escalate')
  return (
    <>
      <Words typed={typed} name="why" label={words.why} hint={words.whyHint} />
      <Words typed={typed} name="want" label={words.want} rows={3} optional />
    </>
  )
}

/** Clause 10, for a customer who asked by phone or letter. */
export const escalate = act({
  name: 'escalate',
  Fields,
  first: 'why',
  preview: 'offered',
  grave: true,
  parse: read => ({ type: 'escalate', words: { why: read.text('why'), ...read.optional('want') } }),
})
