import { Client } from 'pg'
import { atLeast, atMost, plain, type Result } from '../result.ts'
import { runCommand } from './program.ts'

const counted = async (admin: string) => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  const { rows } = await db.query<{ many: string }>('select count(*) as many from event')
  await db.end()
  return Number(rows[0]?.many)
}

const secondsOf = async (work: () => Promise<unknown>) => {
  const begin = performance.now()
  await work()
  return (performance.now() - begin) / 1000
}

/** Two in a hundred complaints lose what stands beside their history. */
const damage = async (admin: string) => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  const { rows } = await db.query<{ many: string }>(`
    with lost as (select id from complaint where left(id::text, 13) is not null and abs(hashtext(id::text)) % 50 = 0),
      promises as (delete from promise where complaint_id in (select id from lost)),
      said as (update search set said = '' where complaint_id in (select id from lost)),
      theirs as (update complaint set stage = 'received', handler = null where id in (select id from lost) returning version)
    select sum(version) as many from theirs`)
  await db.end()
  return Number(rows[0]?.many)
}

/** How long `verify` and `rebuild` take over all histories there are, as commands beside the running program. */
export const benchChecking = async (dataDir: string, admin: string): Promise<readonly Result[]> => {
  const events = await counted(admin)
  const verified = await secondsOf(() => runCommand(dataDir, 'verify'))
  const rebuilt = await secondsOf(() => runCommand(dataDir, 'rebuild'))
  const damaged = await damage(admin)
  const mended = await secondsOf(() => runCommand(dataDir, 'rebuild'))
  await runCommand(dataDir, 'verify')
  return [
    plain('events in all histories', events, 'events'),
    atMost('verify, of a million of them', (verified / events) * 1e6, 's', 30),
    atLeast('rebuild where all is as it should be', events / rebuilt, 'events/s', 20_000),
    atLeast(
      'rebuild where two in a hundred complaints lost what stood beside them',
      events / mended,
      'events/s',
      20_000,
    ),
    plain('of these, written anew beyond that', damaged / Math.max(mended - rebuilt, 0.001), 'events/s'),
  ]
}
