import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { instant } from '#calendar/day.ts'
import { connect } from '#database/connect.ts'
import { createLedger } from '#ledger/create.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { plain, type Result } from '../result.ts'
import { busyMs, databasePid } from './cost.ts'
import { fileMany } from './filing.ts'
import { addressesOf } from './house.ts'
import { client } from './http.ts'
import { signIn } from './pages.ts'
import { start } from './program.ts'
import { multiplying } from './seed/multiply.ts'
import { sink } from './sending.ts'

/** Milliseconds that a core is busy with one, in the program and in the database. */
type Cost = { readonly program: number; readonly database: number }

const busyWith = async (pids: { readonly program: number; readonly database: number }, work: () => Promise<number>) => {
  const now = () => {
    const database = busyMs([pids.database])
    return { program: busyMs([pids.program, pids.database]) - database, database }
  }
  const before = now()
  const many = await work()
  const after = now()
  return { program: (after.program - before.program) / many, database: (after.database - before.database) / many }
}

/** What the stories of the house are on average: how long, how much of it by people of the shop, and how large. */
type Story = { readonly events: number; readonly byStaff: number; readonly letters: number; readonly bytes: number }

const storyOf = async (db: Client, grow: () => Promise<unknown>): Promise<Story> => {
  const size = async () => {
    const { rows } = await db.query<{ bytes: string; many: string }>(
      'select pg_database_size(current_database()) as bytes, (select count(*) from complaint) as many',
    )
    return { bytes: Number(rows[0]?.bytes), many: Number(rows[0]?.many) }
  }
  const before = await size()
  await grow()
  const after = await size()
  const { rows } = await db.query<Record<'events' | 'staff' | 'letters', string>>(
    `select count(*) as events, count(*) filter (where by->>'kind' = 'staff') as staff,
      (select count(*) from letter) as letters from event`,
  )
  const each = (name: 'events' | 'staff' | 'letters') => Number(rows[0]?.[name]) / after.many
  return {
    events: each('events'),
    byStaff: each('staff'),
    letters: each('letters'),
    bytes: (after.bytes - before.bytes) / (after.many - before.many),
  }
}

const notesOn = async (app: string, ids: readonly string[], many: number) => {
  const db = connect(app, undefined, 2)
  const now = () => instant(new Date().toISOString())
  const ledger = createLedger({ db, now, rules: createRulebook({ db, now, shipped }) })
  for (let n = 0; n < many; n += 1)
    await ledger.handle(
      ids[n % ids.length] ?? '',
      { type: 'note', files: [], words: { text: `Called the customer, for the ${n}th time.` } },
      { kind: 'staff', person: 'sanne', roles: ['agent'] },
    )
  await db.destroy()
}

const paths = (ids: readonly string[]) => ['/desk', ...ids.slice(0, 3).map(id => `/desk/complaints/${id}`)]

const pagesOf = async (url: string, cookie: string, ids: readonly string[], many: number) => {
  const { send, close } = client(url)
  const all = paths(ids)
  for (let n = 0; n < many; n += 1) {
    const { status } = await send('GET', all[n % all.length] ?? '', undefined, cookie)
    if (status !== 200) throw new Error(`A page was answered with ${status}`)
  }
  close()
}

const pause = (db: Client, until: string) =>
  db.query(
    `insert into mail_out (paused_until) values (${until}) on conflict (id) do update set paused_until = excluded.paused_until`,
  )

const waiting = async (db: Client) =>
  Number((await db.query("select count(*) as many from letter where state = 'waiting'")).rows[0]?.many)

const untilSent = async (db: Client) => {
  while ((await waiting(db)) > 0) await wait(50)
}

type Costs = Readonly<Record<'filing' | 'letter' | 'event' | 'page', Cost>>

