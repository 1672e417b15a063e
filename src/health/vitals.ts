import { statfs } from 'node:fs/promises'
import { connect } from 'node:tls'
import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { clockAhead } from '#database/clock-ahead.ts'
import type { Database } from '#database/connect.ts'
import { jobSchema } from '#database/jobs.ts'
import type { Vitals, Waiting } from './health.ts'

export type Measuring = {
  readonly db: Database
  readonly now: () => Instant
  /** Whether the program's clock is the machine's, so that it can be held against the database's. */
  readonly isRealTime: boolean
  readonly folder: string
  readonly publicUrl: string
  readonly version: string
  readonly files: () => Promise<Pick<Vitals, 'scanner' | 'unread'>>
  readonly diskFails?: (() => boolean) | undefined
  readonly backups: () => Promise<Vitals['backup']>
}

type Counted = { readonly many: string; readonly since: Instant | null }
const waiting = ({ many, since }: Counted): Waiting => ({ many: Number(many), ...(since ? { since } : {}) })

const jobs = async (db: Database): Promise<Vitals['jobs']> => {
  const { rows } = await sql<Counted & { readonly job: string; readonly failed: string }>`
    select name as job, count(*) filter (where state in ('created', 'retry') and start_after <= now()) as many,
      min(start_after) filter (where state in ('created', 'retry') and start_after <= now()) as since,
      count(*) filter (where state = 'failed') as failed
    from ${sql.id(jobSchema)}.job group by name order by name`.execute(db)
  return rows.map(row => ({ job: row.job, waiting: waiting(row), failed: Number(row.failed) }))
}

type LettersRow = Counted & {
  readonly failed: string
  readonly unknown: string
  readonly papers: string
  readonly paper_since: Instant | null
  readonly failing_since: Instant | null
  readonly problem: string | null
  readonly said: string | null
}

const letters = async (db: Database, now: Instant): Promise<Vitals['letters']> => {
  // While the mail server is left alone its letters are due later: those that wait for it count all the same.
  const isDue = sql`state = 'waiting' and (next_attempt_at <= ${now} or held_at is not null)`
  const { rows } = await sql<LettersRow>`
    select l.*, m.failing_since, m.problem, m.said from (
      select count(*) filter (where ${isDue}) as many, min(created_at) filter (where ${isDue}) as since,
        count(*) filter (where state = 'failed') as failed, count(*) filter (where state = 'unknown') as unknown,
        count(*) filter (where state = 'to-post') as papers, min(created_at) filter (where state = 'to-post') as paper_since
      from letter where state in ('waiting', 'failed', 'unknown', 'to-post')) l left join mail_out m on true`.execute(
    db,
  )
  const [row] = rows
  if (!row) throw new Error('The database counted no letters')
  const { failing_since: since, problem, said } = row
  return {
    waiting: waiting(row),
    failed: Number(row.failed),
    unknown: Number(row.unknown),
    paper: waiting({ many: row.papers, since: row.paper_since }),
    ...(since ? { failing: { since, problem: problem ?? 'broken', said: said ?? '' } } : {}),
  }
}

const counted = async (db: Database, query: ReturnType<typeof sql<Counted>>): Promise<Waiting> => {
  const { rows } = await query.execute(db)
  return waiting(rows[0] ?? { many: '0', since: null })
}

const overdue = (db: Database, now: Instant) =>
  counted(db, sql<Counted>`select count(*) as many, min(wake_at) as since from complaint where wake_at <= ${now}`)

const unsealed = (db: Database) =>
  counted(
    db,
    sql<Counted>`select count(*) as many, min(last_at) as since from complaint where version > sealed_version`,
  )

type Server = {
  readonly version: string
  readonly bytes: string
  readonly connections: string
  readonly most: string
}

const database = async ({ db, isRealTime, diskFails }: Measuring): Promise<Vitals['database']> => {
  const apart = isRealTime ? await clockAhead(db) : undefined
  const { rows } = await sql<Server>`
    select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
      (select count(*) from pg_stat_activity where datname = current_database()) as connections,
      current_setting('max_connections') as most`.execute(db)
  const [row] = rows
  if (!row) throw new Error('The database said nothing of itself')
  return {
    version: row.version,
    bytes: Number(row.bytes),
    connections: Number(row.connections),
    connectionsAtMost: Number(row.most),
    ...(diskFails?.() ? { diskFails: true } : {}),
    ...(apart ? { clockAhead: apart.ahead } : {}),
  }
}

const seal = async (db: Database): Promise<Vitals['seal']> => {
  const row = await db
    .selectFrom('seal')
    .select(['number', 'sealed_at', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { number: row.number, at: row.sealed_at, hash: row.hash }
}

const disk = async (folder: string): Promise<Vitals['disk']> => {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return { free: bavail * bsize, total: blocks * bsize }
  } catch {
    return undefined
  }
}

const dayMs = 86_400_000
const patience = 3000

/** Asks our own address for its certificate; whoever it was made for, we only want to know how long it lasts. */
const certificate = async (publicUrl: string): Promise<Vitals['certificate']> => {
  const { protocol, hostname, port } = new URL(publicUrl)
  if (protocol !== 'https:') return undefined
  const socket = connect({
    host: hostname,
    port: Number(port || 443),
    servername: hostname,
    rejectUnauthorized: false,
    timeout: patience,
  })
  try {
    return await new Promise<Vitals['certificate']>((resolve, reject) => {
      socket.once('secureConnect', () => {
        const until = Date.parse(socket.getPeerCertificate().valid_to)
        resolve({ daysLeft: Math.floor((until - Date.now()) / dayMs) })
      })
      socket.once('timeout', () => reject(new Error('ETIMEDOUT')))
      socket.once('error', reject)
    })
  } catch (fault) {
    return { problem: (fault as { code?: string }).code ?? (fault as Error).message }
  } finally {
    socket.destroy()
  }
}

/** Measures everything at once; a few milliseconds, but for the certificate. */
export const measure = async (parts: Measuring): Promise<Omit<Vitals, 'check'>> => {
  const { db, now, folder, publicUrl, version } = parts
  const at = now()
  const [ofJobs, ofLetters, late, server, newest, open, room, shown, ofFiles, backup] = await Promise.all([
    jobs(db),
    letters(db, at),
    overdue(db, at),
    database(parts),
    seal(db),
    unsealed(db),
    disk(folder),
    certificate(publicUrl),
    parts.files(),
    parts.backups(),
  ])
  return {
    jobs: ofJobs,
    letters: ofLetters,
    overdue: late,
    database: server,
    unsealed: open,
    backup,
    ...ofFiles,
    ...(newest ? { seal: newest } : {}),
    ...(room ? { disk: room } : {}),
    ...(shown ? { certificate: shown } : {}),
    program: { version, node: process.version, upFor: process.uptime(), memory: process.memoryUsage.rss() },
  }
}
