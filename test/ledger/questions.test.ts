import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Day, dayOf, type Instant, plusDays } from '#calendar/day.ts'
import { createQuestions } from '#ledger/questions/create.ts'
import type { Page } from '#ledger/questions/page.ts'
import type { Questions } from '#ledger/questions/questions.ts'
import { search as searchOf } from '#ledger/questions/search.ts'
import type { Scope } from '#ledger/questions/scope.ts'
import { isOnDesk, views } from '#ledger/questions/view.ts'
import type { Role } from '#policy/policy.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'
import { counted } from './counted.ts'
import { anna, bea, complaint, customer, houseOn, type House, ines, mo, post, thursday } from './house.ts'

let world: FreshDatabase
let house: House
let questions: Questions
let count: ReturnType<typeof counted>
const id = { new: '', held: '', asked: '', board: '', closed: '', other: '' }
const named = (known: string) => Object.entries(id).find(([, one]) => one === known)?.[0] ?? known
const names = (rows: readonly { readonly id: string }[]) => rows.map(row => named(row.id))

const scopeOf = (person: string, roles: readonly Role[], shops = ['lamp', 'sound']): Scope => ({ person, roles, shops })
const manager = scopeOf('mo', ['manager'])
const day = (text: string) => text as Day

const acknowledge = async (which: string) => {
  await house.does(which, anna, { type: 'acknowledge', handler: 'anna', answerBy: day('2026-04-16') })
  const letter = 'acknowledgement-2'
  await house.does(which, post, { type: 'deliver-letter', letter, via: 'mailbox' })
}
const find = { type: 'find', head: '1', finding: 'upheld', cause: 'product', words: { reasons: 'Kapot.' } } as const
const answer = {
  type: 'answer',
  changes: [{ owner: 'mo', by: day('2026-06-01') }],
  words: { summary: 'Gegrond.', done: 'Gekeken.', noRemedy: 'Niets nodig.', changes: ['Beter inpakken'] },
} as const

const close = async (which: string) => {
  await acknowledge(which)
  await house.does(which, mo, { type: 'register' })
  await house.does(which, mo, { type: 'assign', to: 'anna' })
  await house.does(which, anna, find)
  await house.does(which, anna, answer)
  const letter = (await house.ledger.read(which))?.complaint.letters.at(-1)?.key ?? ''
  await house.does(which, post, { type: 'deliver-letter', letter, via: 'mailbox' })
  await house.does(which, anna, { type: 'close' })
}

const ask = async (which: string) => {
  await acknowledge(which)
  await house.does(which, mo, { type: 'assign', to: 'ines' })
  await house.does(which, ines, { type: 'plan-question', source: 'warehouse', words: { text: 'Hoe ingepakt?' } })
  const of = { kind: 'partner', partner: 'depot' } as const
  await house.does(which, ines, { type: 'ask', question: 'q1', of, dueOn: day('2026-04-08') })
  await house.does(which, ines, { type: 'plan-question', source: 'staff', words: { text: 'Wat is er gezegd?' } })
  const kees = { kind: 'person', person: 'kees' } as const
  await house.does(which, ines, { type: 'ask', question: 'q2', of: kees, dueOn: day('2026-04-08') })
  const amount = { currency: 'EUR', cents: 2500 } as const
  const words = { what: 'De helft terug' }
  await house.does(which, ines, { type: 'offer-remedy', kind: 'refund', amount, by: day('2026-04-20'), words })
}

beforeAll(async () => {
  world = await freshDatabase()
  house = await houseOn(world.app)
  count = counted(world.app)
  questions = createQuestions(count.db)
  const words = (change: object) => ({ words: { ...complaint().words, ...change } })
  id.closed = (await house.file({ orderNumber: '100300', ...words({ name: 'Fatima 100%' }) })).id
  await close(id.closed)
  house.now.put('2026-04-02T08:13:00.000Z')
  id.new = (await house.file({ orderNumber: '100301', receivedAt: thursday })).id
  id.held = (await house.file({ orderNumber: '100302', ...words({ email: 'Other@post.example' }) })).id
  await acknowledge(id.held)
  await house.does(id.held, post, { type: 'return-letter', letter: 'acknowledgement-2', how: 'bounced' })
  id.asked = (await house.file({ orderNumber: '100303', ...words({ name: 'Piet van der Berg' }) })).id
  await ask(id.asked)
  id.board = (await house.file({ orderNumber: '100304' })).id
  await house.does(id.board, customer, { type: 'escalate', words: { why: 'Niemand luistert.' } })
  id.other = (await house.file({ orderNumber: '100301', storefront: 'sound' })).id
})

