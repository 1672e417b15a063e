import { checking, type Checking } from './check.ts'
import type { Health } from './health.ts'
import { measure, type Measuring } from './vitals.ts'

/** How the program and its surroundings are. */
export const createHealth = (parts: Measuring & Checking): Health => {
  const check = checking(parts)
  return {
    ...check,
    vitals: async () => {
      const [measured, last] = await Promise.all([measure(parts), check.lastCheck()])
      return { ...measured, ...(last ? { check: last } : {}) }
    },
  }
}
