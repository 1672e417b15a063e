// What if another policy had been in force? What people did stays as it was; what was owed, and by when, does not.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf, calendars } from '#calendar/calendar.ts'
import { withClosingDays } from '#calendar/closing-days.ts'
import { day, instant } from '#calendar/day.ts'
import type { Ground } from '#complaint/decision.ts'
import { promises } from '#complaint/due.ts'
import type { Recorded } from '#complaint/event.ts'
import { withoutBearing } from '#complaint/what-if/bearing.ts'
import { compare, endsOtherwise } from '#complaint/what-if/compared.ts'
import { type Judged, judged, judgedAsLived, judgedToo, sharedRules } from '#complaint/what-if/judged.ts'
import { lived } from '#complaint/what-if/lived.ts'
import { createTally } from '#complaint/what-if/tally.ts'
import { rehearse } from '#demo/rehearse.ts'
import type { Policy } from '#policy/policy.ts'
import { creditUk } from '#policy/shipped/credit-uk.ts'
import { originalLong } from '#policy/shipped/original-long.ts'
import { original } from '#policy/shipped/original.ts'
import { policyOf, shipped } from '#policy/shipped/policies.ts'
import { second } from '#policy/shipped/second.ts'
import * as g from './given.ts'
import { anyLife, eventsOf, groundOfLife, live } from './lives.ts'

const { ground, moment } = g
const long = moment('2026-12-01')

const under = (events: readonly Recorded[], rules: Ground, now = long): readonly Judged[] => {
  const life = lived(events.map((event, n) => ({ ...event, version: n + 1 })))
  return life ? judged(life, rules, now) : []
}
const one = (all: readonly Judged[], key: string) => all.find(judged => judged.key === key)

/** The published policy with other periods for some of its promises. */
const within = (periods: Readonly<Record<string, Policy['promises'][number]['within']>>): Policy => ({
  ...original,
  version: 2,
  promises: original.promises.map(rule => {
    const period = periods[rule.promise]
    return period ? { ...rule, within: period } : rule
  }),
})
const stricter = within({ acknowledge: { workingDays: 1 }, 'answer-or-report': { weeks: 1 } })

// Received on Thursday 2 April 2026; Good Friday and Easter Monday are no working days.
const answered = g.given(
  g.files('2026-04-02'),
  g.acknowledges('2026-04-08', '2026-04-16'),
  g.delivers('2026-04-08 10:05', 'acknowledgement'),
  g.registers('2026-04-08'),
  g.finds('2026-04-09'),
  g.answers('2026-04-13'),
  g.delivers('2026-04-13 10:05', 'answer'),
)

test('a stricter draft turns what was kept into what is late, by its own dates', () => {
  const [as, would] = [under(answered.events, ground), under(answered.events, { ...ground, policy: stricter })]
  expect(one(as, 'acknowledge')).toMatchObject({ dueOn: '2026-04-09', outcome: 'kept' })
  expect(one(would, 'acknowledge')).toMatchObject({
    dueOn: '2026-04-07',
    outcome: 'late',
    at: moment('2026-04-08 10:05'),
  })
  expect(one(as, 'answer-or-report:1.1')).toMatchObject({ dueOn: '2026-04-16', outcome: 'kept' })
  expect(one(would, 'answer-or-report:1.1')).toMatchObject({ dueOn: '2026-04-09', outcome: 'late' })
  expect(would.filter(({ kind }) => kind === 'answer-or-report')).toHaveLength(1)
})

test('what was never done is missed once its day is past, and open until then', () => {
  const silent = g.given(g.files('2026-04-02'))
  const ask = (now: string) => one(under(silent.events, { ...ground, policy: stricter }, moment(now)), 'acknowledge')
  expect(ask('2026-04-07 23:59')?.outcome).toBe('open')
  expect(ask('2026-04-08 00:01')?.outcome).toBe('missed')
})

test('a longer draft gives later dates, but the date in a letter stands', () => {
  const would = under(answered.events, {
    ...ground,
    policy: within({ register: { weeks: 4 }, 'answer-or-report': { weeks: 8 } }),
  })
  expect(one(would, 'register')).toMatchObject({ dueOn: '2026-04-30', outcome: 'kept' })
  expect(one(would, 'answer-or-report:1.1')?.dueOn).toBe('2026-04-16')
})