describe('the queue', () => {
  const queue = async (view: (typeof views)[number], scope = manager, now = house.now()) =>
    names((await questions.queue({ scope, view, now })).rows)

  test('holds each complaint in the lists where it belongs', async () => {
    expect(await queue('mine', scopeOf('anna', ['agent']))).toEqual(['held'])
    expect((await queue('unassigned')).toSorted()).toEqual(['board', 'new', 'other'])
    expect((await queue('to-acknowledge')).toSorted()).toEqual(['board', 'new', 'other'])
    expect(await queue('waiting-for-partner')).toEqual(['asked'])
    expect(await queue('undelivered')).toEqual(['held'])
    expect(await queue('closed')).toEqual(['closed'])
    expect((await queue('all-open')).toSorted()).toEqual(['asked', 'board', 'held', 'new', 'other'])
  })

  test('has today what falls due today or is late, by the day of each shop', async () => {
    expect(await queue('today')).toEqual([])
    const lastDay = '2026-04-09T21:59:00.000Z' as Instant
    const dayBefore = '2026-04-08T21:59:00.000Z' as Instant
    expect(await queue('today', manager, dayBefore)).not.toContain('new')
    expect(await queue('today', manager, lastDay)).toContain('new')
    expect(await queue('today', manager, '2026-05-01T08:00:00.000Z' as Instant)).toContain('new')
  })

  test('says of each what it is about, who has it and what is owed next', async () => {
    const { rows } = await questions.queue({ scope: manager, view: 'all-open', now: house.now() })
    expect(rows.find(row => row.id === id.new)).toEqual({
      id: id.new,
      version: 1,
      reference: '100301',
      storefront: 'lamp',
      name: 'Jan Bakker',
      summary: 'De lamp doet het niet.',
      stage: 'received',
      handler: null,
      holder: 'nobody',
      missed: 0,
      language: 'nl',
      lastEvent: 'filed',
      lastAt: '2026-04-02T08:13:00.000Z',
      lastBy: 'customer',
      snoozedUntil: null,
      isAsleep: false,
      duplicateOf: null,
      linked: 0,
      next: { kind: 'acknowledge', key: 'acknowledge', dueOn: '2026-04-09', dueAt: '2026-04-09T22:00:00.000Z' },
    })
  })

  test.each(['all-open', 'closed'] as const)(
    'goes on page after page without a row twice or left out: %s',
    async view => {
      const seen: string[] = []
      for (let after: string | undefined; ; ) {
        const { rows, next } = await questions.queue({
          scope: manager,
          view,
          now: house.now(),
          limit: 2,
          ...(after ? { after } : {}),
        })
        seen.push(...names(rows))
        if (!next) break
        after = next
      }
      expect(seen).toEqual(await queue(view))
    },
  )

  test('A-71: starts at the beginning for a place that is none', async () => {
    for (const after of ['', 'x', "2026-01-01_'", `9999-99-99T00:00:00.000Z_${id.new}`])
      expect((await questions.queue({ scope: manager, view: 'all-open', now: house.now(), after })).rows).toHaveLength(
        5,
      )
  })

  test('has as many rows in each list as are counted beside it', async () => {
    const now = '2026-04-09T08:00:00.000Z' as Instant
    const counts = await questions.counts({ scope: manager, now })
    expect(counts['all-open']).toBe(5)
    for (const view of views.filter(isOnDesk))
      expect([view, counts[view]]).toEqual([view, (await queue(view, manager, now)).length])
  })

  test("has as many rows in each list of somebody's own as are counted beside it, whatever it is narrowed to", async () => {
    const now = '2026-04-09T08:00:00.000Z' as Instant
    const saved = [
      { view: 'all-open', filter: { handler: ['nobody'], shop: ['lamp'] } },
      { view: 'all-open', filter: { due: ['week'], category: ['damaged', 'service'], order: '1003' } },
      { view: 'late', filter: { channel: ['web'] } },
      { view: 'unassigned', filter: { name: 'bakker' } },
      { view: 'everything', filter: { holder: ['customer'] } },
      { view: 'snoozed' },
      { view: 'all-open', filter: { handler: ['nobody'], shop: ['lamp'] } },
      { view: 'all-open', filter: { category: ['damaged', 'faulty'] } },
    ] as const
    const rowsOf = async (scope: Scope) =>
      Promise.all(
        saved.map(async list => {
          const { rows, total } = await questions.queue({ scope, now, ...list })
          expect(total).toBe(rows.length)
          return rows.length
        }),
      )
    const ofDesk = saved.filter(({ view }) => isOnDesk(view)).filter(list => list !== saved[3])
    for (const scope of [manager, scopeOf('ines', ['investigator']), scopeOf('ann', ['agent'], ['sound'])]) {
      const { saved: counted } = await questions.counts({ scope, now, saved })
      expect([scope.person, counted]).toEqual([scope.person, await rowsOf(scope)])
      const alone = await questions.counts({ scope, now, saved: ofDesk })
      expect(alone.saved).toEqual(counted.filter((_, n) => n !== 3 && n !== 4))
    }
    expect(await rowsOf(manager)).toEqual([2, 0, 0, 3, 0, 0, 2, 5])
  })

  test('counts what somebody put aside beside them, and nowhere else', async () => {
    const now = '2026-04-09T08:00:00.000Z' as Instant
    await sql`insert into snooze (person, complaint_id, until, version, set_at)
      select 'sleepy', id, '2026-06-01', 1000, now() from complaint where id = ${id.new}`.execute(world.app)
    const saved = [
      { view: 'unassigned' },
      { view: 'snoozed' },
      { view: 'all-open', filter: { shop: ['lamp'] } },
    ] as const
    const asOf = (person: string) => questions.counts({ scope: scopeOf(person, ['manager']), now, saved })
    const [awake, asleep] = [await asOf('awake'), await asOf('sleepy')]
    expect(awake).toMatchObject({ snoozed: 0, 'all-open': 5, unassigned: 3, undelivered: 1, 'waiting-for-partner': 1 })
    expect(asleep).toMatchObject({ snoozed: 1, 'all-open': 5, unassigned: 2 })
    expect([awake.saved, asleep.saved]).toEqual([
      [3, 0, 4],
      [2, 1, 4],
    ])
  })
})

