import { type Kysely, sql } from 'kysely'
import { dayOf } from '#calendar/day.ts'
import { decide } from '#complaint/complaint.ts'
import { isRefused } from '#complaint/decision.ts'
import { nextId } from '#database/next-id.ts'
import { orAgain } from '#database/transaction.ts'
import type { DB } from '#database/tables.ts'
import { append } from './append.ts'
import { storable } from './canonical.ts'
import { chain, sha256, start } from './chain.ts'
import { violated } from './conflict.ts'
import { historyOf, load } from './history.ts'
import type { FiledComplaint, Filing, Ledger, ToFile } from './ledger.ts'
import { letterChanges } from './letter-rows.ts'
import { readModelOf } from './read-model.ts'
import { oneByOne } from './one-by-one.ts'
import { nextReference, orderNumberOf } from './reference.ts'
import type { Rules, Within } from './within.ts'

// Each time another process's complaint on the same order was first, which cannot go on for long.
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

export const filing = ({ db, now, rules }: Within): Ledger['file'] => {
  const attempt = async (command: ToFile, reference: string, { actor, storefront }: Filing, formKey?: string) => {
    const ground = await rules.groundFor(storefront, dayOf(command.receivedAt, storefront.zone))
    const decision = decide(undefined, { ...command, type: 'file', reference }, { ...ground, now: now(), by: actor })
    if (isRefused(decision)) return decision
    const id = nextId()
    const events = decision.map((event, n) => ({ ...event, version: n + 1 }))
    const history = await historyOf(id, events, rules)
    const letters = letterChanges(id, history.complaint, history.events, domainOf(storefront.email))
    const rows = { ...chain(id, start, decision), after: readModelOf(history), letters, formKey }
    await orAgain(() => append(db, rows))
    return { ...history, again: false }
  }

  const inTurn = oneByOne()

  /** What came of it, or undefined where somebody else has this reference by now. */
  const tryAs = async (command: ToFile, reference: string, filed: Filing, formKey: string | undefined) => {
    try {
      return await attempt(command, reference, filed, formKey)
    } catch (fault) {
      const by = violated(fault)
      if (by !== 'complaint_reference' && by !== 'complaint_form_key') throw fault
      return takenBefore(db, rules, formKey)
    }
  }

  const tryOthers = async (command: ToFile, first: string, filed: Filing, formKey: string | undefined) => {
    let reference = first
    for (let tried = 1; tried < attempts; tried += 1) {
      reference = await nextReference(db, filed.storefront, command, reference)
      const done = await tryAs(command, reference, filed, formKey)
      if (done) return done
    }
    throw new Error(`No free reference for a complaint of ${filed.storefront.id} in ${attempts} attempts`)
  }

  return async (typed, filed) => {
    const command = normalised(typed)
    const formKey = keyOf(filed)
    const first = await nextReference(db, filed.storefront, command, undefined)
    // Many on one order would each try what all the others try: those after the first take turns.
    const turn = `${filed.storefront.id} ${command.orderNumber}`
    return (
      (await tryAs(command, first, filed, formKey)) ?? inTurn(turn, () => tryOthers(command, first, filed, formKey))
    )
  }
}
