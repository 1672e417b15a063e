import { CompiledQuery, type Transaction } from 'kysely'
import { PgBoss } from 'pg-boss'
import { type Job, jobSchema } from '#database/jobs.ts'
import type { DB } from '#database/tables.ts'

export type Jobs = {
  /** Puts a job in the queue within the transaction: there is neither a job without what it is for nor the reverse. */
  readonly wake: (tx: Transaction<DB>, job: Job) => Promise<void>
  /** Puts a job in the queue now. */
  readonly wakeNow: (job: Job) => Promise<void>
  /** Puts a job in the queue that is done no sooner than after so many seconds. */
  readonly wakeIn: (job: Job, seconds: number) => Promise<void>
  /** From now on this process does these jobs, each kind one at a time; `every` is a schedule in cron's words. */
  readonly work: (duties: Readonly<Record<Job, Duty>>) => Promise<void>
  readonly stop: () => Promise<void>
}
export type Duty = { readonly every: string; readonly run: () => Promise<unknown> }

const seconds = { pollingIntervalSeconds: 0.5 }
// A wake-up says that there is work, not which: a hundred of them are one look.
const batch = 100

/** The queue of jobs in the database at `url`. A job is only a wake-up: the work itself stands in tables, and nothing is lost with a job. */
export const openJobs = async (url: string, onFault: (fault: Error) => void): Promise<Jobs> => {
  const boss = new PgBoss({
    connectionString: url,
    schema: jobSchema,
    migrate: false,
    createSchema: false,
    // Its indexes belong to the owner of the tables, who sees to them when the program is renewed.
    reindex: false,
    max: 3,
    application_name: 'verhaal-jobs',
  })
  boss.on('error', onFault)
  await boss.start()
  return {
    wake: async (tx, job) => {
      const executeSql = async (text: string, values: unknown[] = []) => ({
        rows: [...(await tx.executeQuery(CompiledQuery.raw(text, values))).rows],
      })
      await boss.send(job, {}, { db: { executeSql } })
    },
    wakeNow: async job => void (await boss.send(job, {})),
    wakeIn: async (job, seconds) => void (await boss.send(job, {}, { startAfter: seconds })),
    work: async duties => {
      for (const [job, { every, run }] of Object.entries(duties)) {
        await boss.schedule(job, every, {}, { tz: 'UTC' })
        await boss.work(job, { batchSize: batch, ...seconds }, async () => void (await run()))
        // What fell due while nothing ran is looked at now.
        await boss.send(job, {})
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