describe('A-04: nobody is told of', () => {
  const everything = async (scope: Scope) => {
    const now = house.now()
    const lists = [
      ...(await Promise.all(views.map(async view => (await questions.queue({ scope, view, now })).rows))),
      (await questions.log({ scope })).rows,
      await questions.find({ scope, text: '1003' }),
      await questions.find({ scope, text: 'bakker' }),
      await questions.find({ scope, text: 'jan.bakker@' }),
      await questions.approvals({ scope }),
      await questions.reviews({ scope }),
      (await questions.changes({ scope, state: 'open' })).rows,
      (await questions.changes({ scope, state: 'made' })).rows,
      await questions.partnerQuestions({ scope }),
      (await questions.investigations({ scope, whose: 'all' })).rows,
      await questions.askedOfMe({ scope }),
      await questions.toRegister({ scope }),
      await questions.toAssign({ scope }),
      await questions.lettersToSend({ scope }),
      await questions.othersOf({ scope, id: id.held, storefront: 'lamp', email: 'jan.bakker@post.example' }),
    ]
    return [...new Set(names(lists.flat()))].toSorted()
  }

  test('complaints of a shop they do not serve', async () => {
    expect(await everything(scopeOf('anna', ['agent'], ['sound']))).toEqual(['other'])
    expect(await everything(scopeOf('anna', ['agent'], ['lamp']))).not.toContain('other')
    expect(await everything(scopeOf('anna', ['agent'], []))).toEqual([])
  })

  test('complaints they neither handle nor were asked about, as investigators', async () => {
    expect(await everything(scopeOf('ines', ['investigator']))).toEqual(['asked'])
    expect(await everything(scopeOf('kees', ['investigator']))).toEqual(['asked'])
    expect(await everything(scopeOf('depot', ['investigator']))).toEqual([])
    expect(await everything(scopeOf('kees', ['investigator'], ['sound']))).toEqual([])
  })

  test('complaints that were not brought before the board, as its members', async () => {
    expect(await everything(scopeOf('bea', ['board']))).toEqual(['board'])
    expect(await everything(scopeOf('ines', ['board', 'investigator']))).toEqual(['asked', 'board'])
  })

  test('complaints but those in which a change was promised on their behalf', async () => {
    expect(await everything(scopeOf('mo', ['investigator']))).toEqual(['closed'])
    expect(await everything(scopeOf('mo', ['administrator']))).toEqual([])
  })

  test('any complaint at all, as administrators or without a role', async () => {
    expect(await everything(scopeOf('ad', ['administrator']))).toEqual([])
    expect(await everything(scopeOf('no', []))).toEqual([])
    const counts = await questions.counts({ scope: scopeOf('ad', ['administrator']), now: house.now() })
    expect([...Object.values(counts)].flat().every(n => n === 0)).toBe(true)
  })

  test('anything, when everything is asked by the manager of all shops', async () => {
    expect(await everything(manager)).toEqual(['asked', 'board', 'closed', 'held', 'new', 'other'])
  })
})

