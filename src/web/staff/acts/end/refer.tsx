import { useAct } from '../../../parts/desk/speech.ts'
import { bodiesToChoose } from '../../../parts/outside.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OneOf, Words } from '../../forms/fields.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('refer')
  return (
    <>
      <OneOf
        typed={typed}
        name="body"
        label={words.body}
        options={bodiesToChoose(setting.visit).map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Words typed={typed} name="remark" label={words.remark} rows={2} optional />
    </>
  )
}

/** Clause 13: the customer takes it to an outside body. */
export const refer = act({
  name: 'refer',
  Fields,
  first: 'body',
  parse: (read, setting) => ({
    type: 'refer',
    body: read.oneOf(
      'body',
      bodiesToChoose(setting.visit).map(({ id }) => id),
    ),
    words: read.optional('remark'),
  }),
})
