import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { keptUntil } from '#complaint/keeping.ts'
import type { RetentionRule } from '#policy/policy.ts'
import { original } from '#policy/shipped/original.ts'
import {
  acknowledges,
  answers,
  bea,
  clock,
  closes,
  delivers,
  does,
  files,
  finds,
  givenUnder,
  groundOf,
  mira,
  moment,
  noor,
  post,
  registers,
  reopens,
  timePasses,
  withdraws,
} from './given.ts'

const keeping = (...retention: readonly Omit<RetentionRule, 'reason'>[]) =>
  groundOf({ ...original, retention: retention.map(rule => ({ ...rule, reason: { en: 'Because.' } })) })

const years = (n: number) => ({ keep: { years: n }, from: 'closed' }) as const
const story = (under = keeping({ keep: { months: 24 }, from: 'closed' })) => {
  const told = givenUnder(
    under,
    files('2026-04-02', { under }),
    acknowledges('2026-04-07', '2026-04-16'),
    finds('2026-04-08'),
    answers('2026-04-09'),
    delivers('2026-04-09', 'answer'),
  )
  return { under, told, until: (of: typeof told) => keptUntil(of.complaint, under) }
}
const hold = (at: string, reason = 'A lawyer wrote.') => does(at, mira, { type: 'place-hold', words: { reason } })
const lift = (at: string) => does(at, mira, { type: 'lift-hold', words: { reason: 'The judge has spoken.' } })

test('nothing is erased while a complaint is open, and its time begins when it is closed', () => {
  const { told, until } = story()
  expect(until(told)).toBeUndefined()
  expect(until(told.and(closes('2026-04-20')))).toBe('2028-04-20')
})

test('opened again, its time begins anew', () => {
  const { told, until } = story()
  const again = told.and(closes('2026-04-20'), reopens('2026-04-21'))
  expect(until(again)).toBeUndefined()
})

test('the first rule that applies counts, and where none does it is kept', () => {
  const rules = [
    { keep: { months: 6 }, from: 'closed', when: { category: ['service'] } },
    { keep: { months: 12 }, from: 'closed', when: { category: ['damaged'] } },
  ] as const
  const { told, until } = story(keeping(...rules))
  expect(until(told.and(closes('2026-04-20')))).toBe('2027-04-20')
  const none = story(keeping({ keep: { months: 6 }, from: 'closed', when: { category: ['service'] } }))
  expect(none.until(none.told.and(closes('2026-04-20')))).toBeUndefined()
})

test('counted from the delivery of the goods, it is still kept until it is closed', () => {
  const under = keeping({ keep: { days: 3 }, from: 'delivered' })
  const order = { deliveredOn: '2026-03-01' as never }
  const told = givenUnder(under, files('2026-04-02', { under, order }), withdraws('2026-04-20'))
  expect(keptUntil(told.complaint, under)).toBe('2026-04-20')
})

test('a time beyond any calendar is the last day there is', () => {
  const { told, until } = story(keeping(years(9999)))
  expect(until(told.and(closes('2026-04-20')))).toBe('9999-12-31')
})

test('the manager keeps it for a claim, also once it is closed, and says why', () => {
  const { told } = story()
  const closed = told.and(closes('2026-04-20'))
  closed.when(hold('2026-05-01')).then([{ type: 'hold-placed', words: { reason: 'A lawyer wrote.' } }])
  closed.when(hold('2026-05-01', ' ')).then('hold-reason-missing')
  closed.and(hold('2026-05-01')).when(hold('2026-05-02')).then('already-held')
  closed.when(lift('2026-05-01')).then('not-held')
  const held = closed.and(hold('2026-05-01'))
  expect(held.complaint.held).toMatchObject({ at: moment('2026-05-01'), reason: 'A lawyer wrote.' })
  expect(held.and(lift('2026-06-01')).complaint.held).toBeUndefined()
  closed.when(does('2026-05-01', noor, { type: 'place-hold', words: { reason: 'Mine.' } })).then('not-allowed')
})

const erase = (at: string, because: 'time' | 'request' = 'time', approvedBy = bea.person) =>
  does(at, clock, { type: 'erase', because, proposedBy: mira.person, approvedBy })
/** Every letter has gone, and what was missed is written down. */
const finished = (told: ReturnType<typeof story>['told']) => {
  const posted = (of: typeof told) =>
    of.and(
      ...of.complaint.letters
        .filter(({ state }) => state === 'waiting')
        .map(({ key }) => does('2026-04-20', post, { type: 'deliver-letter', letter: key, via: 'smtp' })),
    )
  return posted(told.and(registers('2026-04-09'), closes('2026-04-20'), timePasses('2026-04-20')))
}

test('it is erased when its time is over, by what two people agreed, and never before', () => {
  const { told } = story()
  told.when(erase('2026-05-01')).then('not-closed')
  const closed = finished(told)
  closed.when(erase('2028-04-19')).then('kept-longer', { until: day('2028-04-20') })
  closed.when(erase('2028-04-20', 'time', mira.person)).then('same-person')
  closed.when(erase('2028-04-20')).then([{ type: 'erased' }])
  const none = story(keeping({ keep: { months: 6 }, from: 'closed', when: { category: ['service'] } }))
  finished(none.told).when(erase('2040-01-01')).then('kept-without-end')
})

test('a customer who asks need not wait for that time, but for what is still open or needed for a claim', () => {
  const { told } = story()
  const closed = finished(told)
  closed.when(erase('2026-05-01', 'request')).then([{ type: 'erased' }])
  closed.and(hold('2026-05-01')).when(erase('2026-05-02', 'request')).then('held-for-claim')
  told.and(closes('2026-04-20')).when(erase('2026-05-01', 'request')).then('still-owed')
  const unsent = closed.and(
    does('2026-04-21', noor, { type: 'send-message', awaitsReply: false, words: { text: 'Hi.' } }),
  )
  unsent.when(erase('2026-05-01', 'request')).then('letters-under-way')
})

test('once it is erased nothing is added to it, but what the house does about what it promised to change', () => {
  const erased = finished(story().told).and(erase('2026-05-01', 'request'))
  expect(erased.complaint).toMatchObject({ name: undefined, erased: { because: 'request' } })
  erased.when(reopens('2026-05-02')).then('erased')
  erased.when(hold('2026-05-02')).then('erased')
  erased.when(erase('2026-05-02', 'request')).then('erased')
  erased.when(timePasses('2030-01-01')).then([])
})
