import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { Evidence, Invariant } from '../../proof/faults/evidence.ts'
import { check, invariants } from '../../proof/faults/check.ts'
import { sha256 } from '../../proof/faults/clients/picture.ts'
import type { Act } from '../../proof/faults/journal.ts'
import { seal } from '#ledger/seal.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { atTheEnd } from '../world/closing.ts'
import { dataFolder } from '../world/program.ts'
import { smallWorld, type SmallWorld } from '../world/story.ts'

let small: SmallWorld
let db: Client
let evidence: Evidence
const photo = sha256('a photo')
const email = 'pieter.deboer@postvak.example'

const filed: Act = { what: 'form', key: email, outcome: 'acknowledged' }

/** A house in which all is well, and what is known of it from outside. */
beforeAll(async () => {
  small = await smallWorld()
  const filesFolder = dataFolder()
  mkdirSync(join(filesFolder, photo.slice(0, 2)))
  writeFileSync(join(filesFolder, photo.slice(0, 2), photo.slice(2)), 'a photo')
  await small.database.owner
    .insertInto('file')
    .values({ id: photo, bytes: 7, type: 'image/png', stored_at: small.now() })
    .execute()
  await small.file({ files: [{ id: photo, bytes: 7, type: 'image/png' }] })
  await small.sendLetters()
  await small.passTo('2026-05-08T10:00:00.000Z')
  await seal(small.database.app, small.now())
  db = new Client({ connectionString: small.database.ownerUrl })
  await db.connect()
  atTheEnd(() => db.end())
  // As if all its letters had gone by SMTP, each once.
  await db.query("update letter set via = 'smtp' where via = 'mailbox'")
  const { rows } = await db.query<{ message_id: string }>("select message_id from letter where state = 'delivered'")
  evidence = {
    sql: async (text, values = []) => (await db.query(text, [...values])).rows,
    files: filesFolder,
    acts: [{ ...filed, files: [photo] }],
    arrived: rows.map(({ message_id: messageId }) => ({ messageId, raw: messageId })),
    output: '{"level":50,"msg":"A letter could not be sent"}',
    canaries: [email],
    now: '2026-05-08T10:05:00Z',
    upSince: '2026-04-02T10:00:00Z',
    held: [1, 2, 2, 3].map(taken => ({ letter: 'one', taken })),
    signals: [{ fault: 'the mail server is away', seconds: 20 }],
    recompute: () => Promise.resolve([]),
  }
})

test('a house in which all is well keeps every invariant', async () => {
  expect(evidence.arrived.length).toBeGreaterThan(1)
  expect(await check(evidence)).toEqual([])
})

type Planted = {
  readonly of: Invariant
  readonly what: string
  /** Done to the database by somebody with every right, and taken back afterwards. */
  readonly sql?: string
  readonly but?: (all: Evidence) => Partial<Evidence>
}
const twice = ({ arrived }: Evidence, raw?: string) => ({
  arrived: [...arrived, { messageId: arrived[0]?.messageId ?? '', raw: raw ?? arrived[0]?.raw ?? '' }],
})
const acts =
  (...more: readonly Act[]) =>
  () => ({ acts: more })
const asMail = `insert into mail_in (id, message_id, digest, received_at, stored_at, bytes, next_at, state) values
  (gen_random_uuid(), '<m@inbox.example>', $$`

/** The first letter to each reader of a complaint is put off, the later ones are due; all were written so long ago. */
const behindAnother = (ago: string) => `update letter l set state = 'waiting',
  created_at = timestamptz '2026-05-08T10:05Z' - interval '${ago}',
  next_attempt_at = case when exists (select from letter e where e.complaint_id = l.complaint_id
    and e.recipient = l.recipient and e.id < l.id) then timestamptz '2026-05-08' else timestamptz '2026-05-09' end`

