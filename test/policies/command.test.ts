import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { policyJsonSchema } from '#policies/json-schema.ts'
import { policyCommand } from '../../src/commands/policy.ts'

const folder = mkdtempSync(join(tmpdir(), 'policies-'))
const smallest = {
  format: 'verhaal-policy-1',
  id: 'ours',
  inForceFrom: '2027-01-01',
  promises: [{ clause: '1', promise: 'answer', within: { weeks: 2 } }],
}
const file = (json: unknown): string => {
  const name = `${crypto.randomUUID()}.json`
  writeFileSync(join(folder, name), typeof json === 'string' ? json : JSON.stringify(json))
  return name
}
const run = (...args: readonly string[]) => {
  const lines: string[] = []
  const code = policyCommand(args, { folder, say: line => void lines.push(line), today: () => day('2026-11-22') })
  return { code, text: lines.join('\n') }
}

test('it lists what comes with the program', () => {
  const { code, text } = run('list')
  expect(code).toBe(0)
  for (const { id } of shipped) expect(text).toContain(id)
})

test.each(shipped)('it shows $id so that it can be read back, and checks it', ({ id }) => {
  const mine = file(run('show', id).text)
  expect(run('check', mine)).toMatchObject({ code: 0, text: expect.stringContaining('can be put in force') as string })
  expect(run('compare', id, mine)).toEqual({ code: 0, text: 'They are the same.' })
})

test('it dates one complaint by a file', () => {
  const { code, text } = run('dates', file(smallest), '--received', '2026-04-02T10:00')
  expect(code).toBe(0)
  expect(text).toMatch(/answer +1 +must +handler +received: Thu 2 Apr 2026 10:00 +Thu 16 Apr 2026/)
  expect(text).toContain('It was received before this policy came into force on Friday 1 January 2027.')
})

test('it says with --why which days do not count', () => {
  expect(run('dates', 'original', '--received', '2026-04-02', '--why').text).toContain('Friday 3 April (Good Friday)')
})

test('with --json it gives all of it to other programs', () => {
  const { text } = run('dates', 'original', '--received', '2026-12-22T10:00', '--json')
  expect(JSON.parse(text)).toMatchObject({
    policy: { id: 'original', version: 1 },
    calendar: { id: 'GB-ENG' },
    dates: [{ key: 'acknowledge', clause: '2', due: { on: '2026-12-29' } }, {}, {}, {}, {}, {}],
  })
  expect(JSON.parse(run('schema').text)).toEqual(policyJsonSchema())
})

test('it says what differs between two policies', () => {
  const { text } = run('compare', 'original', 'second')
  expect(text).toContain('promises[board-reply].within.weeks: 1 -> 2')
  expect(text).toContain('- promises[register].clause: 4')
})

test('what cannot be read is told, and ends with 2', () => {
  const { code, text } = run('check', file({ ...smallest, chanels: [], version: 0 }))
  expect(code).toBe(2)
  expect(text).toContain('is not a policy yet: 2 things have to be put right.')
  expect(text).toContain('chanels: There is no such key here. Did you mean “channels”?')
})

const answer = smallest.promises[0]
test.each([
  ['aim-after-must', { promises: [answer, { ...answer, strength: 'aim', id: 'aim', within: { weeks: 3 } }] }],
  ['start-after-act', { promises: [answer, { clause: '2', promise: 'acknowledge', starts: 'answered' }] }],
  [
    'clocks-go-round',
    {
      promises: [
        { ...answer, starts: 'assigned' },
        { clause: '2', promise: 'assign', starts: 'answered' },
      ],
    },
  ],
  ['acts-impossible', { promises: [answer, { clause: '2', promise: 'board-reply', within: { weeks: 1 } }] }],
  ['fast-lane-cancels-unknown', { fastLane: { clause: '1', within: { days: 3 }, cancels: ['acknowledge'] } }],
  ['body-unknown', { outside: [{ body: 'nobody-knows' }] }],
  ['remedy-not-offered', { remedies: ['apology'], approvals: [{ of: 'remedy', by: 'manager', kinds: ['refund'] }] }],
])('a contradiction ends with 1, and is called %s', (code, planted) => {
  const found = run('check', file({ ...smallest, ...planted }))
  expect(found.text).toContain(`[${code}]`)
  expect(found).toMatchObject({ code: 1, text: expect.stringContaining('is refused') as string })
})

test('a reviewer who cannot be independent is refused once it is known how many people there are', () => {
  const reviewed = file({
    ...smallest,
    acknowledgement: { by: ['manager'] },
    promises: [answer, { clause: '2', promise: 'board-reply', within: { weeks: 1 } }],
    reviews: [{ id: 'second-look', by: 'manager' }],
  })
  expect(run('check', reviewed).code).toBe(0)
  expect(run('check', reviewed, '--people', 'agent=1,manager=1')).toMatchObject({
    code: 1,
    text: expect.stringContaining('[nobody-independent]') as string,
  })
})

test.each([
  [['dates', 'original'], 'Say when the complaint was received'],
  [['dates', 'orignal', '--received', '2026-04-02'], 'Did you mean original?'],
  [['dates', 'original', '--received', 'yesterday'], '“yesterday” is no moment. Write it as 2026-04-02T10:00'],
  [['dates', 'original', '--recieved', '2026-04-02'], 'Did you mean --received?'],
  [['dates', 'original', '--received', '2026-04-02', '--calendar', 'XX'], '--calendar XX is not known.'],
  [['dates', 'original', '--received', '2026-04-02', '--zone', 'Mars'], '--zone Mars is not known.'],
  [
    ['dates', 'trust-mark-nl', '--received', '2026-04-02', '--calendar', 'BE'],
    'This policy names the calendar NL itself',
  ],
  [['dates', 'original', '--received', '2026-04-02', '--at', 'aknowledged=2026-04-03'], 'Did you mean acknowledged?'],
  [['dates', 'original', '--received', '2026-04-02', '--pause', '2026-04-03'], 'write it as --pause'],
  [['dates', 'original', '--received', '2026-04-02', '--amount', '12'], 'write it in hundredths'],
  [['dates', 'original', '--received', '2019-04-02'], 'knows 2020-01-01 to 2035-12-31'],
  [['check'], 'Name a policy: a file, or one of original'],
  [['check', 'original', '--people', 'managers'], 'write it as --people manager=2,board=1'],
  [['dance'], 'There is no command “policy dance”.'],
])('%j is told what to type instead, and ends with 2', (args, told) => {
  const { code, text } = run(...args)
  expect(text).toContain(told)
  expect(code).toBe(2)
})

test('a date that is moved too far ends with 1, and says how far it can', () => {
  const capped = file({
    ...smallest,
    promises: [{ ...answer, extensions: { atMost: 1, total: { weeks: 3 } } }],
  })
  expect(run('dates', capped, '--received', '2026-04-02', '--extend', 'answer=2026-04-24')).toEqual({
    code: 1,
    text: 'answer cannot be moved to Friday 24 April 2026: at the latest to Thursday 23 April 2026 (the cap “extensions.total”).',
  })
})
