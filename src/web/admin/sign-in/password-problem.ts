import { isWellKnown } from './well-known.ts'

const shortest = 10
const longest = 500

export type PasswordTrouble = 'password-too-short' | 'password-too-long' | 'password-well-known'

/**
 * What is wrong with a chosen password: its length, counted as people count, or that others would guess it (NIST SP 800-63B). `own`
 * is what everybody knows of whoever chooses it: names and addresses, of them and of the house.
 */
export const passwordProblem = (password: string, own: readonly string[]): PasswordTrouble | undefined => {
  const { length } = [...password]
  if (length < shortest) return 'password-too-short'
  if (length > longest) return 'password-too-long'
  return isWellKnown(password, own) ? 'password-well-known' : undefined
}
