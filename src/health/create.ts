import { canary, type Trying } from './canary.ts'
import { checking, type Checking } from './check.ts'
import type { Health } from './health.ts'
import { measure, type Measuring } from './vitals.ts'

/** How the program and its surroundings are. */
export const createHealth = (parts: Measuring & Checking & Trying): Health => {
  const check = checking(parts)
  const { prove, read } = canary(parts)
  return {
    ...check,
    prove,
    vitals: async () => {
      const [measured, last, proved] = await Promise.all([measure(parts), check.lastCheck(), read()])
      return { ...measured, ...(last ? { check: last } : {}), ...(proved ? { canary: proved } : {}) }
    },
  }
}
