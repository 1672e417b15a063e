import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Line, OneOf, Tick, Words } from '../../forms/fields.tsx'

const prints = ['normal', 'large'] as const

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('correct-contact')
  const { contact } = setting.visit.history
  return (
    <>
      <Line typed={typed} name="name" label={words.person} proposed={contact.name} />
      <Line
        typed={typed}
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        proposed={contact.email}
      />
      <Line typed={typed} name="phone" type="tel" label={words.phone} proposed={contact.phone} optional />
      <Words typed={typed} name="address" label={words.address} rows={3} proposed={contact.address} optional />
      <OneOf
        typed={typed}
        name="print"
        label={words.paper}
        options={prints.map(value => ({ value, text: words.prints[value] }))}
        proposed={setting.visit.history.complaint.largePrint ? 'large' : 'normal'}
        inline
      />
      <Tick typed={typed} name="sure" label={words.sure} />
    </>
  )
}

const looksLikeMail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

/** Where letters go from now on. A slip here sends somebody's complaint to a stranger. */
export const correctContact = act({
  name: 'correct-contact',
  Fields,
  first: 'name',
  at: { 'no-way-to-reach': 'email' },
  parse: read => {
    if (!read.ticked('sure')) read.note('sure', 'sure')
    const email = read.text('email')
    if (email && !looksLikeMail(email)) read.note('email', 'email')
    return {
      type: 'correct-contact',
      largePrint: read.text('print') === 'large',
      words: read.optional('name', 'email', 'phone', 'address'),
    }
  },
})
