import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { atMost, plain, type Result } from '../result.ts'
import { start } from './program.ts'

type Asked = {
  readonly dataDir: string
  readonly moment: string
  readonly many: number
  readonly addressOf: () => string
}

/** The first moment from now at which so many complaints have something that falls due. */
export const momentOf = async (db: Client, many: number): Promise<string> => {
  const { rows } = await db.query<{ at: Date }>(
    'select wake_at as at from complaint where wake_at > now() order by wake_at offset $1 limit 1',
    [many - 1],
  )
  const [found] = rows
  if (!found) throw new Error(`There are no ${many} promises that can fall due`)
  return found.at.toISOString()
}

const dueBy = async (db: Client, moment: string) => {
  const { rows } = await db.query<{ many: string }>('select count(*) as many from complaint where wake_at <= $1', [
    moment,
  ])
  return Number(rows[0]?.many)
}

/** A program that is started at the moment when so many promises have fallen due: how long until none of them is left. */
export const benchDue = async ({ dataDir, moment, many, addressOf }: Asked): Promise<readonly Result[]> => {
  const program = await start(dataDir, 'serve', moment)
  const begin = performance.now()
  const db = new Client({ connectionString: addressOf() })
  await db.connect()
  const due = await dueBy(db, moment)
  try {
    for (;;) {
      if ((await dueBy(db, moment)) === 0) break
      await wait(200)
    }
    const seconds = (performance.now() - begin) / 1000
    return [
      plain('promises that fall due at once', due, 'promises'),
      atMost(`${many} of them handled`, (seconds / due) * many, 's', 60),
      plain('memory of the program after it', program.rssMb(), 'MiB'),
    ]
  } finally {
    await db.end()
    await program.stop()
  }
}
