import { expect, test } from 'vitest'
import { readPolicy, readPolicyText } from '#policies/read-policy.ts'
import { original } from '#policy/shipped/original.ts'
import { shipped } from '#policy/shipped/policies.ts'

const least = {
  format: 'verhaal-policy-1',
  id: 'our-shop',
  inForceFrom: '2026-01-01',
  promises: [{ clause: '1', promise: 'answer', within: { weeks: 2 } }],
}
const rule = (more: object) => ({ ...least, promises: [{ clause: '1', promise: 'answer', ...more }] })
const problemsOf = (json: unknown) => {
  const read = readPolicy(json)
  return 'problems' in read ? read.problems.map(({ at, message }) => `${at}: ${message}`) : []
}

test.each(shipped)('the shipped policy $id is read back as it was written', policy => {
  expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ policy })
})

test('what has an obvious answer can be left out', () => {
  const read = readPolicy(least)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  expect(read.policy).toMatchObject({
    version: 1,
    counting: { firstDay: 'excluded', rollOver: 'none' },
    promises: [{ promise: 'answer', starts: 'received', strength: 'must', owedBy: 'handler', metBy: ['answer'] }],
    reviews: [],
    closing: {},
    warnDaysBefore: 2,
  })
  expect(read.policy.categories).toEqual(original.categories)
  expect(read.policy.sources).toEqual(original.sources)
})

test('what a review promises is owed by whoever does that review', () => {
  const reviews = [
    { id: 'manager', by: 'manager' },
    { id: 'director', by: 'board' },
  ]
  const replies = [undefined, 'director'].map(review => ({
    clause: '4',
    promise: 'board-reply',
    ...(review ? { review } : {}),
    within: { weeks: 1 },
  }))
  const read = readPolicy({ ...least, reviews, promises: replies })
  expect('policy' in read && read.policy.promises.map(({ owedBy, starts }) => [owedBy, starts])).toEqual([
    ['manager', 'escalated'],
    ['board', 'escalated'],
  ])
})

test('a document can name the schema it follows', () => {
  const read = readPolicy({ $schema: './policy.schema.json', ...least })
  expect('policy' in read && read.policy).not.toHaveProperty('$schema')
})

test.each([
  [{ ...least, chanels: ['web'] }, 'chanels: There is no such key here. Did you mean “channels”?'],
  [
    { ...least, channels: ['telephone'] },
    'channels[0]: “telephone” is not known here. Did you mean “phone”? It can be: web, email, phone',
  ],
  [{ ...least, channels: ['mail'] }, 'channels[0]: “mail” is not known here. Did you mean “email”?'],
  [{ ...least, channels: 'web' }, 'channels: It must be a list between [ and ]'],
  [{ ...least, channels: [] }, 'channels: The list is empty: put in at least 1, or leave the key out.'],
  [{ ...least, promises: undefined }, 'promises: It is missing. What you promise, each with its clock.'],
  [
    { ...least, format: 'verhaal-policy-2' },
    'format: “verhaal-policy-2” is not known here. Did you mean “verhaal-policy-1”?',
  ],
  [{ ...least, inForceFrom: '2026-02-30' }, 'inForceFrom: “2026-02-30” will not do. The first day on which'],
  [{ ...least, fastLane: null }, 'fastLane: It is null. Leave the key out'],
  [{ ...least, id: 'Our Shop' }, 'id: “Our Shop” will not do. The name of the policy'],
  [{ ...least, title: {} }, 'title: says nothing: give it in at least one language'],
  [{ ...least, counting: { cutOff: '5pm' } }, 'counting.cutOff: “5pm” will not do. The hour, as "16:00"'],
  [
    rule({ within: { workingdays: 3 } }),
    'promises[0].within: There is no “workingdays” here. Did you mean “workingDays”?',
  ],
  [
    rule({ within: { business_days: 5 } }),
    'promises[0].within: There is no “business_days” here. Did you mean “workingDays”?',
  ],
  [rule({ promise: 'final-response' }), '“final-response” is not known here. Did you mean “answer-or-report”?'],
  [
    rule({ within: '8 weeks' }),
    'promises[0].within: “8 weeks” cannot be read here. How long it may take. Left out: promised without a date. How long, in one unit: {"hours": 48}',
  ],
  [rule({ within: { fortnights: 1 } }), 'promises[0].within: There is no “fortnights” here. How long it may take'],
  [rule({ within: { workingDays: 3.5 } }), 'promises[0].within.workingDays: 3.5 is not a whole number.'],
  [
    rule({ within: { workingDays: '3' } }),
    'promises[0].within.workingDays: It must be a number, without quotes; it is “3”.',
  ],
  [rule({ within: { workingDays: -1 } }), 'promises[0].within.workingDays: The number is too small: at least 0.'],
  [rule({ within: { days: 3, hours: 2 } }), 'promises[0].within: It says days, hours at once: give exactly one.'],
  [rule({ within: {} }), 'promises[0].within: {} cannot be read here. How long it may take'],
  [rule({ within: 3 }), 'promises[0].within: 3 cannot be read here. How long it may take'],
  [rule({ starts: 'recieved' }), 'promises[0].starts: “recieved” is not known here. Did you mean “received”?'],
  [
    rule({ starts: { last: ['recieved'] } }),
    'promises[0].starts.last[0]: “recieved” is not known here. Did you mean “received”?',
  ],
  [rule({ starts: { earliest: ['received'] } }), 'promises[0].starts: There is no “earliest” here.'],
  [rule({ promise: 'awnser' }), 'promises[0].promise: “awnser” is not known here. Did you mean “answer”?'],
  [rule({ clause: 6 }), 'promises[0].clause: It must be a text between double quotes; it is 6.'],
  [
    rule({ when: { not: { countries: ['ES'] } } }),
    'promises[0].when.not.countries: There is no such key here. Did you mean “country”?',
  ],
  [
    rule({ when: { country: ['Spain'] } }),
    'promises[0].when.country[0]: “Spain” will not do. A country by its two capital letters',
  ],
  [[], ': A policy is one JSON object'],
  ['text', ': A policy is one JSON object'],
])('%j is told what is wrong, where, and what to do', (json, told) => {
  expect(problemsOf(json)).toHaveLength(1)
  expect(problemsOf(json)[0]).toContain(told)
})

test('everything that is wrong is told at once', () => {
  const wrong = { ...rule({ within: { week: 1 }, stregth: 'must' }), version: 'one', colour: 'red' }
  expect(problemsOf(wrong).map(line => line.split(':')[0])).toEqual([
    'version',
    'promises[0].within',
    'promises[0].stregth',
    'colour',
  ])
})

test('text that is no JSON is told where it goes wrong', () => {
  expect(readPolicyText('{\n  "format": "verhaal-policy-1",\n}')).toMatchObject({
    problems: [{ message: expect.stringContaining('goes wrong in line 3') as string }],
  })
})

test('no document is so long or so deep that reading it hurts', () => {
  let deep: object = { country: ['ES'] }
  for (let level = 0; level < 100_000; level += 1) deep = { not: deep }
  expect(problemsOf(rule({ when: deep }))).toEqual([': It goes more than 40 levels deep: no policy needs that.'])
  const long = { en: 'x'.repeat(300_000) }
  expect(problemsOf({ ...least, title: long })).toEqual([': It is longer than 256 kB: no policy needs that.'])
})
