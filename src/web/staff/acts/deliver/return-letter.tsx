import { act } from '../../forms/act.ts'
import { AboutLetter } from './about-letter.tsx'

/** A letter came back: what it promised is owed again. */
export const returnLetter = act({
  name: 'return-letter',
  Fields: () => null,
  About: AboutLetter,
  grave: true,
  parse: (_, setting) => ({ type: 'return-letter', letter: setting.subject, how: 'bounced' }),
})
