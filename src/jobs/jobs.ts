import { CompiledQuery, type Transaction } from 'kysely'
import { PgBoss } from 'pg-boss'
import { type Job, jobSchema } from '#database/jobs.ts'
import { asking, openPool } from '#database/pool.ts'
import type { DB } from '#database/tables.ts'
import { lookForWork } from './look.ts'

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
export type Duty = {
  readonly every: string
  readonly run: () => Promise<unknown>
  /** Where the tables themselves tell that there is something to do: nobody has to put a job in the queue for it. */
  readonly isDue?: () => Promise<boolean>
}

// Each kind asks for itself so seldom, as one look for all of them wakes it.
const seconds = { pollingIntervalSeconds: 30 }
// A wake-up says that there is work, not which: a hundred of them are one look.
const batch = 100

/**
 * The queue of jobs in the database at `url`. A job is only a wake-up: the work itself stands in tables, and nothing is lost with
 * a job. A process that only wakes others (`isIdle`) plans and tends nothing.
 */
export const openJobs = async (url: string, onFault: (fault: Error) => void, isIdle = false): Promise<Jobs> => {
  const pool = openPool({ url, max: 3, onFault, name: 'verhaal-jobs' })
  const executeSql = asking(pool)
  const boss = new PgBoss({
    db: { executeSql },
    schema: jobSchema,
    migrate: false,
    createSchema: false,
    // Its indexes belong to the owner of the tables, who sees to them when the program is renewed.
    reindex: false,
    supervise: !isIdle,
    schedule: !isIdle,
  })
  boss.on('error', onFault)
  await boss.start()
  let stopLooking = () => {}
  return {
    wake: async (tx, job) => {
      const within = async (text: string, values: unknown[] = []) => ({
        rows: [...(await tx.executeQuery(CompiledQuery.raw(text, values))).rows],
      })
      await boss.send(job, {}, { db: { executeSql: within } })
    },
    wakeNow: async job => void (await boss.send(job, {})),
    wakeIn: async (job, seconds) => void (await boss.send(job, {}, { startAfter: seconds })),
    work: async duties => {
      const all = Object.entries(duties)
      const workers = new Map<string, string>()
      const atWork = new Set<string>()
      for (const [job, { every, run }] of all) {
        const work = async () => {
          atWork.add(job)
          try {
            await run()
          } finally {
            atWork.delete(job)
          }
        }
        await boss.schedule(job, every, {}, { tz: 'UTC' })
        workers.set(job, await boss.work(job, { batchSize: batch, ...seconds }, work))
        // What fell due while nothing ran is looked at now.
        await boss.send(job, {})
      }
      const call = async (waiting: readonly string[]) => {
        const called: string[] = []
        for (const [job, { isDue }] of all)
          if (!waiting.includes(job) && !atWork.has(job) && (await isDue?.())) {
            await boss.send(job, {})
            called.push(job)
          }
        return called
      }
      stopLooking = lookForWork({ ask: executeSql, call, wake: job => boss.notifyWorker(workers.get(job) ?? '') })
    },
    stop: async () => {
      stopLooking()
      await boss.stop({ graceful: true, timeout: 10_000 })
      await pool.end()
    },
  }
}
