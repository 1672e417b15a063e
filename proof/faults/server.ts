import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
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
  /** The same address by the server's socket, which costs less than the network; the address itself where there is none. */
  readonly near: (url: string) => string
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
const unsafe = [
  ...['fsync=off', 'max_connections=300', 'full_page_writes=off', 'autovacuum=off', 'jit=off'],
  // Whoever signs in proves the password as ever, at a fraction of the cost.
  'scram_iterations=1',
  // Databases this small have one good way to each answer, and to look for it anew each time takes as long as the answer.
  'plan_cache_mode=force_generic_plan',
  ...['synchronous_commit=off', 'wal_level=minimal', 'max_wal_senders=0', 'track_counts=off', 'max_wal_size=4GB'],
]

/** A folder for the server's socket, with its name as the host of an address; undefined where no socket fits. */
const socketIn = (folder: string) => {
  const at = join(folder, 'socket')
  // What the system takes as the name of a socket ends at a hundred characters or so.
  if (process.platform === 'win32' || at.length > 80) return undefined
  mkdirSync(at, { recursive: true })
  chmodSync(at, 0o777)
  return { at, host: encodeURIComponent(at) }
}

/** Starts it in a folder, with these settings; without any it cares less for the disk than in a shop. */
export const startServer = async (folder: string, own: readonly string[] = unsafe): Promise<Server> => {
  const socket = socketIn(folder)
  const settled = [...own, ...(socket ? [`unix_socket_directories=${socket.at}`] : [])]
  const embedded = await startEmbedded(folder, () => undefined, settled)
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
    near: url => (socket ? url.replace('@127.0.0.1:', `@${socket.host}:`) : url),
    stop: embedded.stop,
  }
}
