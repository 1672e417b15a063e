import { Client } from 'pg'

/** What befalls the program at one of its statements: it dies, or loses its line, before or after the database did it. */
export type Fault = { readonly how: 'die' | 'lose-line'; readonly when: 'before' | 'after' }

/** Stands between the program and its database. */
export type Gate = {
  /** How many faults befell the program. */
  readonly strikes: () => number
  /** After so many more statements this happens, once. */
  readonly plan: (after: number, fault: Fault) => void
  /** What was planned and did not happen, happens no more. */
  readonly clear: () => void
  /** The program dies now: nothing of it reaches the database any more. */
  readonly die: () => void
  readonly isDead: () => boolean
  /** A program that is started again. */
  readonly revive: () => void
  readonly close: () => void
}

export class Died extends Error {}
const lineLost = () => Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })

type Line = Client & { readonly processID: number; readonly connection: { readonly stream: { destroy(): void } } }
type Ask = (...given: unknown[]) => unknown

const gates = new Map<string, (line: Line, ask: () => unknown) => unknown>()
const keyOf = ({ user, database }: { readonly user?: string | undefined; readonly database?: string | undefined }) =>
  `${user} ${database}`

const names = new Map<string, string>()
/** Under a name of its own each statement is planned once in a life of the program, whose years are thousands of statements long. */
const named = (given: readonly unknown[]): readonly unknown[] => {
  const [text, values, ...rest] = given
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return given
  const name = names.get(text) ?? `year-${names.size}`
  names.set(text, name)
  return [{ name, text, values }, ...rest]
}

/** Every statement of this process passes here; those of a database that has no gate go on as they are. */
const standBetween = () => {
  const ask = Client.prototype.query as Ask
  Client.prototype.query = function (this: Line, ...given: unknown[]) {
    const pass = gates.get(keyOf(this))
    return pass ? pass(this, () => ask.apply(this, [...named(given)])) : ask.apply(this, given)
  } as never
}
let stands = false

/** Whatever the line left undone is undone once the server has parted from it. */
const cut = async (line: Line, observer: Client) => {
  line.connection.stream.destroy()
  for (;;) {
    const { rows } = await observer.query('select from pg_stat_activity where pid = $1', [line.processID])
    if (rows.length === 0) return
  }
}

/** The gate of all statements of the program in the database at `url`; `observer` sees the server from elsewhere, `struck` hears of each fault. */
export const gateTo = (url: string, observer: Client, struck: (fault: Fault) => void): Gate => {
  if (!stands) standBetween()
  stands = true
  const key = keyOf({ user: decodeURIComponent(new URL(url).username), database: new URL(url).pathname.slice(1) })
  let count = 0
  let planned: { readonly at: number; readonly fault: Fault } | undefined
  let isDead = false
  let strikes = 0
  const strike = async (line: Line, ask: () => unknown, { how, when }: Fault) => {
    // What the database says to it no longer reaches anybody.
    if (when === 'after') await Promise.resolve(ask()).catch(() => undefined)
    await cut(line, observer)
    throw how === 'die' ? new Died('The program died') : lineLost()
  }
  gates.set(key, (line, ask) => {
    if (isDead) return Promise.reject(new Died('The program is dead'))
    count += 1
    if (!planned || planned.at > count) return ask()
    const { fault } = planned
    planned = undefined
    strikes += 1
    struck(fault)
    isDead = fault.how === 'die'
    return strike(line, ask, fault)
  })
  return {
    strikes: () => strikes,
    plan: (after, fault) => {
      planned = { at: count + after, fault }
    },
    clear: () => {
      planned = undefined
    },
    die: () => {
      strikes += isDead ? 0 : 1
      isDead = true
    },
    isDead: () => isDead,
    revive: () => {
      isDead = false
    },
    close: () => void gates.delete(key),
  }
}
