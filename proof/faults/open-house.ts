import { hash } from 'node:crypto'
import { Client } from 'pg'

/** Who works in the house; everyone is signed in for good. */
export const staff = {
  agent: ['agent'],
  handler: ['agent'],
  manager: ['manager'],
  manager2: ['manager', 'administrator'],
  member: ['board'],
} as const
export type Colleague = keyof typeof staff

/** The key of a colleague's session, as it stands in the cookie. */
export const keyOf = (colleague: Colleague): string => hash('sha256', `key of ${colleague}`, 'base64url')

const inVenlo = { country: 'NL', calendar: 'NL', zone: 'Europe/Amsterdam', currency: 'EUR' }

/** Opens a house that was started once: customers can complain, and its staff are signed in. */
export const openHouse = async (admin: string): Promise<void> => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  try {
    await db.query("update storefront set settings = settings - 'notYetOpen' || $1", [JSON.stringify(inVenlo)])
    // The first administrator has been in, and has an address: alerts go to it.
    await db.query(
      "update person set email = id || '@house.example', password_hash = 'none fits' where email like '%@localhost'",
    )
    for (const [id, roles] of Object.entries(staff)) {
      await db.query(
        `insert into person (id, name, email, language, roles, active, created_at)
        values ($1, initcap($1), $1 || '@house.example', 'en', $2, true, '2026-01-01')`,
        [id, roles],
      )
      await db.query(
        `insert into session (hash, person_id, created_at, seen_at, proved_at, expires_at)
        values ($1, $2, '2026-01-01', '2100-01-01', '2100-01-01', '2100-01-02')`,
        [hash('sha256', `session ${keyOf(id as Colleague)}`), id],
      )
    }
    // Each copy of this house has a data folder, and with it secrets, of its own; an earlier program notes none.
    const { rows } = await db.query("select from pg_tables where tablename = 'secret_print'")
    if (rows.length > 0) await db.query('delete from secret_print')
  } finally {
    await db.end()
  }
}
