import { act } from '../../forms/act.ts'
import { AboutRemedy } from './about-remedy.tsx'

/** Clause 9: the manager finds it right. */
export const approveRemedy = act({
  name: 'approve-remedy',
  Fields: () => null,
  About: AboutRemedy,
  parse: (_, setting) => ({ type: 'approve-remedy', remedy: setting.subject }),
})
