import type { Result } from '../result.ts'
import type { Ran } from './run-tests.ts'
import { numbersIn } from './titles.ts'

/** What a check of the whole product found: whether it held, and the figures it measured. */
export type Checked = { readonly ran: Ran; readonly results: readonly Result[] }

/** A check whose title begins with its cases; it holds when no figure missed its goal. */
export const check = async (title: string, does: () => Promise<readonly Result[]>): Promise<Checked> => {
  const numbers = numbersIn(title)
  try {
    const results = await does()
    return { ran: { numbers, title, outcome: results.some(({ met }) => met === false) ? 'failed' : 'held' }, results }
  } catch (fault) {
    console.error(fault)
    return { ran: { numbers, title, outcome: 'failed' }, results: [] }
  }
}
