import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Line, OneOf, Pick, Tick, Words } from '../../forms/fields.tsx'

const prints = ['normal', 'large'] as const

const Fields = ({ setting, typed }: FieldsProps) => {
  const [words, things] = [useAct('correct-contact'), useThings()]
  const { shop, history } = setting.visit
  const { contact, complaint } = history
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
        proposed={complaint.largePrint ? 'large' : 'normal'}
        inline
      />
      {shop.languages.length > 1 && (
        <Pick
          typed={typed}
          name="language"
          label={words.language}
          hint={words.languageHint}
          options={shop.languages.map(value => ({ value, text: things.languages[value] }))}
          proposed={complaint.language}
        />
      )}
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
  parse: (read, setting) => {
    if (!read.ticked('sure')) read.note('sure', 'sure')
    const email = read.text('email')
    if (email && !looksLikeMail(email)) read.note('email', 'email')
    const language = setting.visit.shop.languages.find(one => one === read.text('language'))
    return {
      type: 'correct-contact',
      largePrint: read.text('print') === 'large',
      ...(language ? { language } : {}),
      words: read.optional('name', 'email', 'phone', 'address'),
    }
  },
})
