import { act, type FieldsProps } from '../../forms/act.ts'
import { AboutLetter } from './about-letter.tsx'

const Fields = ({ setting }: FieldsProps) => {
  const { email, address } = setting.visit.history.contact
  return <p class="typed about">{email ?? address}</p>
}

/** A letter that came back goes out again, to the address known now. */
export const resendLetter = act({
  name: 'resend-letter',
  Fields,
  About: AboutLetter,
  parse: (_, setting) => ({ type: 'resend-letter', letter: setting.subject }),
})
