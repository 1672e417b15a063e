import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from '#web/app.ts'
import { crew, smallWorld } from '../world/story.ts'
import { spoken } from './spoken.ts'

let statements: readonly string[]
let ofOne: readonly string[]
let ofComplaints: readonly string[]

const pages = [
  '',
  '?view=all-open&q=gitaar&category=damaged',
  '/my-day',
  '/views',
  '/log',
  '/week',
  '/promises',
  '/workload',
  '/rota',
  '/absence',
  '/causes',
  '/quality',
  '/feedback',
  '/month',
  '/approvals',
  '/changes',
  '/investigations?show=all',
  '/questions',
  '/hearings',
  '/letters',
  '/matters',
  '/drafts',
  '/snippets',
  '/search?q=300001',
  '/board',
  '/health',
  '/people',
  '/erasing',
]

// The life of a house, in short: what customers, staff and time do, every duty, and the lists of the desk.
beforeAll(async () => {
  let watch: ReturnType<typeof spoken> | undefined
  const world = await smallWorld({ seen: database => (watch = spoken(database)).db })
  const { id } = await world.file()
  await world.file({ orderNumber: '300001' })
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
  await world.does(id, crew.sanne, { type: 'note', files: [], words: { text: 'Called the warehouse.' } })
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'It takes too long.' } })
  ofOne = [...(watch?.statements ?? [])]
  await world.sendLetters()
  await world.passTo('2026-05-20T08:00:00.000Z')
  for (const duty of Object.values(world.house.duties)) await duty.run()
  const app = createApp(
    world.house.world,
    () => {},
    () => Promise.resolve(true),
  )
  for (const who of [crew.ruth, crew.noor, crew.eleonora]) {
    const { key } = await world.house.world.people.openSession(who.id)
    for (const page of [...pages, `/complaints/${id}`])
      await (await app.request(`/desk${page}`, { headers: { cookie: `verhaal=${key}` } })).text()
  }
  statements = [...(watch?.statements ?? [])]
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'complaint_id' union select 'complaint'`.execute(world.database.app)
  ofComplaints = rows.map(({ name }) => name)
})

test('nothing that the program says to the database outlives its transaction: a pooler or another node may take the next', () => {
  const kept =
    /^(set(?! transaction\b)|listen|unlisten|notify|prepare|discard|load)\b|pg_advisory_lock|with hold|\btemp(orary)? table/i
  expect(statements.length).toBeGreaterThan(100)
  expect(statements.filter(text => kept.test(text))).toEqual([])
})

test('nothing that the program says came after PostgreSQL 15', () => {
  const newer =
    /\b(uuidv[47]|any_value|json_table|json_exists|json_value|json_query|merge_action|random_normal|array_shuffle|array_sample|xmltext)\s*\(|\breturning (old|new)\./i
  expect(statements.filter(text => newer.test(text))).toEqual([])
})

const named = /\bid = (any\()?\$|complaint_id = (any\()?\$|form_key = \$|jsonb_populate_recordset\(null::complaint\b/i
const names = (text: string) =>
  ofComplaints.filter(table => new RegExp(`\\b(from|join|update|using) ${table}\\b`).test(text))
const changed = /\b(?:update|delete from) (?:only )?([a-z_]+)/gi

// Where the database is spread over machines, each of these asks all of them; each is stopped by an index after what it looks for.
const sweeps = [
  'update letter set attempts',
  'with entries as (select * from jsonb_populate_recordset(null::seal_entry',
  'delete from desk_draft d using complaint',
  'delete from letter where id in (select id from letter l where complaint_id is null',
  'delete from presence where until',
  'delete from snooze where until',
]

test('what changes something in complaints names them by their ids, but for the sweeps for what is due or over', () => {
  const changes = statements.filter(text =>
    [...text.matchAll(changed)].some(([, table = '']) => ofComplaints.includes(table)),
  )
  const others = changes.filter(text => !named.test(text))
  expect(changes.length).toBeGreaterThan(others.length)
  expect(others.map(text => sweeps.find(sweep => text.startsWith(sweep)) ?? text).toSorted()).toEqual(sweeps.toSorted())
})

test('to file a complaint, and to do something with one, asks for that complaint alone', () => {
  const others = ofOne.filter(text => names(text).length > 0 && !named.test(text))
  expect(ofOne.length).toBeGreaterThan(10)
  expect(others).toEqual([])
})
