const shortest = 10
const longest = 500

/** What is wrong with a chosen password; only its length matters, counted as people count (NIST SP 800-63B). */
export const passwordProblem = (password: string): 'password-too-short' | 'password-too-long' | undefined => {
  const { length } = [...password]
  if (length < shortest) return 'password-too-short'
  return length > longest ? 'password-too-long' : undefined
}
