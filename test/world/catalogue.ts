import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'

type Line = { readonly table: string; readonly line: string }

const inOurSchema = sql`c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'kysely%'`

const columns = sql<Line>`
  select c.relname as table, format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
    || case when a.attidentity <> '' then ' generated ' || case a.attidentity when 'a' then 'always' else 'by default' end || ' as identity' else '' end
    || case when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
            when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
    || case when a.attnotnull then ' not null' else '' end as line
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${inOurSchema} order by c.relname, a.attnum`

const constraints = sql<Line>`
  select c.relname as table, format('constraint %I %s', o.conname, pg_get_constraintdef(o.oid)) as line
  from pg_class c join pg_constraint o on o.conrelid = c.oid and o.contype <> 'n'
  where ${inOurSchema} order by c.relname, o.contype, o.conname`

const indexes = sql<Line>`
  select c.relname as table, pg_get_indexdef(i.indexrelid) as line
  from pg_class c join pg_index i on i.indrelid = c.oid join pg_class n on n.oid = i.indexrelid
  where ${inOurSchema} and not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.conrelid = c.oid)
  order by c.relname, n.relname`

const triggers = sql<Line>`
  select c.relname as table, pg_get_triggerdef(t.oid) || case t.tgenabled when 'A' then ' /* always */' else '' end as line
  from pg_class c join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
  where ${inOurSchema} order by c.relname, t.tgname`

const grants = sql<Line>`
  select c.relname as table,
    format('grant %s on %I to %I', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), c.relname, r.rolname) as line
  from pg_class c cross join aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
  where ${inOurSchema} and r.oid <> c.relowner group by c.relname, r.rolname order by c.relname, r.rolname`

const others = sql<Line>`
  select '' as table, line from (
    select 1 as place, extname::text as name, format('create extension %I', extname) as line from pg_extension where extname <> 'plpgsql'
    union all
    select 2, t.typname, format('create type %I as enum (%s)', t.typname, string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder))
    from pg_type t join pg_enum e on e.enumtypid = t.oid where t.typnamespace = 'public'::regnamespace group by t.typname
    union all
    select 3, c.relname, format('create view %I as %s', c.relname, rtrim(pg_get_viewdef(c.oid), ';'))
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
    union all
    select 4, p.proname, rtrim(pg_get_functiondef(p.oid)) from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  ) found order by place, name`

/** The whole schema as SQL, in one fixed order: what the migrations add up to, to be read and to be compared. */
export const catalogueOf = async (owner: Database): Promise<string> => {
  const ask = async (query: typeof columns) => (await query.execute(owner)).rows
  const [inside, rules, ...after] = [
    await ask(columns),
    await ask(constraints),
    await ask(indexes),
    await ask(triggers),
    await ask(grants),
  ]
  const statements = (await ask(others)).map(({ line }) => `${line};`)
  for (const table of new Set(inside.map(row => row.table))) {
    const body = [...inside, ...rules].filter(row => row.table === table).map(row => `  ${row.line}`)
    const below = after.flat().filter(row => row.table === table)
    statements.push(
      [`create table ${table} (\n${body.join(',\n')}\n);`, ...below.map(row => `${row.line};`)].join('\n'),
    )
  }
  return `-- Written by UPDATE_SCHEMA=1 npm test -- test/database/schema.test.ts; change the migrations, not this.\n\n${statements.join('\n\n')}\n`
}
