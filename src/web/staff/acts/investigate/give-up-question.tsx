import { act } from '../../forms/act.ts'
import { AboutQuestion } from './about-question.tsx'
import { Back } from './back.tsx'

/** Clause 7: that no answer came is a fact as well. */
export const giveUpQuestion = act({
  name: 'give-up-question',
  Fields: Back,
  About: AboutQuestion,
  parse: (_, setting) => ({ type: 'give-up-question', question: setting.subject }),
})
