import { Client } from 'pg'
import { startEmbedded } from '#database/embedded.ts'
import { type Addresses, adminAddress } from '#database/provision.ts'
import { openSecrets } from '#database/secrets.ts'
import { openHouse } from './open-house.ts'
import { startWorker } from './worker.ts'

/** PostgreSQL that outlives the programs, with one opened house in it that every world begins as a copy of. */
export type Server = {
  readonly port: number
  /** A new database as it is after the opening; answers with its addresses, and that of the superuser. */
  readonly house: (name: string) => Promise<Addresses & { readonly admin: string }>
  readonly admin: string
  readonly stop: () => Promise<void>
}

const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

const asked = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url, application_name: 'verhaal-proof' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Asks on one connection, and on a new one where that broke. */
export const keptClient = async (url: string) => {
  let client: Promise<Client> | undefined
  const connected = async () => {
    const one = new Client({ connectionString: url, application_name: 'verhaal-proof' })
    one.on('error', () => void (client = undefined))
    try {
      await one.connect()
    } catch (fault) {
      // A server that is shutting down refuses with a code of its own; the next one asked may take it.
      client = undefined
      throw fault
    }
    return one
  }
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> => {
      client ??= connected()
      try {
        return (await (await client).query<Row>(text, [...values])).rows
      } catch (fault) {
        if (!(fault as { code?: string }).code?.match(/^[0-9A-Z]{5}$/)) client = undefined
        throw fault
      }
    },
    end: async () => {
      await (await client?.catch(() => undefined))?.end()
    },
  }
}

// What dies here is the program; the database is made to die elsewhere, with all its care for the disk.
const unsafe = ['fsync=off', 'max_connections=300', 'full_page_writes=off', 'autovacuum=off', 'jit=off']

/** Starts it in a folder, with these settings; without any it cares less for the disk than in a shop. */
export const startServer = async (folder: string, own: readonly string[] = unsafe): Promise<Server> => {
  const embedded = await startEmbedded(folder, () => undefined, own)
  const port = Number(new URL(embedded.app).port)
  const admin = adminAddress({ port, admin: openSecrets(folder)('postgres'), owner: '', app: '' })
  const settings = { DATA_DIR: `${folder}/first`, DATABASE_URL: embedded.app, DATABASE_OWNER_URL: embedded.owner }
  const first = await startWorker({ settings: { ...settings, RECEIVE_URL: '' } })
  await first.stop()
  await openHouse(named(admin, 'verhaal'))
  return {
    port,
    admin,
    house: async name => {
      await asked(admin, `create database ${name} template verhaal owner verhaal_owner`)
      return { app: named(embedded.app, name), owner: named(embedded.owner, name), admin: named(admin, name) }
    },
    stop: embedded.stop,
  }
}
