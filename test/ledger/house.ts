import type { Instant } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import type { Database } from '#database/connect.ts'
import { createLedger } from '#ledger/create.ts'
import { type FiledComplaint, type Ledger, isConflict, isRefusal, type ToFile } from '#ledger/ledger.ts'
import { shipped } from '#policy/shipped/policies.ts'
import type { Storefront } from '#policy/storefront.ts'
import { createRulebook } from '#rulebook/create.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'

export const shop: Storefront = {
  id: 'lamp',
  name: 'Lampwinkel',
  site: 'https://lamp.example',
  languages: ['nl', 'en'],
  country: 'NL',
  currency: 'EUR',
  zone: 'Europe/Amsterdam',
  calendar: 'NL',
  policy: 'original',
  orderNumberPattern: '^\\d{6}$',
  orderNumberExample: '100234',
  referencePrefix: 'K',
  email: 'klachten@lamp.example',
  phone: '0',
  address: ['Lampwinkel'],
  brand: '#1d4f91',
}

export const anna: Actor & { kind: 'staff' } = { kind: 'staff', person: 'anna', roles: ['agent'] }
export const mo: Actor & { kind: 'staff' } = { kind: 'staff', person: 'mo', roles: ['manager'] }
export const ines: Actor & { kind: 'staff' } = { kind: 'staff', person: 'ines', roles: ['investigator'] }
export const bea: Actor & { kind: 'staff' } = { kind: 'staff', person: 'bea', roles: ['board'] }
export const customer: Actor = { kind: 'customer' }
export const post: Actor = { kind: 'post' }

/** The Thursday on which most complaints here begin. */
export const thursday = '2026-04-02T08:12:00.000Z' as Instant

/** A complaint as a customer would send it, about a lamp that does not light. */
export const complaint = (change: Partial<ToFile> = {}): ToFile => ({
  storefront: shop.id,
  receivedAt: thursday,
  channel: 'web',
  orderNumber: '100234',
  category: 'faulty',
  wishes: ['repair'],
  language: 'nl',
  files: [],
  ...change,
  words: {
    name: 'Jan Bakker',
    email: 'jan.bakker@post.example',
    story: 'De lamp doet het niet.\nIk heb al een ander peertje geprobeerd.',
    ...change.words,
  },
})

/** A clock that stands still until it is put somewhere else. */
export const standing = (at: Instant = thursday) => {
  let now = at
  return Object.assign(() => now, { put: (to: string) => void (now = to as Instant) })
}

export type House = {
  readonly db: Database
  readonly now: ReturnType<typeof standing>
  readonly ledger: Ledger
  readonly rulebook: Rulebook
  /** Files a complaint and answers with its id. */
  readonly file: (change?: Partial<ToFile>, actor?: Actor, formKey?: string) => Promise<FiledComplaint>
  /** Gives a command that is expected to be taken. */
  readonly does: (id: string, actor: Actor, command: Command) => Promise<void>
}

/** A ledger on a database, with its clock. */
export const houseOn = async (db: Database): Promise<House> => {
  await db
    .insertInto('storefront')
    .values({ id: shop.id, position: 1, settings: JSON.stringify(shop) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const now = standing()
  const rulebook = createRulebook({ db, now, shipped })
  const ledger = createLedger({ db, now, rules: rulebook })
  return {
    db,
    now,
    ledger,
    rulebook,
    file: async (change = {}, actor = customer, formKey) => {
      const filed = await ledger.file(complaint({ receivedAt: now(), ...change }), {
        actor,
        storefront: { ...shop, id: change.storefront ?? shop.id },
        ...(formKey ? { formKey } : {}),
      })
      if (isRefusal(filed)) throw new Error(`Refused: ${filed.refused}`)
      return filed
    },
    does: async (id, actor, command) => {
      const outcome = await ledger.handle(id, command, actor)
      if (isRefusal(outcome) || isConflict(outcome)) throw new Error(`Not taken: ${JSON.stringify(outcome)}`)
    },
  }
}
