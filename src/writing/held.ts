import { type Kysely, sql, type Transaction } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import type { LetterKind } from '#complaint/letter.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import { isKey } from './key.ts'
import { Gone } from './gone.ts'
import type { Fields, Held, HeldLetters, Returned } from './writing.ts'

const heldOf = (row: Record<string, unknown>): Held => ({
  id: row['id'] as string,
  complaintId: row['complaint_id'] as string,
  act: row['act'] as string,
  subject: row['subject'] as string,
  person: row['person'] as string,
  commands: row['commands'] as readonly Command[],
  expected: row['expected'] as number,
  kinds: row['kinds'] as readonly LetterKind[],
  fields: row['fields'] as Fields,
  heldAt: row['held_at'] as Instant,
  dueAt: row['due_at'] as Instant,
  begun: row['begun'] as boolean,
})

type Given = {
  readonly db: Database
  readonly now: () => Instant
  readonly seconds: number
  /** Sees to it that somebody looks once these seconds are over. */
  readonly wakeIn: (seconds: number) => void
}

/** What was typed is a draft again, under the key it had; one that was begun meanwhile under the same key stays beside it. */
const asDraft = async (tx: Kysely<DB>, letter: Held, at: Instant, why?: Returned) => {
  const { id, complaintId, subject, person, begun, commands } = letter
  // Once the letter itself has left, only what was to follow it comes back: nobody should send those words twice.
  const act = begun ? commands[0]?.type : letter.act
  const fields = begun ? [] : letter.fields
  await sql`insert into desk_draft (id, complaint_id, act, subject, version, fields, author, saved_at, returned)
    values (case when exists (select from desk_draft where id = ${id}) then uuidv7() else ${id}::uuid end,
      ${complaintId}, ${act}, ${subject}, 1, ${JSON.stringify(fields)}, ${person}, ${at}, ${why ? JSON.stringify(why) : null})`.execute(
    tx,
  )
}

const stillThere = ({ id, expected }: Held) => sql`id = ${id} and expected = ${expected}`

export const createHeld = ({ db, now, seconds, wakeIn }: Given): HeldLetters => ({
  seconds,
  hold: async ({ id, complaintId, act, subject, person, commands, expected, seen, kinds, fields }) => {
    const at = now()
    const isHeld = await inTransaction(db, async tx => {
      // Of two people who send at the same moment the second waits here, and then sees the first.
      const { rows: found } = await sql<{ version: number }>`
        select version from complaint where id = ${complaintId} for update`.execute(tx)
      // A letter that left since then may be this very one, sent again.
      if (found[0]?.version !== seen) return false
      const { rows } = await sql`
        insert into held_letter (id, complaint_id, act, subject, person, commands, expected, kinds, fields, held_at, due_at)
        select ${id}, ${complaintId}, ${act}, ${subject}, ${person}, ${JSON.stringify(commands)}, ${expected}, ${kinds},
          ${JSON.stringify(fields)}, ${at}, ${plusTime(at, { ms: seconds * 1000 })}
        where not exists (select from held_letter where complaint_id = ${complaintId} and
          (person <> ${person} or kinds && ${kinds}::text[]))
        on conflict (id) do nothing returning id`.execute(tx)
      if (rows.length > 0)
        await sql`delete from desk_draft where id = ${id} and complaint_id = ${complaintId}`.execute(tx)
      return rows.length > 0
    })
    if (isHeld) wakeIn(seconds)
    return isHeld
  },
  of: async complaintId => {
    const { rows } = await sql<Record<string, unknown>>`
      select * from held_letter where complaint_id = ${complaintId} order by due_at, id`.execute(db)
    return rows.map(heldOf)
  },
  by: async person => {
    const { rows } = await sql<Record<string, unknown>>`
      select * from held_letter where person = ${person} order by due_at, id limit 100`.execute(db)
    return rows.map(heldOf)
  },
  waiting: async act => {
    const rows = await db.selectFrom('held_letter').select('complaint_id').where('act', '=', act).execute()
    return rows.map(({ complaint_id }) => complaint_id)
  },
  undo: (id, person) =>
    inTransaction(db, async tx => {
      if (!isKey(id)) return false
      const { rows } = await sql<Record<string, unknown>>`
        delete from held_letter where id = ${id} and person = ${person} and not begun returning *`.execute(tx)
      const [row] = rows
      if (row) await asDraft(tx, heldOf(row), now())
      return row !== undefined
    }),
  due: async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select * from held_letter where due_at <= ${now()} order by due_at, id limit 100`.execute(db)
    return rows.map(heldOf)
  },
  carryOn: async (tx: Transaction<DB>, letter, version) => {
    const rest = letter.commands.slice(1)
    const there = stillThere(letter)
    const { numAffectedRows } =
      rest.length === 0
        ? await sql`delete from held_letter where ${there}`.execute(tx)
        : await sql`update held_letter set commands = ${JSON.stringify(rest)}, expected = ${version}, begun = true
            where ${there}`.execute(tx)
    if (numAffectedRows !== 1n) throw new Gone()
  },
  finish: async letter => {
    await sql`delete from held_letter where ${stillThere(letter)}`.execute(db)
  },
  giveBack: (letter, returned) =>
    inTransaction(db, async tx => {
      const { numAffectedRows } = await sql`delete from held_letter where ${stillThere(letter)}`.execute(tx)
      if (numAffectedRows === 1n) await asDraft(tx, letter, now(), returned)
    }),
})
