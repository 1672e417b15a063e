import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Colleague, Words } from '../../forms/fields.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('name-staff')
  return (
    <>
      <Colleague setting={setting} typed={typed} name="person" label={words.person} hint={words.personHint} />
      <Words typed={typed} name="told" label={words.told} hint={words.toldHint} optional />
    </>
  )
}

/** Clause 7: a colleague who is complained about is told. */
export const nameStaff = act({
  name: 'name-staff',
  Fields,
  first: 'person',
  parse: read => ({
    type: 'name-staff',
    person: read.text('person'),
    ...(read.text('told') ? { words: { told: read.text('told') } } : {}),
  }),
})