const measure = async (folder: string, many: number): Promise<{ readonly costs: Costs; readonly story: Story }> => {
  const demo = await start(join(folder, 'capacity'), 'demo')
  await demo.stop()
  const dataDir = join(folder, 'capacity', 'demo')
  const server = await sink()
  const program = await start(dataDir, 'serve', undefined, { SMTP_URL: `smtp://127.0.0.1:${server.port}` })
  const { app, admin } = addressesOf(dataDir)
  const db = new Client({ connectionString: admin })
  await db.connect()
  try {
    await untilSent(db)
    const { growTo } = await multiplying({ app, admin })
    const story = await storyOf(db, () => growTo(5000))
    // Whoever signs in is of this shop, and none of these is about them.
    const { rows } = await db.query<{ id: string }>(
      `select id from complaint
      where stage <> 'closed' and storefront = 'klankhuis' and handler is not null and concerned = '{}' limit 100`,
    )
    const ids = rows.map(({ id }) => id)
    const cookie = await signIn(program, demo.output())
    const pids = { program: program.pid, database: databasePid(dataDir) }
    const counted = (times: number, work: () => Promise<unknown>, by = pids) =>
      busyWith(by, async () => {
        await work()
        return times
      })
    await pause(db, "now() + interval '1 day'")
    await fileMany(program.url, 30)
    const filing = await counted(many, () => fileMany(program.url, many))
    const letters = await waiting(db)
    const letter = await counted(letters, async () => {
      await pause(db, 'null')
      // A letter of a complaint that is filed now has the post look for more.
      await fileMany(program.url, 1)
      await untilSent(db)
    })
    await pagesOf(program.url, cookie, ids, 30)
    const page = await counted(many, () => pagesOf(program.url, cookie, ids, many))
    await notesOn(app, ids, 30)
    const event = await counted(many, () => notesOn(app, ids, many), { ...pids, program: process.pid })
    return { story, costs: { filing, letter, event, page } }
  } finally {
    await db.end()
    await program.stop()
    await server.close()
  }
}

// Each step of a person is taken from a page that they opened, and a list before it.
const pagesPerStep = 2
const [peak, atMostBusy, connectionsPerProcess] = [10, 0.6, 13]
const secondsPerYear = 365.25 * 24 * 3600

/** What a whole complaint asks of one side: filed, its letters sent, all else that happens written down, and the pages for it. */
const lifeOf = (costs: Costs, { events, byStaff, letters }: Story, side: keyof Cost): number =>
  costs.filing[side] +
  letters * costs.letter[side] +
  // Each letter that arrives is an event, which is part of what sending it costs.
  Math.max(events - 1 - letters, 0) * costs.event[side] +
  byStaff * pagesPerStep * costs.page[side]

/** What so many complaints a year ask for in their busiest hour, worked out from what each costs on this machine. */
export const benchCapacity = async (folder: string, perYear: number, many: number): Promise<readonly Result[]> => {
  const { costs, story } = await measure(folder, many)
  const rate = (perYear / secondsPerYear) * peak
  const life = { program: lifeOf(costs, story, 'program'), database: lifeOf(costs, story, 'database') }
  const cores = (ms: number) => Math.ceil((rate * ms) / 1000 / atMostBusy)
  const processes = cores(life.program) + 1
  return [
    ...Object.entries(costs).flatMap(([name, cost]) => [
      plain(`one ${name}: the program is busy`, cost.program, 'ms'),
      plain(`one ${name}: the database is busy`, cost.database, 'ms'),
    ]),
    plain('events of a complaint, on average', story.events, 'events'),
    plain('of them by people of the shop', story.byStaff, 'events'),
    plain('letters of a complaint, on average', story.letters, 'letters'),
    plain('a whole complaint: the program is busy', life.program, 'ms'),
    plain('a whole complaint: the database is busy', life.database, 'ms'),
    plain('a whole complaint in the database', story.bytes / 1000, 'kB'),
    plain('asked for, in a year', perYear, 'complaints'),
    plain(`in the busiest hour, ${peak} times the average`, rate, 'complaints/s'),
    plain(`cores of this kind for the program, each at most ${atMostBusy * 100}% busy`, cores(life.program), 'cores'),
    plain('cores of this kind for the database, as busy', cores(life.database), 'cores'),
    plain('processes, one core each and one that may fail', processes, 'processes'),
    plain('connections of all of them', processes * connectionsPerProcess, 'connections'),
    plain('database after a year, without files', (perYear * story.bytes) / 1e9, 'GB'),
  ]
}
