import { setTimeout as wait } from 'node:timers/promises'
import { file, newCustomer } from '../clients/customer.ts'
import { write } from '../clients/desk.ts'
import { handOver, messageOf } from '../clients/mail.ts'
import type { Act } from '../journal.ts'
import type { Worker } from '../worker.ts'
import type { World } from '../world.ts'

/** People who go on whatever happens: each does the same again until somebody hears, elsewhere if need be, and then the next thing. */
export type Load = {
  /** When complaints were acknowledged, by the clock of whoever looks. */
  readonly heard: readonly number[]
  readonly stop: () => Promise<void>
}

type Deed = (at: Worker) => Promise<Act>

/** Longer than a person waits, so that a request that hangs is not asked again by the hundred. */
const pauseMs = 150

export const startLoad = (world: World, web: readonly Worker[], workers: readonly Worker[]): Load => {
  const heard: number[] = []
  const known: string[] = []
  const over = new AbortController()
  let turn = 0
  const oneOf = (all: readonly Worker[]) => {
    const at = all[(turn += 1) % all.length]
    if (!at) throw new Error('There is nobody to ask')
    return at
  }
  const untilHeard = async (all: readonly Worker[], deed: Deed) => {
    for (; !over.signal.aborted; await wait(pauseMs))
      if ((await deed(oneOf(all))).outcome === 'acknowledged') return true
    return false
  }
  const goOn = async (next: () => Promise<unknown>) => {
    for (; !over.signal.aborted; await wait(pauseMs)) await next()
  }

  let filed = 0
  const customers = async () => {
    const customer = newCustomer(world, (filed += 1) % 5 === 0 ? 1 : 0)
    if (await untilHeard(web, ({ url }) => file(world, url, customer))) heard.push(performance.now())
    known.push(customer.email)
  }
  const servers = async () => {
    const message = messageOf(newCustomer(world))
    await untilHeard(workers, ({ lmtp }) => handOver(world, lmtp, message))
  }
  let said = 0
  const desk = async () => {
    const [row] = await world
      .sql<{ id: string }>('select complaint_id as id from contact where lower(email) = $1', [known.at(-1) ?? ''])
      .catch(() => [])
    if (!row) return
    const text = `Letter number ${(said += 1)} from the desk, and no other.`
    await untilHeard(web, ({ url }) => write(world, url, row.id, text))
  }
  const lanes = [goOn(customers), goOn(customers), goOn(servers), goOn(desk)]
  return {
    heard,
    stop: async () => {
      over.abort()
      await Promise.all(lanes)
    },
  }
}
