import { expect, test } from 'vitest'
import { instant } from '#calendar/day.ts'
import { takenOverAt } from './received.ts'

const now = instant('2026-04-02T18:41:00.000Z')
const rest =
  'Received: from home (home.example) by elsewhere; Wed, 1 Apr 2026 08:00:00 +0000\r\nSubject: Barst\r\n\r\nTekst.\r\n'
const below = (...above: readonly string[]) => Buffer.from([...above, rest].join('\r\n'))
const by =
  'Received: from mail.postvak.example (mail.postvak.example [192.0.2.7])\r\n\tby post.klankhuis.example (Postfix) with ESMTPS id 4Xy; '

test.each([
  [
    'while the house was away for three hours',
    by + 'Thu,  2 Apr 2026 17:41:00 +0200 (CEST)',
    '2026-04-02T15:41:00.000Z',
  ],
  ['just now, by a clock that is a minute ahead', by + 'Thu, 02 Apr 2026 18:42:00 +0000', now],
  ['eight days ago, longer than a mail server holds it', by + 'Wed, 25 Mar 2026 18:41:00 +0000', now],
  ['tomorrow', by + 'Fri, 03 Apr 2026 18:41:00 +0000', now],
  ['at no moment at all', by + 'gisteren', now],
])('a message that the mail server took %s counts from when it was received', (_, line, at) => {
  expect(takenOverAt(below(line), now)).toBe(at)
  expect(takenOverAt(below('Return-Path: <pieter@postvak.example>', line), now)).toBe(at)
})

test('what stands lower was written by somebody else, and counts for nothing', () => {
  expect(takenOverAt(below('Delivered-To: klachten@klankhuis.example', 'X-Spam: no'), now)).toBe(now)
})
