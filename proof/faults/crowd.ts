import { setTimeout as wait } from 'node:timers/promises'
import { file, newCustomer, upload } from './clients/customer.ts'
import { handOver, messageOf } from './clients/mail.ts'
import type { Act } from './journal.ts'
import type { Worker } from './worker.ts'
import type { World } from './world.ts'

export type Crowd = {
  /** How many acts were heard to the end. */
  readonly heard: () => number
  /** Nobody begins anything new; whoever waits for an answer goes on until they have it. Answers with how many never had one. */
  readonly goHome: () => Promise<number>
}

type Todo = (worker: Worker) => Promise<Act>

const todo = (world: World, random: () => number): Todo => {
  const customer = newCustomer(world, random() < 0.4 ? 1 : 0)
  const which = random()
  if (which < 0.6) return ({ url }) => file(world, url, customer)
  if (which < 0.85 || customer.photos.length === 0) {
    const message = messageOf(customer)
    return ({ lmtp }) => handOver(world, lmtp, message)
  }
  return ({ url }) => upload(world, url, customer)
}

// So often somebody tries at an open door before it counts as never.
const patience = 60

/** Customers and mail servers who each do one thing after the other, and the same again until they hear that it is in; then they rest for so long. */
export const gather = (world: World, many: number, random: () => number, restMs = 0): Crowd => {
  let [heard, never] = [0, 0]
  const day = { isOver: false }
  const someone = async () => {
    const own = random()
    const worker = () => {
      const running = world.workers().filter(worker => worker.isReady())
      return running[Math.floor(random() * running.length)]
    }
    while (!day.isOver) {
      const act = todo(world, random)
      let isHeard = false
      for (let tries = 0; tries < patience && !isHeard; ) {
        const door = worker()
        if (door) {
          tries += 1
          isHeard = (await act(door)).outcome === 'acknowledged'
        }
        if (!isHeard) await wait(50 + own * 100)
      }
      if (isHeard) {
        heard += 1
        await wait(restMs)
      } else never += 1
    }
  }
  const all = Promise.all(Array.from({ length: many }, someone))
  return {
    heard: () => heard,
    goHome: async () => {
      day.isOver = true
      await all
      return never
    },
  }
}
