import { type PostgresPool, type RawBuilder, sql } from 'kysely'
import type { Lender } from './server.ts'

// Each connection keeps the plans of what has a name: so many of them, and not of what is asked once a day. What reads has fewer:
// there are as many ways to ask as lists that people keep.
const often = 20
const mostNames = { writing: 60, reading: 20 }
const mostCounted = 1000

const withoutParts = (text: string): string => {
  const outer = text.replace(/\([^()]*\)/g, ' ')
  return outer === text ? text : withoutParts(outer)
}

// Where it says of its answer: whatever columns there are. What stands in parentheses answers to the statement around it.
const answersWithAll = (text: string) =>
  text.includes('*') && /(\bselect|\breturning|[,.])\s*\*/i.test(withoutParts(text))

const mark = '/* one plan for all values */'
/** Begins a statement that reads and is planned once as well: where the best way to read is the same whatever is asked. */
export const onePlan: RawBuilder<unknown> = sql.raw(mark)

// The best way to write is the same for all values; how a list is best read mostly depends on them, and is planned each time. A
// plan of whatever columns there are breaks when a newer program adds one.
const kindOf = (text: string): keyof typeof mostNames | undefined => {
  if (text.startsWith(mark)) return 'reading'
  return /\binsert into |^\s*update /i.test(text) && !answersWithAll(text) ? 'writing' : undefined
}

/** Names for the statements that are asked often, the same for the same text. */
const naming = () => {
  const names = new Map<string, string>()
  const counted = new Map<string, number>()
  const left = { ...mostNames }
  return (text: string): string | undefined => {
    const known = names.get(text)
    if (known || left.writing + left.reading === 0) return known
    const kind = kindOf(text)
    if (!kind || left[kind] === 0) return undefined
    const many = (counted.get(text) ?? 0) + 1
    if (counted.size >= mostCounted) counted.clear()
    counted.set(text, many)
    if (many === often) {
      left[kind] -= 1
      names.set(text, `often-${names.size + 1}`)
    }
    return undefined
  }
}

/** The same pool, in which each connection plans only once what is written often, and what begins with `onePlan`. */
export const planningOnce = (pool: Lender): PostgresPool => {
  const nameOf = naming()
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.lend()
      const query = (text: string, values: unknown[] = []) => {
        const name = values.length > 0 ? nameOf(text) : undefined
        return name === undefined ? client.query(text, values) : client.query({ name, text, values })
      }
      return Object.assign(Object.create(client) as typeof client, { query }) as never
    },
  }
}
