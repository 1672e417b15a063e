import { act } from '../../forms/act.ts'

/** The customer told staff that the answer will do. */
export const accept = act({ name: 'accept', Fields: () => null, parse: () => ({ type: 'accept' }) })
