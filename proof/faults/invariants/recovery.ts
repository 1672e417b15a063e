import { readdirSync } from 'node:fs'
import { breaches, type Look } from '../evidence.ts'

const halfWritten = (folder: string) => {
  try {
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter(name => /(^|\/)(\.|tmp|incoming)|\.part$/.test(name))
  } catch {
    return []
  }
}

const stuck = {
  'a message is neither sorted nor waiting': `select id::text as id from mail_in where state = 'new' and next_at <= $1`,
  'a letter is held and its moment has passed': `select id::text as id from held_letter where due_at < $1::timestamptz - interval '2 minutes'`,
  'time has not passed for a complaint': `select id::text as id from complaint where wake_at <= $1::timestamptz - interval '60 seconds'`,
  'a copy of everything stands still': `select id::text as id from export where state = 'running'
    and seen_at < clock_timestamp() - interval '2 minutes' and $1::timestamptz is not null`,
  'somebody waits for a lock': `select l.pid::text as id from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where not l.granted and a.datname = current_database() and a.query_start < clock_timestamp() - interval '10 seconds' and $1::timestamptz is not null`,
  'a transaction is open for nothing': `select pid::text as id from pg_stat_activity where datname = current_database()
    and state like 'idle in transaction%' and state_change < clock_timestamp() - interval '60 seconds' and $1::timestamptz is not null`,
} as const

/** I11: afterwards nothing needs a hand: nothing is stuck, half done, locked or left lying. */
export const nothingIsStuck: Look = async ({ sql, files, now }) => {
  const what: string[] = []
  for (const [words, text] of Object.entries(stuck))
    for (const { id } of await sql<{ id: string }>(text, [now])) what.push(`${words} (${id})`)
  return breaches('I11', [...what, ...halfWritten(files).map(name => `${name} is half written`)])
}

/** I10: a fault shows within a minute. */
export const faultsShow: Look = ({ signals = [] }) =>
  breaches(
    'I10',
    signals
      .filter(({ seconds }) => seconds === undefined || seconds > 60)
      .map(({ fault, seconds }) =>
        seconds === undefined ? `nothing showed: ${fault}` : `after ${seconds} s: ${fault}`,
      ),
  )

/** I12: no personal data stands in what programs print. */
export const nothingIsTold: Look = ({ output, canaries }) =>
  breaches(
    'I12',
    canaries.filter(canary => output.includes(canary)).map(canary => `“${canary}” stands in what a program printed`),
  )
