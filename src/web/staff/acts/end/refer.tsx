import { bodies } from '#policy/bodies.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OneOf, Words } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

const bodiesFor = ({ visit }: Setting) => bodies.filter(({ id }) => visit.shop.bodies.includes(id))

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('refer')
  return (
    <>
      <OneOf
        typed={typed}
        name="body"
        label={words.body}
        options={bodiesFor(setting).map(({ id, name }) => ({ value: id, text: name }))}
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
      bodiesFor(setting).map(({ id }) => id),
    ),
    words: read.optional('remark'),
  }),
})
