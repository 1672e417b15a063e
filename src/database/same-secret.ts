import { createHmac, type KeyObject } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { Halt } from './halt.ts'

/** Known to whoever has the secret, and of no use to whoever has not (RFC 2104). */
const printOf = (secret: KeyObject) => createHmac('sha256', secret).update('The secrets of this house').digest('hex')

const refusal = `The secrets.json in DATA_DIR is not the one this database was used with: links, sessions and second steps would be void.
Copy secrets.json from the DATA_DIR that was used before, or put back a backup, which has it. If it is lost for good, run this in
the database and start again: delete from secret_print; everybody then sets up their second step anew.`

/** Notes at the first start which secret this database is used with, and halts a program that has another. */
export const holdToSecret = async (db: Database, secret: KeyObject): Promise<void> => {
  const print = printOf(secret)
  await sql`insert into secret_print (print) values (${print}) on conflict do nothing`.execute(db)
  const noted = await db.selectFrom('secret_print').select('print').executeTakeFirst()
  if (noted && noted.print !== print) throw new Halt(refusal)
}