describe('the log', () => {
  test('has every complaint, the newest first, with how it went', async () => {
    const { rows } = await questions.log({ scope: manager })
    expect(rows).toHaveLength(6)
    expect(rows.map(({ receivedAt }) => receivedAt)).toEqual(
      rows
        .map(row => row.receivedAt)
        .toSorted()
        .toReversed(),
    )
    expect(rows.find(row => row.id === id.closed)).toMatchObject({
      reference: '100300',
      channel: 'web',
      orderNumber: '100300',
      handler: 'anna',
      acknowledgedAt: thursday,
      registeredAt: thursday,
      answeredAt: thursday,
      closedAt: thursday,
      finding: 'upheld',
      causes: ['product'],
      remedies: [],
      cost: 0,
      changes: 1,
      escalatedAt: null,
      missed: 0,
    })
    expect(rows.find(row => row.id === id.asked)).toMatchObject({
      remedies: [{ kind: 'refund', status: 'proposed', currency: 'EUR', cents: 2500 }],
      cost: 0,
      finding: null,
    })
  })

  test('goes on page after page, and is bounded by days of receipt', async () => {
    const first = await questions.log({ scope: manager, limit: 4 })
    const second = await questions.log({ scope: manager, limit: 4, ...(first.next ? { after: first.next } : {}) })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([4, 2, undefined])
    expect(new Set(names([...first.rows, ...second.rows])).size).toBe(6)
    const on = async (from: string, until: string) =>
      (await questions.log({ scope: manager, from: day(from), until: day(until) })).rows.length
    expect(await on('2026-04-02', '2026-04-02')).toBe(6)
    expect(await on('2026-04-03', '2026-04-30')).toBe(0)
    expect(await on('2026-03-01', '2026-04-01')).toBe(0)
  })
})

describe('words that many have said', () => {
  const said = (bounds?: { few: number; newest: number }) => {
    const words = { all: ['lamp'], phrases: [], none: [] }
    const now = house.now()
    return searchOf(world.app, bounds)({ scope: manager, now, view: 'everything', filter: {}, words, text: 'lamp' })
  }

  test.each([
    ['just now', 100],
    ['long ago', 1],
  ])('are found where they were said %s, the newest first', async (_, newest) => {
    const all = await said()
    expect(all.hits.length).toBeGreaterThan(3)
    expect(await said({ few: 0, newest })).toEqual(all)
  })
})

describe('a search', () => {
  const search = async (text: string) => names(await questions.find({ scope: manager, text }))

  test('finds by the beginning of a reference, the one that fits whole first', async () => {
    expect((await search('1003')).toSorted()).toEqual(['asked', 'board', 'closed', 'held', 'new', 'other'])
    expect((await search(' order 100 301 ')).toSorted()).toEqual(['new', 'other'])
    const again = await house.file({ orderNumber: '100302' })
    expect(await search('100302')).toEqual([again.id, 'held'])
  })

  test('finds by any part of a name and the beginning of an address, in any letter case', async () => {
    expect(await search('VAN DER')).toEqual(['asked'])
    expect(await search('berg')).toEqual(['asked'])
    expect(await search('OTHER@')).toEqual(['held'])
  })

  test('A-71: takes every sign literally, and finds nothing for nothing', async () => {
    expect(await search('100%')).toContain('closed')
    for (const text of ['', '   ', '%', '_', '%%%', '\\', "' or 1=1 --", '_____'])
      expect(await search(text)).toEqual([])
  })
})

