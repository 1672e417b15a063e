// What is worked out on paper is what a complaint that is lived through is promised.
import { expect, test } from 'vitest'
import { shipped } from '#policy/shipped/policies.ts'
import { datesOf as datesLived, files, givenUnder, groundOf } from '../policy/given.ts'
import { policyFrom, worked } from './worked.ts'

const hours = policyFrom({
  format: 'verhaal-policy-1',
  id: 'hours',
  inForceFrom: '2026-01-01',
  counting: { cutOff: '16:00', rollOver: 'next-working-day' },
  promises: [
    { clause: '1', promise: 'acknowledge', within: { hours: 48 } },
    {
      clause: '2',
      promise: 'answer',
      within: { days: 10 },
      cases: [{ when: { category: ['damaged'] }, within: { days: 3 } }],
    },
    { clause: '3', promise: 'first-reply', id: 'post', within: { workingDays: 1 }, when: { channel: ['post'] } },
    {
      clause: '4',
      promise: 'first-reply',
      id: 'other',
      within: { workingDays: 2 },
      when: { not: { channel: ['post'] } },
      calendar: 'GB-SCT',
    },
  ],
})

const moments = ['2026-04-02 10:00', '2026-04-02 16:30', '2026-12-22 09:00', '2026-10-24 23:30', '2028-02-29 12:00']

test.each([...shipped, hours].flatMap(policy => moments.map(received => [policy.id, received, policy] as const)))(
  'under %s, received %s',
  (_, received, policy) => {
    const ground = groundOf(policy, policy.calendar === 'NL' ? 'NL' : undefined)
    const lived = givenUnder(ground, files(received, { under: ground }))
    const { zone } = ground
    const { category, channel } = lived.complaint
    const found = worked(policy, received, { zone, calendar: ground.calendar.id, facts: { category, channel } })
    const dates = 'dates' in found ? found.dates : []
    const onPaper = dates.flatMap(({ key, due, assumed }) => (due && !assumed ? [[key, due.on] as const] : []))
    const promised = Object.entries(datesLived(lived)).map(([key, on]) => [key.split(':')[0], on] as const)
    expect(promised.length).toBeGreaterThan(0)
    expect(Object.fromEntries(promised)).toEqual(Object.fromEntries(onPaper))
  },
)
