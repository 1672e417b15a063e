import { Client } from 'pg'

/** What every table holds: rows, and a sum over all of the columns that there were at first. */
export type Sums = ReadonlyMap<string, string>
type Columns = readonly { readonly table: string; readonly columns: readonly string[] }[]

/** Everything in the database but what the program does for itself all the time. */
export const columnsIn = async (admin: Client): Promise<Columns> => {
  const { rows } = await admin.query<Columns[number]>(`
    select c.relname as table, array_agg(quote_ident(a.attname) order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_migration%'
    group by c.relname order by c.relname`)
  return rows
}

/** The order of rows makes no difference. */
export const sumsOf = async (admin: Client, columns: Columns): Promise<Sums> => {
  const sums = new Map<string, string>()
  for (const { table, columns: names } of columns) {
    const { rows } = await admin.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(row(${names.join(', ')})::text, 7)::numeric), 0) as sum from ${table}`,
    )
    sums.set(table, rows[0]?.sum ?? '')
  }
  return sums
}

/** The tables that are not as they were. */
export const differing = (before: Sums, after: Sums): readonly string[] =>
  [...before.keys()].filter(table => before.get(table) !== after.get(table))
