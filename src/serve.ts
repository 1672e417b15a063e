import { createSecretKey } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type DestinationStream, pino } from 'pino'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { MovableClock } from '#clock/clock.ts'
import { connect } from '#database/connect.ts'
import type { Opened } from '#database/open.ts'
import { holdToSecret } from '#database/same-secret.ts'
import { openSecrets } from '#database/secrets.ts'
import { orUnreachable } from '#database/unreachable.ts'
import { clamd } from '#files/clamd.ts'
import { bucketFrom, inBucket } from '#files/in-bucket.ts'
import { openJobs } from '#jobs/jobs.ts'
import { mailboxTransport } from '#post/transport.ts'
import { createApp, type Report } from '#web/app.ts'
import { routes as every } from '#web/routes.ts'
import type { Config } from '#config/config.ts'
import { buildHouse, type House } from './house.ts'
import { listen } from './listen.ts'
import { pagesFirst } from './pages-first.ts'
import { hearing } from '#house/disk-faults.ts'
import { outgoing } from '#house/outgoing.ts'
import { firstStorefront } from '#house/storefronts.ts'
import { programVersion } from './version.ts'

export type Running = { readonly house: House; readonly url: string; readonly stop: () => Promise<void> }

// Addresses, names and what people wrote stay out of the log, whatever an error carries along.
const hidden = ['*.email', '*.address', '*.text', '*.words', '*.parameters', '*.detail', '*.where', 'problem.query']

// What a database says of words that it cannot take (SQLSTATE class 22) ends with the words.
const withoutWords = (text: string | undefined, code: unknown) =>
  typeof code === 'string' && code.startsWith('22') ? text?.replace(/: "[^]*?"(?=\n|$)/, '') : text

/** Writes lines of JSON of one level; what the level of the log leaves out is not written. */
export const reporter = (
  config: Pick<Config, 'logLevel'>,
  to?: DestinationStream,
  level: 'error' | 'info' = 'error',
): Report => {
  const log = pino({ level: config.logLevel, base: null, redact: { paths: hidden, remove: true } }, to)
  return (line, details) => {
    const { problem, fault, ...rest } = details
    const thrown = problem ?? fault
    const { code } = (thrown ?? {}) as { code?: unknown }
    const said = (text: string | undefined) => withoutWords(text, code)
    const err =
      thrown instanceof Error ? { name: thrown.name, message: said(thrown.message), stack: said(thrown.stack) } : thrown
    log[level](err === undefined ? rest : { ...rest, err }, line)
  }
}

type Parts = {
  readonly config: Config
  readonly database: Opened
  readonly now: () => Instant
  readonly mode: House['world']['mode']
  readonly clock?: MovableClock
}

const migrations = join(import.meta.dirname, '..', 'migrations')

// What prints it, prints no byte of it.
const keyOf = (secret: string) => createSecretKey(secret, 'base64url')

/** Whatever is open when it fails would keep the program from ending. */
const orElse = async <T>(undo: () => Promise<void>, work: () => T): Promise<T> => {
  try {
    return work()
  } catch (fault) {
    await undo().catch(() => undefined)
    throw fault
  }
}

/** Puts the whole program together on an open database: pages, letters and duties in one process. `start` makes it live. */
export const assemble = async ({ config, database, now, mode, clock }: Parts) => {
  const { report, diskFails } = hearing(reporter(config))
  const secret = keyOf(openSecrets(config.dataDir)('app'))
  const db = connect(database.app, fault => report('A database connection broke', { fault }))
  await orUnreachable('DATABASE_URL', () => holdToSecret(db, secret)).catch(async (fault: unknown) => {
    await db.destroy()
    throw fault
  })
  const worksToo = config.role !== 'web'
  const jobs = await orUnreachable('DATABASE_URL', () =>
    openJobs(database.app, fault => report('The job queue has a problem', { fault }), !worksToo),
  )
  const transport = mode === 'demo' ? mailboxTransport : outgoing(config)
  const advanceClock = async (ms: number) => {
    clock?.advance(ms)
    await jobs.wakeNow('pass-time')
    await house.duties['send-held'].run()
    await house.duties['pass-time'].run()
    await house.duties['send-letters'].run()
  }
  const abandon = async () => {
    await jobs.stop()
    await db.destroy()
  }
  const pages = pagesFirst()
  const build = () =>
    buildHouse({
      db,
      now,
      secret,
      publicUrl: config.publicUrl,
      provider: config.oidc,
      version: programVersion,
      mailFrom: config.mailFrom,
      ...(mode === 'demo' ? {} : { mailIn: config.mailIn }),
      mode,
      filesFolder: join(config.dataDir, 'files'),
      fileStore: config.filesUrl === undefined || mode === 'demo' ? undefined : inBucket(bucketFrom(config.filesUrl)),
      scanner: config.clamavUrl === undefined ? undefined : clamd(config.clamavUrl),
      transport,
      turn: pages.turn,
      jobs,
      undoSeconds: config.undoSeconds,
      ...(mode === 'demo' ? {} : { keeping: { config, url: database.app, migrations } }),
      report,
      diskFails,
      note: reporter(config, undefined, 'info'),
      ...(clock && mode === 'demo' ? { advanceClock } : {}),
    })
  const house: House = await orElse(abandon, build)
  const isWell = () =>
    sql`select 1`.execute(db).then(
      () => !diskFails(),
      () => false,
    )
  const start = async (): Promise<Running> => {
    if ((await house.world.storefronts()).length === 0) await house.world.saveStorefront(firstStorefront)
    const app = createApp(house.world, report, isWell, config.role === 'worker' ? [] : every)
    const { port, stop } = await listen(pages.serving(app.fetch), config.port, config.host)
    if (worksToo) {
      await house.openMailbox()
      await jobs.work(house.duties)
    }
    return {
      house,
      url: `http://localhost:${port}`,
      stop: async () => {
        house.world.live.close()
        await stop()
        await house.settled()
        // What is being handed over is kept first, and then sorted at the next start.
        await house.leaveMailbox()
        await jobs.stop()
        house.closeFiles()
        transport.close()
        await db.destroy()
      },
    }
  }
  return { house, db, start, abandon }
}

const aDay = { hours: 24 }

/** A one-time sign-in link for somebody, good for a day. */
export const signInLink = async ({ world }: House, person: string, purpose: 'sign-in' | 'invite'): Promise<string> => {
  const key = await world.links.issue({ purpose, subject: person, expiresAt: plusTime(world.now(), aDay) })
  return `${world.publicUrl}/desk/sign-in/${key}`
}

/** The link for the first administrator, as long as nobody has chosen a password; undefined once somebody has. */
export const firstSignIn = async (house: House, hasPassword: () => Promise<boolean>): Promise<string | undefined> => {
  if (await hasPassword()) return undefined
  const { people } = house.world
  const roles = ['administrator', 'manager', 'agent'] as const
  const email = 'administrator@localhost'
  const known = await people.byEmail(email)
  const first =
    known ?? (await people.add({ name: 'Administrator', email, language: 'en', roles, id: 'administrator' }))
  return 'problem' in first ? undefined : signInLink(house, first.id, 'invite')
}
