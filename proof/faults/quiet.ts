import { setTimeout as wait } from 'node:timers/promises'
import { inTurn } from './in-turn.ts'
import type { World } from './world.ts'

const waiting = `select
  (select count(*) from letter l where state = 'waiting' and next_attempt_at <= $1 and ${inTurn('$1::timestamptz')})
  + (select count(*) from mail_in where state = 'new' and next_at <= $1)
  + (select count(*) from complaint where wake_at <= $1)
  + (select count(*) from held_letter where due_at <= $1)
  + (select count(*) from mail_place where problem is not null)
  + (select count(*) from pgboss.job where state = 'created' and start_after <= now() and name <> 'seal') as many,
  (select count(*) from letter where state = 'waiting' and taken > 0 and error is null)
  + (select count(*) from mail_in where state = 'new' and tried > 0 and next_at > $1) as held`

const look = async (world: World) => {
  const [row] = await world.sql<{ many: string; held: string }>(waiting, [world.now().toString()])
  return row
}

/** How many letters and messages are in somebody's hand: on their way, or in a dead hand, where they stay for minutes. */
export const inHand = async (world: World): Promise<number> => Number((await look(world))?.held)

// What broke off is taken up again within a minute, by the clock of the queue; a busy machine may take three times that.
const patienceMs = 180_000

/** Waits until nothing is left to do for now; answers with whether that came about in time. */
export const quiet = async (world: World): Promise<boolean> => {
  let calm = 0
  for (const end = performance.now() + patienceMs; performance.now() < end; await wait(25)) {
    if (world.workers().length === 0) return false
    const row = await look(world).catch(() => undefined)
    calm = row?.many === '0' && !world.mailWaits() ? calm + 1 : 0
    // Nobody waits for a dead hand.
    if (calm >= (row?.held === '0' ? 3 : 60)) return true
  }
  return false
}
