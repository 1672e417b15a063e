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

const measured = async (work: () => Promise<number>) => {
  const begin = performance.now()
  const mb = await work()
  return { seconds: (performance.now() - begin) / 1000, mb }
}

/** One in so many complaints loses what stands beside its history. */
const damage = async (admin: string, oneIn: number) => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  const { rows } = await db.query<{ many: string }>(`
    with lost as (select id from complaint where abs(hashtext(id::text)) % ${oneIn} = 0),
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
  const verified = await measured(() => runCommand(dataDir, 'verify'))
  const rebuilt = await measured(() => runCommand(dataDir, 'rebuild'))
  await damage(admin, 50)
  const mended = await measured(() => runCommand(dataDir, 'rebuild'))
  await damage(admin, 1)
  const anew = await measured(() => runCommand(dataDir, 'rebuild'))
  await runCommand(dataDir, 'verify')
  const rate = ({ seconds }: typeof anew) => events / seconds
  return [
    plain('events in all histories', events, 'events'),
    atMost('verify, of a million of them', 1e6 / rate(verified), 's', 30),
    atLeast('rebuild where all is as it should be', rate(rebuilt), 'events/s', 20_000),
    atLeast('rebuild where two in a hundred complaints lost what stood beside them', rate(mended), 'events/s', 20_000),
    plain('rebuild where every complaint lost it', rate(anew), 'events/s'),
    atMost('memory of verify and rebuild at most', Math.max(verified.mb, rebuilt.mb, mended.mb, anew.mb), 'MiB', 400),
  ]
}