test('a progress report more than the draft allows, or a date later than it allows, gives no more time', () => {
  const told = g.given(
    g.files('2026-04-02'),
    g.acknowledges('2026-04-02', '2026-04-16'),
    g.delivers('2026-04-02 10:05', 'acknowledgement'),
    g.reports('2026-04-14', '2026-05-14'),
    g.delivers('2026-04-14 10:05', 'progress-report'),
    g.reports('2026-05-13', '2026-06-13'),
    g.delivers('2026-05-13 10:05', 'progress-report'),
  )
  const limited = g.withReports(original, { atMost: 1, each: { weeks: 1 }, mustSay: ['new-date'] })
  const dates = (rules: Ground) =>
    under(told.events, rules).flatMap(({ kind, dueOn, outcome }) =>
      kind === 'answer-or-report' ? [[dueOn, outcome]] : [],
    )
  expect(dates(ground)).toEqual([
    ['2026-04-16', 'kept'],
    ['2026-05-14', 'kept'],
    ['2026-06-13', 'missed'],
  ])
  expect(dates({ ...ground, policy: limited })).toEqual([
    ['2026-04-16', 'kept'],
    ['2026-04-21', 'missed'],
  ])
})

const reviewed = answered.and(
  g.escalates('2026-04-14'),
  g.reviews('2026-04-20'),
  g.repliesAsBoard('2026-04-21 09:00'),
  g.delivers('2026-04-21 09:05', 'board-reply'),
)

test('a draft without the board promises nothing of it, and nothing falls over', () => {
  const alone = original.promises.filter(({ promise }) => promise !== 'board-reply')
  const would = under(reviewed.events, { ...ground, policy: { ...original, reviews: [], promises: alone } })
  expect(would.map(({ kind }) => kind)).not.toContain('board-reply')
  const dropped = compare(under(reviewed.events, ground), would).filter(({ after }) => !after)
  expect(dropped.map(({ before }) => [before?.key, before?.outcome])).toEqual([['board-reply', 'kept']])
  // The rule may stay behind by mistake: it is about a review that nobody can have asked for.
  const left = under(reviewed.events, { ...ground, policy: { ...original, reviews: [] } })
  expect(left.map(({ kind }) => kind)).not.toContain('board-reply')
})

test('a draft that calls its review otherwise is held to it all the same', () => {
  const would = under(reviewed.events, { ...ground, policy: second })
  expect(one(would, 'board-reply')).toMatchObject({ dueOn: '2026-04-28', outcome: 'kept' })
})

test('what was asked of a board that the draft lacks still takes the place of the answer', () => {
  const straight = g.given(g.files('2026-04-02'), g.registers('2026-04-02'), g.escalates('2026-04-10'))
  const would = under(straight.events, { ...ground, policy: { ...original, reviews: [] } })
  expect(one(would, 'answer-or-report:1.1')).toMatchObject({ outcome: 'excused' })
})

test('a draft with other periods for what is serious judges by how serious it was found', () => {
  const bySeverity: Policy = {
    ...original,
    severities: ['low', 'normal', 'high'],
    promises: original.promises.map(rule =>
      rule.promise === 'answer-or-report'
        ? { ...rule, cases: [{ when: { severity: ['high'] }, within: { workingDays: 2 } }] }
        : rule,
    ),
  }
  const rules = { ...ground, policy: bySeverity }
  const judgedHigh = g.givenUnder(
    rules,
    g.files('2026-04-02'),
    g.does('2026-04-02 11:00', g.noor, { type: 'triage', severity: 'high', safety: false }),
  )
  const nobodyJudged = g.given(g.files('2026-04-02'))
  expect(one(under(judgedHigh.events, rules), 'answer-or-report:1.1')?.dueOn).toBe('2026-04-08')
  expect(one(under(judgedHigh.events, ground), 'answer-or-report:1.1')?.dueOn).toBe('2026-04-16')
  expect(one(under(nobodyJudged.events, rules), 'answer-or-report:1.1')?.dueOn).toBe('2026-04-16')
})

test('another calendar, or a day on which the shop is closed, moves the dates that count working days', () => {
  const dueOn = (calendar: Ground['calendar']) =>
    one(under(answered.events, { ...ground, calendar }), 'acknowledge')?.dueOn
  expect(dueOn(calendars['GB-ENG'])).toBe('2026-04-09')
  expect(dueOn(calendars['GB-SCT'])).toBe('2026-04-08')
  const closed = { edition: 1, closed: [{ day: day('2026-04-08') }], open: [] }
  expect(dueOn(withClosingDays(calendars['GB-ENG'], closed))).toBe('2026-04-10')
})

test('a promise that the draft has under another name is still the same promise', () => {
  const renamed = { ...original, promises: original.promises.map(rule => ({ ...rule, id: 'ours' })) }
  const pairs = compare(under(reviewed.events, ground), under(reviewed.events, { ...ground, policy: renamed }))
  expect(pairs.filter(({ before, after }) => !before || !after)).toEqual([])
  expect(pairs.filter(endsOtherwise)).toEqual([])
})