test('the manager sees what waits for approval, with its words', async () => {
  expect(await questions.approvals({ scope: manager })).toMatchObject([
    { id: id.asked, remedy: 'r1', kind: 'refund', what: 'De helft terug', cents: 2500, dueOn: '2026-04-20' },
  ])
})

test('the board sees what is before it, when it is due, and whether one may judge it', async () => {
  const [review] = await questions.reviews({ scope: scopeOf('bea', ['board']) })
  expect(review).toMatchObject({ id: id.board, dueOn: '2026-04-09', repliedAt: null, independent: true })
  await house.does(id.board, mo, { type: 'assign', to: 'ivo' })
  expect(await questions.reviews({ scope: scopeOf('ivo', ['board']) })).toMatchObject([{ independent: false }])
  const yes = { policyFollowed: 'yes', treatedFairly: 'yes', lawKept: 'yes' } as const
  const words = { policyFollowed: 'Ja.', treatedFairly: 'Ja.', lawKept: 'Ja.' }
  await house.does(id.board, bea, { type: 'review', findings: yes, words })
  await house.does(id.board, bea, {
    type: 'reply-as-board',
    bodies: ['consuwijzer'],
    words: { decision: 'Zo is het.' },
  })
  expect(await questions.reviews({ scope: scopeOf('bea', ['board']) })).toEqual([])
  expect(await questions.reviews({ scope: scopeOf('bea', ['board']), replied: true })).toMatchObject([{ id: id.board }])
})

describe('page by page, one row a page, a list is the same as at once:', () => {
  type Ask = (more: { readonly limit: number; readonly after?: string }) => Promise<Page<unknown>>
  const period = { from: day('2026-01-01'), until: day('2026-12-31'), soonUntil: day('2026-04-12') }
  const lists: Readonly<Record<string, Ask>> = {
    'the log': more => questions.log({ scope: manager, ...more }),
    'promises behind a figure': more =>
      questions.promiseRows({ scope: manager, standing: 'open', ...period, now: house.now(), ...more }),
    'changes to be made': more => questions.changes({ scope: manager, state: 'open', ...more }),
    investigations: more => questions.investigations({ scope: manager, whose: 'all', ...more }),
  }
  test.each(Object.entries(lists))('%s', async (_, ask) => {
    const whole = await ask({ limit: 1000 })
    const rows: unknown[] = []
    for (let after: string | undefined; rows.length <= whole.rows.length; ) {
      const page = await ask({ limit: 1, ...(after ? { after } : {}) })
      rows.push(...page.rows)
      after = page.next
      if (!after) break
    }
    expect(rows).toEqual(whole.rows)
    expect(rows.length).toBeGreaterThan(0)
  })
})

test('changes promised are in the register until they are made, and after', async () => {
  expect((await questions.changes({ scope: manager, state: 'open' })).rows).toMatchObject([
    { id: id.closed, change: 'c1', text: 'Beter inpakken', owner: 'mo', dueOn: '2026-06-01', causes: ['product'] },
  ])
  await house.does(id.closed, mo, { type: 'make-change', change: 'c1', words: { how: 'Nieuwe dozen.' } })
  expect((await questions.changes({ scope: manager, state: 'open' })).rows).toEqual([])
  expect((await questions.changes({ scope: manager, state: 'made' })).rows).toMatchObject([{ madeAt: house.now() }])
  const madeIn = async (from: Day, until: Day) =>
    (await questions.changes({ scope: manager, state: 'made', made: { from, until } })).rows.length
  const on = dayOf(house.now(), 'Europe/Amsterdam')
  expect([await madeIn(on, on), await madeIn(plusDays(on, 1), plusDays(on, 9))]).toEqual([1, 0])
})

test('questions that a partner has not answered are listed with their words', async () => {
  expect(await questions.partnerQuestions({ scope: manager })).toMatchObject([
    { id: id.asked, question: 'q1', partner: 'depot', text: 'Hoe ingepakt?', dueOn: '2026-04-08', source: 'warehouse' },
  ])
  expect(await questions.partnerQuestions({ scope: manager, partner: 'somebody-else' })).toEqual([])
})

