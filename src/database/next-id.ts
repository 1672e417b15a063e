import { randomUUIDv7 } from 'node:crypto'

const counted = 12
let last = ''

/** The one after it: its last digits are counted on. */
const after = (id: string): string => {
  const next = (Number.parseInt(id.slice(-counted), 16) + 1).toString(16)
  return id.slice(0, -counted) + next.padStart(counted, '0')
}

/**
 * The id of a new row, a UUID of version 7. What this process makes comes in its order, also within one millisecond and where its
 * clock goes back: letters leave, and messages are listed, in the order of their ids.
 */
export const nextId = (): string => {
  const made = randomUUIDv7()
  const isFull = last.endsWith('f'.repeat(counted))
  last = made > last || isFull ? made : after(last)
  return last
}
