import { describe, expect, test } from 'vitest'
import { calendars } from '#calendar/calendar.ts'
import type { Instant } from '#calendar/day.ts'
import { afterOfficeHours } from '#calendar/office-hours.ts'
import { type Candidate, chooseHandler, type Task, withOneMore } from '#complaint/rota.ts'

const task: Task = {
  reference: '100234',
  language: 'nl',
  category: 'damaged',
  roles: ['agent', 'manager'],
  concerned: [],
}
const person = (id: string, different: Partial<Candidate> = {}): Candidate => ({
  person: id,
  roles: ['agent'],
  away: false,
  keepsOut: false,
  open: 3,
  ...different,
})

describe('the rota gives a complaint to', () => {
  test.each([
    ['whoever has the fewest open complaints', [person('anna'), person('bram', { open: 2 })], 'bram', 'fewest-open'],
    [
      'whoever was given one longest ago, where as many are open',
      [
        person('anna', { lastGiven: '2026-04-02T10:00:00.000Z' as Instant }),
        person('bram', { lastGiven: '2026-04-01T10:00:00.000Z' as Instant }),
      ],
      'bram',
      'longest-ago',
    ],
    ['the only one who is in', [person('anna', { away: true }), person('bram', { open: 90 })], 'bram', 'only-one'],
    ['somebody who takes its language', [person('anna', { languages: ['en'] }), person('bram')], 'bram', 'only-one'],
    ['somebody who takes its kind', [person('anna', { categories: ['refund'] }), person('bram')], 'bram', 'only-one'],
    ['nobody who keeps out of it', [person('anna', { keepsOut: true }), person('bram')], 'bram', 'only-one'],
    [
      'nobody without the role the policy asks',
      [person('anna', { roles: ['investigator'] }), person('bram')],
      'bram',
      'only-one',
    ],
  ] as const)('%s', (_, candidates, handler, by) => {
    expect(chooseHandler(task, candidates)).toMatchObject({ handler, by })
  })

  test('never the colleague it is about, who is named among those passed over', () => {
    const choice = chooseHandler({ ...task, concerned: ['anna'] }, [person('anna', { open: 0 }), person('bram')])
    expect(choice).toMatchObject({ handler: 'bram', passedOver: [{ person: 'anna', because: 'complained-about' }] })
  })

  test('nobody rather than somebody unfit, and says why of each', () => {
    const choice = chooseHandler(task, [person('anna', { away: true }), person('bram', { keepsOut: true })])
    expect(choice.handler).toBeUndefined()
    expect(choice.passedOver.map(({ because }) => because)).toEqual(['away', 'conflict'])
  })

  test('somebody else once the first has one more', () => {
    const both = [
      person('anna', { open: 2 }),
      person('bram', { open: 2, lastGiven: '2026-04-01T10:00:00.000Z' as Instant }),
    ]
    expect(chooseHandler(task, both)).toMatchObject({ handler: 'anna' })
    const after = withOneMore(both, 'anna', '2026-04-02T10:00:00.000Z' as Instant)
    expect(chooseHandler(task, after)).toMatchObject({ handler: 'bram', by: 'fewest-open', open: 2 })
  })

  test('the same person by lot whatever the order of the list, and not always the same one', () => {
    const all = ['anna', 'bram', 'cora', 'dirk'].map(id => person(id))
    const drawn = Array.from({ length: 40 }, (_, n) => {
      const each = { ...task, reference: String(100_000 + n) }
      const choice = chooseHandler(each, all)
      expect(chooseHandler(each, all.toReversed())).toMatchObject({ handler: choice.handler, by: 'by-lot' })
      return choice.handler
    })
    expect(new Set(drawn).size).toBe(4)
  })
})

test.each([
  ['within one day', '2026-04-01T08:00:00.000Z', 4, '2026-04-01T12:00:00.000Z'],
  ['over the night', '2026-04-01T14:00:00.000Z', 2, '2026-04-02T08:00:00.000Z'],
  [
    'from the evening over Good Friday, the weekend and Easter Monday',
    '2026-04-02T18:41:00.000Z',
    4,
    '2026-04-07T11:00:00.000Z',
  ],
  ['over the night the clocks change', '2026-03-27T15:00:00.000Z', 2, '2026-03-30T08:00:00.000Z'],
  ['to the very end of a day', '2026-04-01T07:00:00.000Z', 8, '2026-04-01T15:00:00.000Z'],
])('working hours run %s', (_, from, hours, until) => {
  expect(afterOfficeHours(from as Instant, hours, calendars.NL, 'Europe/Amsterdam')).toBe(until)
})