test('the week list holds what must still be entered in the log, and what must still be assigned', async () => {
  const toRegister = names(await questions.toRegister({ scope: manager }))
  expect(toRegister).toContain('new')
  expect(toRegister).not.toContain('closed')
  const toAssign = await questions.toAssign({ scope: manager })
  expect(names(toAssign)).toContain('new')
  expect(names(toAssign)).not.toContain('asked')
  expect(toAssign[0]).toMatchObject({ dueOn: '2026-04-09', missedAt: null })
})

test('the other complaints of a customer and on an order are found, and not the same one', async () => {
  const others = await questions.othersOf({
    scope: manager,
    id: id.new,
    storefront: 'lamp',
    email: 'Jan.Bakker@post.example',
    orderNumber: '100302',
  })
  expect(others.find(row => row.id === id.held)).toMatchObject({ same: 'order' })
  expect(others.find(row => row.id === id.asked)).toMatchObject({ same: 'customer' })
  expect(names(others)).not.toContain('new')
  expect(await questions.othersOf({ scope: manager, id: id.new, storefront: 'lamp' })).toEqual([])
})

test('promises are counted by kind and by how they ended', async () => {
  const asked = { scope: manager, from: day('2026-04-01'), until: day('2026-04-30') }
  const at = async (now: string) => {
    const rows = await questions.perPromise({ ...asked, now: now as Instant })
    return rows.find(({ kind }) => kind === 'acknowledge')
  }
  const before = await at('2026-04-02T09:00:00.000Z')
  expect(before).toMatchObject({ clause: '2', strength: 'must', late: 0, missed: 0 })
  expect(before?.kept).toBeGreaterThan(0)
  const after = await at('2026-04-10T09:00:00.000Z')
  expect(after).toMatchObject({ kept: before?.kept, missed: before?.open, open: 0 })
  expect(
    await questions.perPromise({ ...asked, from: day('2025-01-01'), until: day('2025-12-31'), now: house.now() }),
  ).toEqual([])
})

test('a letter is found in its own complaint only', async () => {
  expect(await questions.letterOf({ complaint: id.new, key: 'receipt-1' })).toMatchObject({ state: 'waiting' })
  expect(await questions.letterOf({ complaint: id.new, key: 'acknowledgement-2' })).toBeUndefined()
})

test('each question is one statement, however much it finds', async () => {
  const [scope, now] = [manager, house.now()]
  const bakker = { all: ['bakker'], phrases: [], none: [] }
  const each: Record<keyof Questions, () => Promise<unknown>> = {
    queue: () => questions.queue({ scope, view: 'today', now }),
    counts: () => questions.counts({ scope, now }),
    atRiskRows: () => questions.atRiskRows({ scope, now }),
    log: () => questions.log({ scope }),
    dueOfMine: () => questions.dueOfMine({ scope, now }),
    backToMe: () => questions.backToMe({ scope, now }),
    promisedByMe: () => questions.promisedByMe({ scope, now }),
    wokenForMe: () => questions.wokenForMe({ scope, now }),
    search: () => questions.search({ scope, now, view: 'everything', filter: {}, words: bakker, text: 'bakker' }),
    searchNear: () =>
      questions.searchNear({ scope, now, view: 'everything', filter: {}, words: bakker, text: 'baker' }),
    snippets: () => questions.snippets({ ids: [id.new], words: bakker }),
    standing: () => questions.standing({ scope, ids: [id.new] }),
    find: () => questions.find({ scope, text: 'bakker' }),
    likely: () => questions.likely({ scope, sender: 'bakker@x.example', numbers: ['1'], letters: [] }),
    approvals: () => questions.approvals({ scope }),
    answersToApprove: () => questions.answersToApprove({ scope }),
    reviews: () => questions.reviews({ scope }),
    changes: () => questions.changes({ scope, state: 'open' }),
    partnerQuestions: () => questions.partnerQuestions({ scope }),
    investigations: () => questions.investigations({ scope, whose: 'all' }),
    askedOfMe: () => questions.askedOfMe({ scope }),
    hearings: () => questions.hearings(scope),
    partnerList: () => questions.partnerList({ partner: 'depot', storefront: 'lamp', today: day('2026-04-10') }),
    listsToSend: () => questions.listsToSend({ storefront: 'lamp', before: now }),
    toRegister: () => questions.toRegister({ scope }),
    toAssign: () => questions.toAssign({ scope }),
    othersOf: () => questions.othersOf({ scope, id: id.new, storefront: 'lamp', email: 'x@post.example' }),
    running: () => questions.running(),
    retention: () => questions.retention({ shops: ['lamp'], person: 'mira', on: day('2026-04-10') }),
    retentionOver: () => questions.retentionOver({ shops: ['lamp'], person: 'mira', on: day('2026-04-10') }),
    perPromise: () => questions.perPromise({ scope, from: day('2026-04-01'), until: day('2026-04-30'), now }),
    promiseRows: () =>
      questions.promiseRows({
        scope,
        standing: 'missed',
        from: day('2026-04-01'),
        until: day('2026-04-30'),
        soonUntil: day('2026-04-12'),
        now,
      }),
    workload: () => questions.workload({ scope, now, fresh: day('2026-04-04') }),
    held: () => questions.held({ scope, handler: 'anna' }),
    causes: () => questions.causes({ scope, by: 'cause', from: day('2026-04-01'), until: day('2026-04-30') }),
    causesAround: () => questions.causesAround({ scope, causes: ['courier'], on: day('2026-04-10'), days: 90 }),
    figures: () => questions.figures({ scope, from: day('2026-04-01'), until: day('2026-04-30') }),
    letterOf: () => questions.letterOf({ complaint: id.new, key: 'receipt-1' }),
    among: () => questions.among(scope, [id.new]),
    lettersToSend: () => questions.lettersToSend({ scope }),
  }
  for (const [name, ask] of Object.entries(each)) expect([name, await count.during(ask)]).toEqual([name, 1])
})

