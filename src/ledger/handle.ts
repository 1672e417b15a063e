import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import { decide } from '#complaint/complaint.ts'
import { isRefused } from '#complaint/decision.ts'
import type { Recorded } from '#complaint/event.ts'
import { surprises } from '#complaint/surprise.ts'
import { inTransaction, orAgain } from '#database/transaction.ts'
import { append } from './append.ts'
import { storable } from './canonical.ts'
import { chain } from './chain.ts'
import { violated } from './conflict.ts'
import { continued, load, type Loaded } from './history.ts'
import type { Done, History, Ledger, Together } from './ledger.ts'
import { letterChanges } from './letter-rows.ts'
import { readModelOf } from './read-model.ts'
import type { Within } from './within.ts'

const attempts = 5

/** What people did after the version somebody had before them. What time and the post do takes nobody by surprise. */
const sinceThen = ({ events }: History, expected: number | undefined): readonly Recorded[] => {
  const since = expected === undefined ? [] : events.filter(({ version }) => version > expected)
  return since.some(surprises) ? since : []
}

const doneWith = ({ complaint }: History, events: readonly Recorded[]): Done => ({
  done: true,
  version: complaint.version,
  events,
  complaint,
})

export const handling = ({ db, now, rules }: Within): Ledger['handle'] => {
  /** Writes what happened; undefined when somebody else wrote the same version first. */
  const write = async (
    { history, head, mailDomain }: Loaded,
    recorded: readonly Recorded[],
    together: Together | undefined,
  ) => {
    const next = continued(history, recorded)
    const letters = letterChanges(next.id, next.complaint, next.events.slice(head.version), mailDomain)
    const rows = {
      ...chain(next.id, head, recorded),
      before: readModelOf(history),
      after: readModelOf(next),
      letters,
    }
    try {
      await (together
        ? inTransaction(db, async tx => {
            await append(tx, rows)
            await together(tx, next.complaint.version)
          })
        : orAgain(() => append(db, rows)))
      return next
    } catch (fault) {
      if (violated(fault) !== 'event_pkey') throw fault
      return undefined
    }
  }

  return async (id: string, given: Command, actor: Actor, { expected, together } = {}) => {
    const command = storable(given)
    for (let tried = 0; tried < attempts; tried += 1) {
      const loaded = await load(db, id, rules)
      if (!loaded) throw new Error(`There is no complaint ${id}`)
      const { history } = loaded
      const since = sinceThen(history, expected)
      if (since.length > 0) return { conflict: true, since }
      const decision = decide(history.complaint, command, { ...history.ground, now: now(), by: actor })
      if (isRefused(decision)) return decision
      if (decision.length === 0) return doneWith(history, [])
      const next = await write(loaded, decision, together)
      if (next) return doneWith(next, decision)
    }
    throw new Error(`Complaint ${id} changed ${attempts} times while one command was given`)
  }
}
