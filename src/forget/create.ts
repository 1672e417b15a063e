import { type Transaction, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { WhyErased } from '#complaint/case-facts.ts'
import { noteChange } from '#database/audit.ts'
import { complaintsAbout } from '#database/concerned.ts'
import type { Database } from '#database/connect.ts'
import { nextId } from '#database/next-id.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import { countParts } from './counts.ts'
import type { Erasure, ErasedLine, Forget, Part, Subject } from './forget.ts'
import { mostMonths } from '#policy/kept-beside.ts'
import { holdLater } from './hold-later.ts'
import { complaintsUnder, findPerson } from './person.ts'
import { whyStays } from './stays.ts'
import { keepingOf, sweep } from './sweep.ts'
import { eraseAgain, eraseAgreed, type Hands } from './work.ts'

export type Forgetting = Hands & {
  readonly db: Database
  readonly now: () => Instant
  readonly wake: ((tx: Transaction<DB>) => Promise<void>) | undefined
}

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

type Row = {
  readonly id: string
  readonly because: WhyErased
  readonly mail_id: string | null
  readonly proposed_by: PersonId
  readonly proposed_at: Instant
  readonly state: Erasure['state']
  readonly decided_by: PersonId | null
  readonly decided_at: Instant | null
  readonly finished_at: Instant | null
  readonly many: number
  readonly erased: number
  readonly kept: number
}

const erasureOf = (row: Row): Erasure => ({
  id: row.id,
  because: row.because,
  proposed: { by: row.proposed_by, at: row.proposed_at },
  state: row.state,
  many: row.many,
  erased: row.erased,
  kept: row.kept,
  ...(row.mail_id ? { mail: row.mail_id } : {}),
  ...(row.decided_by && row.decided_at ? { decided: { by: row.decided_by, at: row.decided_at } } : {}),
  ...(row.finished_at ? { finishedAt: row.finished_at } : {}),
})

const looking = (db: Database): Pick<Forget, 'erasures' | 'erasure' | 'parts' | 'over'> => {
  const rows = async (which: ReturnType<typeof sql>) => {
    const found = await sql<Row>`
      select e.*, p.many, p.erased, p.kept from erasure e cross join lateral (
        select count(*)::int as many, count(*) filter (where state = 'erased')::int as erased,
          count(*) filter (where state = 'kept')::int as kept from erasure_part where erasure = e.id) p
      ${which}`.execute(db)
    return found.rows.map(erasureOf)
  }
  return {
    erasures: ({ shops, person }, limit) =>
      rows(sql`where not exists (select from erasure_part x left join complaint c on x.kind = 'complaint' and c.id = x.subject
          left join mail_in m on x.kind = 'mail' and m.id = x.subject
          where x.erasure = e.id and (coalesce(c.storefront, m.storefront) <> all(${[...shops]}) or c.concerned @> array[${person}]))
        order by e.proposed_at desc, e.id desc limit ${limit}`),
    erasure: async id => (isId(id) ? (await rows(sql`where e.id = ${id}`))[0] : undefined),
    parts: async (id, reader = '') => {
      const found = await sql<
        Omit<Part, 'why' | 'stays'> & { readonly why: string | null; readonly stays: string | null }
      >`
        select p.kind, p.subject as id, p.state, p.why, case when p.state = 'waiting' then ${whyStays} end as stays, coalesce(c.reference, m.received_at::date::text, '') as name,
          coalesce(c.storefront, m.storefront) as storefront,
          coalesce(c.concerned @> array[${reader}]::text[], false) as "isAboutReader"
        from erasure_part p left join complaint c on p.kind = 'complaint' and c.id = p.subject
        left join mail_in m on p.kind = 'mail' and m.id = p.subject
        where p.erasure = ${id} order by p.kind, name, p.subject`.execute(db)
      return found.rows.map(({ why, stays, ...part }) => ({
        ...part,
        ...(why ? { why } : {}),
        ...(stays ? { stays } : {}),
      }))
    },
    over: async ({ shops, person }, day, limit) => {
      const found = await sql<Subject>`
        select 'complaint' as kind, id from complaint where erase_on <= ${day}::date and not held and erased_at is null
          and storefront = any(${[...shops]}) and id <> all(${complaintsAbout(person)})
          and not exists (select from erasure_part p join erasure e on e.id = p.erasure
            where p.subject = complaint.id and e.state in ('proposed', 'approved'))
        order by erase_on, id limit ${limit}`.execute(db)
      return found.rows
    },
  }
}

const proposing =
  ({ db, now }: Forgetting): Forget['propose'] =>
  async ({ because, subjects, by, mail }) => {
    if (subjects.length === 0) return undefined
    const id = nextId()
    const at = now()
    await inTransaction(db, async tx => {
      const row = { id, because, mail_id: mail ?? null, proposed_by: by, proposed_at: at }
      await tx.insertInto('erasure').values(row).execute()
      const parts = subjects.map(({ kind, id: subject }) => ({ erasure: id, kind, subject }))
      await tx.insertInto('erasure_part').values(parts).execute()
      await noteChange(tx, { at, by, kind: 'erasure-proposed', subject: id, after: { because, many: parts.length } })
    })
    return id
  }

const deciding =
  ({ db, now, wake }: Forgetting): Forget['decide'] =>
  async (id, agrees, by) => {
    if (!isId(id)) return 'gone'
    return inTransaction(db, async tx => {
      const row = await tx.selectFrom('erasure').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
      if (row?.state !== 'proposed') return 'gone'
      // Whoever proposed it may take it back.
      if (agrees && row.proposed_by === by) return 'same'
      const at = now()
      const state = agrees ? 'approved' : 'refused'
      await tx.updateTable('erasure').set({ state, decided_by: by, decided_at: at }).where('id', '=', id).execute()
      await noteChange(tx, { at, by, kind: agrees ? 'erasure-approved' : 'erasure-refused', subject: id })
      if (agrees) await wake?.(tx)
      return 'decided'
    })
  }

async function* erasedLines(db: Database): AsyncIterable<ErasedLine> {
  const atOnce = 1000
  let after: ErasedLine | undefined
  for (;;) {
    const { rows } = await sql<ErasedLine>`
      select kind, subject as id, at from erased
      ${after ? sql`where (at, subject) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
      order by at, subject limit ${atOnce}`.execute(db)
    yield* rows
    after = rows.at(-1)
    if (rows.length < atOnce) return
  }
}

/** Erases what need no longer be kept, and nothing that two people did not agree on. */
export const createForget = (of: Forgetting): Forget => {
  const { db, now } = of
  return {
    ...looking(db),
    propose: proposing(of),
    decide: deciding(of),
    wouldGo: id => countParts(db, id),
    holdLater: () => holdLater(db, of.hold),
    work: async () => {
      await holdLater(db, of.hold)
      await eraseAgreed(of)
    },
    sweep: async () => {
      await holdLater(db, of.hold)
      await sweep(db, now())
    },
    find: findPerson(db),
    complaintsUnder: complaintsUnder(db),
    keeping: () => keepingOf(db),
    saveKeeping: (months, by) =>
      inTransaction(db, async tx => {
        const before = await keepingOf(tx)
        for (const [thing, many] of Object.entries(months)) {
          if (!(thing in before) || !Number.isInteger(many) || many < 1 || many > mostMonths) continue
          const row = { months: many, saved_by: by, saved_at: now() }
          await tx
            .insertInto('keeping')
            .values({ thing, ...row })
            .onConflict(conflict => conflict.column('thing').doUpdateSet(row))
            .execute()
        }
        const after = await keepingOf(tx)
        await noteChange(tx, { at: now(), by, kind: 'keeping-changed', subject: 'house', before, after })
      }),
    list: () => erasedLines(db),
    again: lines => eraseAgain(of, lines),
  }
}