test('a complaint is read in one statement, filed in one, and changed in two', async () => {
  const { db, during } = counted(world.app)
  const { ledger, file } = await houseOn(db)
  await file({ orderNumber: '100398' })
  let filed = ''
  const statements = [
    await during(async () => void (filed = (await file({ orderNumber: '100399' })).id)),
    await during(() => ledger.read(filed)),
    await during(() => ledger.handle(filed, { type: 'note', files: [], words: { text: 'Gebeld.' } }, anna)),
  ]
  expect(statements).toEqual([1, 1, 2])
})

test('an investigation stands where the answer it waits for falls due, if that is sooner than all else', async () => {
  const waiting = async (orderNumber: string, dueOn?: Day) => {
    const { id: which } = await house.file({ orderNumber })
    await acknowledge(which)
    await house.does(which, mo, { type: 'assign', to: 'ines' })
    await house.does(which, ines, { type: 'plan-question', source: 'warehouse', words: { text: 'Hoe ingepakt?' } })
    const of = { kind: 'partner', partner: 'depot' } as const
    if (dueOn) await house.does(which, ines, { type: 'ask', question: 'q1', of, dueOn })
    return which
  }
  const later = await waiting('100401')
  const sooner = await waiting('100402', day('2026-04-05'))
  const { rows } = await questions.investigations({ scope: manager, whose: 'all' })
  const found = rows.filter(row => [later, sooner].includes(row.id))
  expect(found).toMatchObject([
    { id: sooner, planned: 0, waiting: 1, answerDueOn: '2026-04-05' },
    { id: later, planned: 1, waiting: 0, answerDueOn: null },
  ])
})

test('the day of a manager has what the manager owes, and that of whoever handles a complaint what they owe in it', async () => {
  const dueOf = async (scope: Scope) => {
    const rows = await questions.dueOfMine({ scope, now: '2026-04-15T08:00:00.000Z' as Instant })
    return rows.filter(({ id: one }) => named(one) !== one).map(({ id: one, kind }) => `${named(one)} ${kind}`)
  }
  const managers = ['new assign', 'new register', 'held assign', 'held register', 'asked register', 'board register']
  expect(await dueOf(scopeOf('zoe', ['manager']))).toEqual([...managers, 'other assign', 'other register'])
  expect(await dueOf(scopeOf('zoe', ['agent']))).toEqual([])
  expect(await dueOf(scopeOf('anna', ['agent']))).toEqual(['held acknowledge', 'held answer-or-report', 'held answer'])
})
