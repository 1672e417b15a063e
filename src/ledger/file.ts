import { type Kysely, sql } from 'kysely'
import { dayOf } from '#calendar/day.ts'
import { decide } from '#complaint/complaint.ts'
import { isRefused } from '#complaint/decision.ts'
import { nextId } from '#database/next-id.ts'
import { inTransaction } from '#database/transaction.ts'
import type { DB } from '#database/tables.ts'
import { append } from './append.ts'
import { storable } from './canonical.ts'
import { chain, sha256, start } from './chain.ts'
import { violated } from './conflict.ts'
import { historyOf, load } from './history.ts'
import type { FiledComplaint, Filing, Ledger, ToFile } from './ledger.ts'
import { callsForSending, letterChanges } from './letter-rows.ts'
import { readModelOf } from './read-model.ts'
import { nextReference, orderNumberOf } from './reference.ts'
import type { Rules, Within } from './within.ts'

// Each time somebody else's complaint on the same order was first, which cannot go on for long.
const attempts = 50

const domainOf = (email: string) => email.split('@').at(-1) || 'localhost'

const keyOf = ({ formKey, storefront }: Filing) => formKey && sha256(`${storefront.id} ${formKey}`)

const takenBefore = async (
  db: Kysely<DB>,
  rules: Rules,
  key: string | undefined,
): Promise<FiledComplaint | undefined> => {
  if (!key) return undefined
  const { rows } = await sql<{ id: string }>`select id from complaint where form_key = ${key}`.execute(db)
  const known = rows[0] && (await load(db, rows[0].id, rules))
  return known && { ...known.history, again: true }
}

const normalised = (command: ToFile): ToFile => {
  const { orderNumber: _, ...rest } = storable(command)
  const orderNumber = orderNumberOf(command)
  return orderNumber === undefined ? rest : { ...rest, orderNumber }
}

export const filing = ({ db, now, rules, wake }: Within): Ledger['file'] => {
  const attempt = async (command: ToFile, reference: string, { actor, storefront }: Filing, formKey?: string) => {
    const ground = await rules.groundFor(storefront, dayOf(command.receivedAt, storefront.zone))
    const decision = decide(undefined, { ...command, type: 'file', reference }, { ...ground, now: now(), by: actor })
    if (isRefused(decision)) return decision
    const id = nextId()
    const events = decision.map((event, n) => ({ ...event, version: n + 1 }))
    const history = await historyOf(id, events, rules)
    const letters = letterChanges(id, history.complaint, history.events, domainOf(storefront.email))
    const rows = { ...chain(id, start, decision), after: readModelOf(history), letters, formKey }
    await inTransaction(db, async tx => {
      await append(tx, rows)
      if (callsForSending(letters, decision)) await wake?.(tx, 'send-letters')
    })
    return { ...history, again: false }
  }

  return async (typed, filed) => {
    const command = normalised(typed)
    const formKey = keyOf(filed)
    let reference: string | undefined
    for (let tried = 0; tried < attempts; tried += 1) {
      reference = await nextReference(db, filed.storefront, command, reference)
      try {
        return await attempt(command, reference, filed, formKey)
      } catch (fault) {
        const by = violated(fault)
        if (by !== 'complaint_reference' && by !== 'complaint_form_key') throw fault
        const known = await takenBefore(db, rules, formKey)
        if (known) return known
      }
    }
    throw new Error(`No free reference for a complaint of ${filed.storefront.id} in ${attempts} attempts`)
  }
}
