import { act } from '../../forms/act.ts'
import { Submitted } from './submitted.tsx'

/** Clause 8: agreed, so that it goes to the customer. */
export const approveAnswer = act({
  name: 'approve-answer',
  Fields: () => null,
  About: Submitted,
  preview: 'always',
  toCustomer: true,
  parse: () => ({ type: 'approve-answer' }),
})
