import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from './tables.ts'
import { jobSchema } from './jobs.ts'

/** What is written here is history: it can be added to, and never changed or removed. */
export const histories: readonly string[] = [
  'event',
  'seal',
  'seal_entry',
  'policy_version',
  'policy_withdrawal',
  'closing_days',
  'audit',
  'letter_text',
  'erased',
]
const isHistory = (table: string) => histories.includes(table)
const isMigrators = (table: string) => table.startsWith('kysely_migration')

const tablesOf = async (transaction: Transaction<DB>): Promise<readonly string[]> => {
  const found = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tableowner = current_user order by tablename
  `.execute(transaction)
  return found.rows.map(row => row.name)
}

const refuseChange = sql`
  create or replace function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is history: % is not possible', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
  end $$
`

/** What names somebody who is erased goes out of it; who did what, and when, stays. */
const losesWords = (table: string) => table === 'audit'

// Each of both stands as it was, or says that it is gone, and nothing else of the line is another.
const onlyForget = sql`
  create or replace function only_forget() returns trigger language plpgsql as $$
  declare gone constant jsonb := '{"erased": true}';
  begin
    if (to_jsonb(new) - 'before' - 'after') = (to_jsonb(old) - 'before' - 'after')
      and (new.before is not distinct from old.before or new.before is null)
      and (new.after is not distinct from old.after or new.after = gone) then return new;
    end if;
    raise exception '% is history: nothing but its words can go', tg_table_name using errcode = 'insufficient_privilege';
  end $$
`

const guard = async (transaction: Transaction<DB>, table: string) => {
  const on = sql.table(table)
  const stays = losesWords(table) ? sql`delete` : sql`update or delete`
  await sql`create or replace trigger history_stays before ${stays} on ${on} for each statement execute function refuse_change()`.execute(
    transaction,
  )
  if (losesWords(table)) {
    await onlyForget.execute(transaction)
    await sql`create or replace trigger history_forgets before update on ${on} for each row execute function only_forget()`.execute(
      transaction,
    )
    await sql`alter table ${on} enable always trigger history_forgets`.execute(transaction)
  }
  await sql`create or replace trigger history_is_not_emptied before truncate on ${on} for each statement execute function refuse_change()`.execute(
    transaction,
  )
  // A replica's session skips ordinary triggers; these fire there too.
  await sql`alter table ${on} enable always trigger history_stays, enable always trigger history_is_not_emptied`.execute(
    transaction,
  )
}

const rightsOn = (table: string, isSwept: boolean) => {
  if (isMigrators(table)) return 'select'
  if (losesWords(table)) return 'select, insert, update (before, after)'
  if (isHistory(table)) return 'select, insert'
  return `select, insert, update, delete${isSwept ? ', maintain' : ''}`
}

/** Few statements for all tables: what is written elsewhere waits until the guards are made and this is done. */
const grantTables = async (transaction: Transaction<DB>, tables: readonly string[], app: string) => {
  if (tables.length === 0) return
  const role = sql.id(app)
  const all = (some: readonly string[]) => sql.join(some.map(table => sql.table(table)))
  // Where the database knows that right, the program may sweep what it erased out of a table's pages itself.
  const { rows } = await sql<{ knows: boolean }>`
    select current_setting('server_version_num')::int >= 170000 as knows`.execute(transaction)
  await sql`revoke all on ${all(tables)} from ${role}`.execute(transaction)
  for (const [rights, some] of Map.groupBy(tables, table => rightsOn(table, rows[0]?.knows === true)))
    await sql`grant ${sql.raw(rights)} on ${all(some)} to ${role}`.execute(transaction)
}

const grantJobs = async (transaction: Transaction<DB>, app: string) => {
  const [schema, role] = [sql.id(jobSchema), sql.id(app)]
  for (const rights of [
    sql`usage on schema ${schema}`,
    sql`select, insert, update, delete on all tables in schema ${schema}`,
    sql`usage, select on all sequences in schema ${schema}`,
    sql`execute on all functions in schema ${schema}`,
    sql`usage, select on all sequences in schema public`,
  ])
    await sql`grant ${rights} to ${role}`.execute(transaction)
}

/**
 * Guards the history and gives the program's own user its rights, on every table the owner has. Where the program works as the
 * owner itself (one DATABASE_URL for both), the triggers alone are the guard.
 */
export const guardTables = async (owner: Kysely<DB>, app: string): Promise<void> => {
  await owner.transaction().execute(async transaction => {
    await sql`select pg_advisory_xact_lock(7205759403792794)`.execute(transaction)
    const tables = await tablesOf(transaction)
    if (tables.some(isHistory)) await refuseChange.execute(transaction)
    for (const table of tables.filter(isHistory)) await guard(transaction, table)
    const self = await sql<{ name: string }>`select current_user as name`.execute(transaction)
    if (self.rows[0]?.name === app) return
    await grantTables(transaction, tables, app)
    await grantJobs(transaction, app)
  })
}
