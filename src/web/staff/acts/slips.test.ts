import { expect, test } from 'vitest'
import { parsed } from '../../../../test/world/parsed.ts'
import type { ActName } from '../forms/act.ts'

const slips: readonly (readonly [ActName, Readonly<Record<string, string>>, string, string])[] = [
  ['acknowledge', { handler: 'sanne', answerBy: '' }, 'answerBy', 'day'],
  ['find', { head: '1', finding: 'upheld', cause: '', reasons: 'R' }, 'cause', 'choice'],
  ['ask', { whom: 'person:nobody-here', dueOn: '2026-04-09' }, 'whom', 'choice'],
  ['ask', { whom: 'partner:sanne', dueOn: '2026-04-09' }, 'whom', 'choice'],
  ['offer-remedy', { kind: 'refund', amount: 'veel', by: '2026-04-20', what: '' }, 'amount', 'amount'],
  ['refer', { body: 'retail-adr' }, 'body', 'choice'],
  ['receive-message', { channel: 'web', text: 'x' }, 'channel', 'choice'],
  ['correct-contact', { name: 'x', email: 'x@y.example' }, 'sure', 'sure'],
  ['correct-contact', { name: 'x', email: 'x at y', sure: 'yes' }, 'email', 'email'],
  ['answer', { change1: 'C', owner1: 'sanne', by1: 'ooit' }, 'by1', 'day'],
]

test.each(slips)('a slip in the form to %s (%j) is told at %s', (name, fields, field, problem) => {
  expect(parsed(name, fields).problems).toContainEqual([field, problem])
})