const planted: readonly Planted[] = [
  {
    of: 'I1',
    what: 'a complaint that was acknowledged is not there',
    but: acts({ ...filed, key: 'gone@inbox.example' }),
  },
  { of: 'I1', what: 'its reference is another', but: acts({ ...filed, reference: 'K-0' }) },
  { of: 'I1', what: 'its words are others', but: acts({ ...filed, said: 'something else' }) },
  { of: 'I1', what: 'one of its files is not there', but: acts({ ...filed, files: [sha256('another')] }) },
  {
    of: 'I1',
    what: 'a message that was taken is not there',
    but: acts({ ...filed, what: 'mail', key: 'm@inbox.example' }),
  },
  {
    of: 'I1',
    what: 'a message left its mailbox and is not there',
    but: () => ({ mailbox: { gone: ['m@inbox.example'] } }),
  },
  { of: 'I1', what: 'a note that was taken is not there', but: acts({ ...filed, what: 'note', key: 'a note' }) },
  {
    of: 'I2',
    what: 'one customer has two complaints',
    sql: `update complaint set id = id; insert into contact (complaint_id, email) values (gen_random_uuid(), '${email}')`,
  },
  {
    of: 'I2',
    what: 'one message is kept twice',
    sql: `${asMail}a$$, now(), now(), 1, now(), 'waiting'); ${asMail}b$$, now(), now(), 1, now(), 'waiting')`,
  },
  { of: 'I3', what: 'a letter arrived twice and nothing shows it', but: all => twice(all) },
  {
    of: 'I3',
    what: 'the second copy differs',
    sql: 'update letter set doubts = 1',
    but: all => twice(all, 'other words'),
  },
  { of: 'I4', what: 'a letter counts as delivered and never arrived', but: () => ({ arrived: [] }) },
  {
    of: 'I4',
    what: 'a letter is due and nobody sends it',
    sql: "update letter set state = 'waiting', next_attempt_at = '2026-05-08'",
  },
  { of: 'I4', what: 'a letter stays for more than an hour behind one that is put off', sql: behindAnother('02:00') },
  {
    of: 'I5',
    what: 'a promise is missed and nothing says so',
    sql: 'update promise set missed_at = null where missed_at is not null',
  },
  {
    of: 'I5',
    what: 'it says so beside the history alone',
    sql: 'update promise set missed_at = due_at where missed_at is null',
  },
  { of: 'I5', what: 'nobody is told of it', sql: "delete from letter where kind = 'staff-alert'" },
  {
    of: 'I7',
    what: 'a fact was changed',
    sql: `update event set facts = facts || '{"handler":"mo"}' where version = 2`,
  },
  { of: 'I7', what: 'a word was changed', sql: `update words set words = words || '{"name":"Mo"}'` },
  { of: 'I7', what: 'an event is gone', sql: 'delete from event where version = 2' },
  {
    of: 'I7',
    what: 'the end of a history is gone',
    sql: 'delete from event where version = (select max(version) from event)',
  },
  { of: 'I7', what: 'a seal was changed', sql: "update seal set sealed_at = sealed_at - interval '1 day'" },
  {
    of: 'I8',
    what: 'a file has no content',
    sql: `insert into file (id, bytes, type, stored_at) values (repeat('a', 64), 1, 'image/png', now())`,
  },
  {
    of: 'I9',
    what: 'an event was written before the one before it',
    sql: "update event set recorded_at = recorded_at - interval '1 hour' where version = 2",
  },
  {
    of: 'I9',
    what: 'a letter went back to an earlier hand',
    but: () => ({
      held: [
        { letter: 'one', taken: 2 },
        { letter: 'one', taken: 1 },
      ],
    }),
  },
  {
    of: 'I10',
    what: 'a fault never showed',
    but: () => ({ signals: [{ fault: 'the disk is full', seconds: undefined }] }),
  },
  { of: 'I11', what: 'a message is never sorted', sql: `${asMail}a$$, now(), now(), 1, '2026-05-08', 'new')` },
  { of: 'I11', what: 'time does not pass', sql: "update complaint set wake_at = '2026-05-08'" },
  { of: 'I12', what: 'an address stands in the log', but: () => ({ output: `could not send to ${email}` }) },
]

test.each(planted)('$of is found broken where $what', async ({ of, sql, but = () => ({}) }) => {
  const guarded = ['event', 'seal', 'seal_entry']
  await db.query(
    `begin; set constraints all deferred; ${guarded.map(table => `alter table ${table} disable trigger user`).join('; ')}`,
  )
  try {
    if (sql) await db.query(sql)
    const found = await check({ ...evidence, ...but(evidence) })
    expect(found.map(({ invariant }) => invariant)).toContain(of)
  } finally {
    await db.query('rollback')
  }
})

test('I6 is found broken where a date is not what follows', async () => {
  const recompute = async () =>
    (await verifyLedger(small.database.app, small.house.world.rulebook)).findings.map(({ what }) => what)
  expect(await check({ ...evidence, recompute })).toEqual([])
  await db.query("update promise set due_at = due_at + interval '1 minute'")
  const found = await check({ ...evidence, recompute })
  expect(found.map(({ invariant }) => invariant)).toContain('I6')
})

test('a letter that keeps its place behind one in a dead hand is not lost', async () => {
  await db.query('begin')
  await db.query(behindAnother('00:20'))
  const found = await check(evidence)
  await db.query('rollback')
  expect(found.filter(({ invariant }) => invariant === 'I4')).toEqual([])
})

test('every invariant is seen broken', () => {
  const seen = new Set([...planted.map(({ of }) => of), 'I6'])
  expect(Object.keys(invariants).filter(id => !seen.has(id as Invariant))).toEqual([])
})
