import { Client } from 'pg'

// What the migrations write stays, and what they guard is unguarded only within this one statement.
const emptying = `
  do $$
  declare one record; guards text[];
  begin
    set local session_replication_role = replica;
    select array_agg(format('alter table %s %%s trigger %I', tgrelid::regclass, tgname)) into guards
      from pg_trigger where tgenabled = 'A' and pg_relation_size(tgrelid) > 0;
    for n in 1 .. coalesce(cardinality(guards), 0) loop execute format(guards[n], 'disable'); end loop;
    for one in select c.oid::regclass as place, c.relkind as kind from pg_class c join pg_namespace s on s.oid = c.relnamespace
      where c.relkind in ('r', 'S') and s.nspname in ('public', 'pgboss')
        and c.relname not in ('kysely_migration', 'kysely_migration_lock', 'queue', 'version')
        -- What nobody ever wrote in is as it was made.
        and case c.relkind when 'r' then pg_relation_size(c.oid) > 0 else pg_sequence_last_value(c.oid) is not null end
    loop
      if one.kind = 'r' then execute 'delete from ' || one.place; else perform setval(one.place, 1, false); end if;
    end loop;
    for n in 1 .. coalesce(cardinality(guards), 0) loop execute format(guards[n], 'enable always'); end loop;
  end $$`

/** Empties the database that this client is connected to, with all rights, as if it had just been migrated. */
export const emptyThrough = async (client: Client): Promise<void> => void (await client.query(emptying))

/** The same for the database at `admin`, an address with all rights. */
export const emptyDatabase = async (admin: string): Promise<void> => {
  const client = new Client({ connectionString: admin })
  await client.connect()
  try {
    await emptyThrough(client)
  } finally {
    await client.end()
  }
}
