import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Database } from '#database/connect.ts'
import { type Part, partsOf } from '#ledger/walk.ts'
import type { Verified } from '#ledger/verify.ts'

export type Task = { readonly url: string; readonly work: 'verify' | 'rebuild'; readonly part: Part }
export type Said = { readonly done: number } | { readonly found: Verified }

// What each begins with costs as much as to look at a thousand histories.
const perThread = 1000

const passedBy = (task: Task, progress: (done: number) => void) =>
  new Promise<Verified>((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'ledger-thread.ts'), {
      workerData: task,
      // Nearly all that is read is thrown away at once; more room for it is less collecting.
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    })
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`A thread ended with ${code} before its work was done`)))
    worker.on('message', (said: Said) => {
      if ('done' in said) progress(said.done)
      else resolve(said.found)
    })
  })

/** Goes past all complaints in threads of their own, as many as there are cores and work for; `db` is the one at `url`. */
export const inThreads = async (
  db: Database,
  { url, work }: Omit<Task, 'part'>,
  progress: (done: number) => void,
): Promise<Verified> => {
  const { n } = await db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const many = Math.min(availableParallelism(), Math.ceil(n / perThread) || 1)
  const parts = await partsOf(db, many)
  const done = parts.map(() => 0)
  const found = await Promise.all(
    parts.map((part, place) =>
      passedBy({ url, work, part }, theirs => {
        done[place] = theirs
        progress(done.reduce((all, one) => all + one, 0))
      }),
    ),
  )
  return {
    complaints: found.reduce((all, { complaints }) => all + complaints, 0),
    events: found.reduce((all, { events }) => all + events, 0),
    findings: found.flatMap(({ findings }) => findings),
  }
}
