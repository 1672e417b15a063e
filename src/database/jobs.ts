import { PgBoss } from 'pg-boss'
import { asking, openPool } from './pool.ts'

/** The schema of the job queue's own tables. */
export const jobSchema = 'pgboss'

/** Everything the program does by itself, without anybody asking. */
export const jobs = [
  'send-letters',
  'send-held',
  'pass-time',
  'partner-lists',
  'rota',
  'sample',
  'seal',
  'what-if',
  'mail-in',
  'check-ledger',
  'canary',
  'export',
  'backup',
  'anchor',
  'scan-files',
  'clean-files',
  'forget',
  'sweep',
  'clean',
] as const
export type Job = (typeof jobs)[number]

/** Makes or renews the job queue's tables as the owner, so that the program itself needs no right to change any table. */
export const migrateJobs = async (ownerUrl: string): Promise<void> => {
  const pool = openPool({ url: ownerUrl, max: 1, onFault: () => {} })
  const quiet = { supervise: false, schedule: false }
  const boss = new PgBoss({
    db: { executeSql: asking(pool) },
    schema: jobSchema,
    migrate: true,
    createSchema: true,
    ...quiet,
  })
  await boss.start()
  for (const job of jobs) await boss.createQueue(job)
  await boss.stop({ graceful: false })
  await pool.end()
}
