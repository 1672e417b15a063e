import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Pick, Words } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

/** Those complained about, who was not heard yet first. */
const concernedIn = ({ visit, names }: Setting) =>
  visit.history.complaint.concerned
    .toSorted((a, b) => Number(a.heardAt !== undefined) - Number(b.heardAt !== undefined))
    .map(({ person }) => ({ value: person, text: names.get(person) ?? person }))

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('hear-staff')
  const options = concernedIn(setting)
  return (
    <>
      <Pick
        typed={typed}
        name="person"
        label={words.person}
        options={options}
        proposed={setting.subject || options[0]?.value}
      />
      <Words typed={typed} name="said" label={words.said} hint={words.saidHint} />
    </>
  )
}

/** Clause 7: their own account, before the answer goes out. */
export const hearStaff = act({
  name: 'hear-staff',
  Fields,
  first: 'person',
  at: { 'nothing-said': 'said' },
  parse: read => ({ type: 'hear-staff', person: read.text('person'), words: { said: read.text('said') } }),
})