test('everything is counted: by promise, and by whose it is', () => {
  const tally = createTally()
  const pairs = compare(under(answered.events, ground), under(answered.events, { ...ground, policy: stricter }))
  tally.add(pairs)
  tally.add(pairs)
  const row = tally.rows().find(({ name }) => name === 'acknowledge')
  expect(row).toMatchObject({
    was: { clause: '2', strength: 'must' },
    before: { made: 2, kept: 2, late: 0 },
    after: { made: 2, kept: 0, late: 2 },
    earlier: 2,
    later: 0,
  })
  expect(tally.handlers().map(({ who }) => who)).toEqual(['person:noor', 'role:manager'])
  const sum = (rows: readonly { readonly after: { readonly made: number } }[]) =>
    rows.reduce((all, { after }) => all + after.made, 0)
  expect(tally.handlers().reduce((all, { rows }) => all + sum(rows), 0)).toBe(sum(tally.rows()))
  expect(pairs.filter(endsOtherwise).map(({ after }) => after?.key)).toEqual(['acknowledge', 'answer-or-report:1.1'])
})

const plain = (all: readonly Judged[]) =>
  all.map(({ key, dueOn, dueAt, at, debtor }) => ({ key, dueOn, dueAt, at, debtor }))
const known = (all: ReturnType<typeof promises>) =>
  all.map(({ key, due, ended, debtor }) => ({ key, dueOn: due.on, dueAt: due.at, at: ended?.at, debtor }))

test('under its own policy every complaint of the demo has exactly the promises it has', async () => {
  const now = instant('2026-04-15T08:15:00.000Z')
  const all = await rehearse(now)
  for (const { events, complaint, promises: promised } of all) {
    const { policy, calendar, zone } = complaint
    const own = {
      policy: policyOf(policy.id, policy.version),
      calendar: calendarOf(calendar.id, calendar.version),
      zone,
    }
    expect(plain(under(events, own, now))).toEqual(known(promised))
  }
  expect(all.length).toBeGreaterThan(50)
})

test('so has every life that nobody planned, and under no policy does one fall over', { timeout: 120_000 }, () => {
  const broken = ['late', 'missed']
  fc.assert(
    fc.property(anyLife, life => {
      const steps = live(life)
      const [events, complaint] = [eventsOf(steps), steps.at(-1)?.after]
      const now = steps.at(-1)?.now
      if (!complaint || !now) return
      const own = groundOfLife(life)
      const [all, promised] = [under(events, own, now), promises(complaint, own)]
      expect(plain(all)).toEqual(known(promised))
      // What the clock wrote down as missed is what is judged broken, but for what only later turned out to have been kept, or
      // to have fallen away, before its day was past: a letter had arrived in time, and nobody knew.
      const turnedOut = events.filter(event => event.type === 'letter-delivered' && (event.confirmed || event.on))
      const isMissed = ({ due, ended, missedAt }: (typeof promised)[number]) =>
        missedAt !== undefined && !(ended && ended.at < due.at && turnedOut.some(({ at }) => at >= missedAt))
      expect(all.map(({ outcome, strength }) => strength === 'must' && broken.includes(outcome))).toEqual(
        promised.map(isMissed),
      )
      for (const policy of shipped) compare(all, under(events, { ...own, policy }, now))
    }),
    { numRuns: 400 },
  )
})

test.each([second, originalLong, creditUk])('a whole file of words changes nothing under $id', async policy => {
  const [first] = await rehearse(instant('2026-04-15T08:15:00.000Z'))
  const events = first?.events ?? []
  const silent = events.map(event => Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'words')))
  expect(under(silent as unknown as Recorded[], { ...ground, policy })).toEqual(under(events, { ...ground, policy }))
})

test('what is left out of a replay has no bearing on any promise of its policies', () => {
  fc.assert(
    fc.property(anyLife, fc.constantFrom(...shipped), (life, policy) => {
      const own = groundOfLife(life)
      const without = withoutBearing([policy, own.policy])
      const events = eventsOf(live(life)).map((event, n) => ({ ...event, version: n + 1 }))
      const whole = lived(events)
      const part = lived(events.filter(({ type }) => !without.includes(type)))
      if (!whole || !part) throw new Error('A life begins with a complaint')
      for (const rules of [own, { ...own, policy }])
        expect(judged(part, rules, long)).toEqual(judged(whole, rules, long))
    }),
    { numRuns: 200 },
  )
})

test('promises that both policies make alike come out alike, whether they are looked at once or twice', () => {
  fc.assert(
    fc.property(anyLife, fc.constantFrom(stricter, ...shipped), (life, policy) => {
      const own = groundOfLife(life)
      const other = { ...own, policy }
      const whole = lived(eventsOf(live(life)).map((event, n) => ({ ...event, version: n + 1 })))
      if (!whole) throw new Error('A life begins with a complaint')
      const before = judgedAsLived(whole, own, long)
      const byKey = (all: readonly Judged[]) => all.toSorted((a, b) => (a.key < b.key ? -1 : 1))
      const shared = sharedRules(own, other)
      expect(byKey(judgedToo(whole, other, long, { before, shared }))).toEqual(byKey(judged(whole, other, long)))
    }),
    { numRuns: 200 },
  )
})
