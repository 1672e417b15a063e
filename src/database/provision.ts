import { Client } from 'pg'

/** How to reach one database as each of the two users that the program has. */
export type Addresses = { readonly app: string; readonly owner: string }

export type Access = { readonly port: number; readonly admin: string; readonly owner: string; readonly app: string }

const roles = { owner: 'verhaal_owner', app: 'verhaal_app' } as const

const address = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`

export const adminAddress = ({ port, admin }: Access, database = 'postgres') =>
  address('postgres', admin, port, database)

export const addressesOf = ({ port, owner, app }: Access, database = 'verhaal'): Addresses => ({
  owner: address(roles.owner, owner, port, database),
  app: address(roles.app, app, port, database),
})

const makeRole = async (admin: Client, name: string, password: string) => {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name])
  if (rowCount === 0) await admin.query(`create role ${name} login password ${admin.escapeLiteral(password)}`)
}

/**
 * Makes the two users and the database where they are missing. The owner makes and changes tables; the program works as the
 * other, which may do no more than its rights on each table say, and never waits or holds a lock without end.
 */
export const provision = async (access: Access): Promise<void> => {
  const admin = new Client({ connectionString: adminAddress(access) })
  await admin.connect()
  try {
    await makeRole(admin, roles.owner, access.owner)
    await makeRole(admin, roles.app, access.app)
    await admin.query(`alter role ${roles.app} set statement_timeout = '30s'`)
    await admin.query(`alter role ${roles.app} set idle_in_transaction_session_timeout = '60s'`)
    const { rowCount } = await admin.query("select from pg_database where datname = 'verhaal'")
    if (rowCount === 0) await admin.query(`create database verhaal owner ${roles.owner} template template0`)
  } finally {
    await admin.end()
  }
}
