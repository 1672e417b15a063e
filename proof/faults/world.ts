import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ImapServer, imapServer } from '../../test/world/imap.ts'
import { mailSink, type Sink } from '../../test/world/sink.ts'
import { type Journal, openJournal } from './journal.ts'
import { openProxy, type Proxy } from './proxy.ts'
import { keptClient, type Server } from './server.ts'
import { imap, smtp } from './speech/mail.ts'
import { postgres } from './speech/postgres.ts'
import { startWorker, type Worker } from './worker.ts'

/** A shop's house with everything around it: the program as it is run, and between it and each server a proxy. */
export type World = {
  readonly name: string
  /** The program's data folder. */
  readonly folder: string
  /** The database beside the proxies, as its superuser. */
  readonly admin: string
  /** The same as the two users of the program. */
  readonly direct: { readonly app: string; readonly owner: string }
  readonly journal: Journal
  readonly sink: Sink
  readonly mailbox: ImapServer
  readonly proxies: { readonly database: Proxy; readonly smtp: Proxy; readonly imap: Proxy }
  /** Where the proxies lead to; another server may take a place. */
  readonly targets: { database: Target; smtp: Target; imap: Target }
  /** Puts a message in the mailbox. */
  readonly arrives: (raw: string) => void
  /** The Message-IDs of those that were put there and are not any more. */
  readonly mailGone: () => readonly string[]
  /** Something lies in the mailbox that the program reads. */
  readonly mailWaits: () => boolean
  /** The moment the next program starts at, and all programs show. */
  readonly now: () => Temporal.Instant
  /** Lets time pass for programs that start from now on. */
  readonly pass: (duration: Temporal.DurationLike) => void
  /** Starts one more program; settings over the usual ones. */
  readonly start: (settings?: Readonly<Record<string, string>>, program?: string) => Promise<Worker>
  /** Those that run. */
  readonly workers: () => readonly Worker[]
  /** Everything that any of its programs has printed. */
  readonly output: () => string
  readonly sql: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}
type Target = { host: string; port: number }

export type WorldOptions = {
  readonly name: string
  /** Where its data folder is made. */
  readonly within: string
  readonly server: Server
  /** The moment it begins at. */
  readonly from?: string
  readonly settings?: Readonly<Record<string, string>>
  /** A mailbox is read as well. */
  readonly readsMailbox?: boolean
}

const through = (url: string, { port }: Proxy) =>
  Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href.replace(/\/$/, '')
const targetOf = (url: string): Target => ({ host: '127.0.0.1', port: Number(new URL(url).port) })

/** Where mail to the house goes. */
export const houseDomain = 'example.com'

/** Makes a world with no program running in it yet. */
export const openWorld = async (options: WorldOptions): Promise<World> => {
  const { name, within, server, from = '2026-03-02T08:00:00Z', settings = {}, readsMailbox = false } = options
  const folder = join(within, name)
  mkdirSync(folder, { recursive: true })
  const addresses = await server.house(name)
  const database = await keptClient(addresses.admin)
  const [sink, mailbox] = [await mailSink(), await imapServer()]
  const targets = { database: targetOf(addresses.app), smtp: targetOf(sink.url), imap: targetOf(mailbox.url) }
  const proxies = {
    database: await openProxy(() => targets.database, postgres),
    smtp: await openProxy(() => targets.smtp, smtp),
    imap: await openProxy(() => targets.imap, imap),
  }
  mailbox.capabilities = 'UIDPLUS'
  // Else nobody looks until the minute is over.
  mailbox.tellsAtOnce = true
  let ahead = Temporal.Instant.from(from).epochMilliseconds - Date.now()
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + ahead)
  const all: Worker[] = []
  const put = new Map<number, string>()
  const usual = {
    DATA_DIR: folder,
    DATABASE_URL: through(addresses.app, proxies.database),
    DATABASE_OWNER_URL: through(addresses.owner, proxies.database),
    SMTP_URL: through(sink.url, proxies.smtp),
    ...(readsMailbox ? { IMAP_URL: through(mailbox.url, proxies.imap), IMAP_AFTER: 'delete' } : {}),
    RECEIVE_FOR: houseDomain,
    UNDO_SECONDS: '0',
    MAIL_FROM: 'complaints@house.example',
    ...settings,
  }
  const workers = () => all.filter(worker => worker.isAlive())
  return {
    name,
    folder,
    admin: addresses.admin,
    direct: addresses,
    journal: openJournal(join(folder, 'clients.jsonl')),
    sink,
    mailbox,
    proxies,
    targets,
    arrives: raw => void put.set(mailbox.arrives(raw), /^Message-ID: <(.*)>/m.exec(raw)?.[1] ?? ''),
    mailWaits: () => readsMailbox && mailbox.uids().length > 0,
    mailGone: () => {
      const left = new Set(mailbox.uids())
      return [...put].filter(([uid]) => !left.has(uid)).map(([, id]) => id)
    },
    now,
    pass: duration => void (ahead += Temporal.Duration.from(duration).total('milliseconds')),
    start: async (different = {}, program = undefined as string | undefined) => {
      const settings = { ...usual, CLOCK: now().toString(), ...different }
      return startWorker({ settings, program, begun: worker => void all.push(worker) })
    },
    workers,
    output: () => all.map(worker => worker.output()).join('\n'),
    sql: database.query,
    close: async () => {
      await Promise.all(workers().map(worker => worker.kill()))
      await Promise.all(Object.values(proxies).map(proxy => proxy.close()))
      await database.end()
    },
  }
}
