import { describe, expect, test } from 'vitest'
import { calendars } from '#calendar/calendar.ts'
import { day, instant } from '#calendar/day.ts'
import type { Stamp } from '#complaint/actor.ts'
import { replay } from '#complaint/complaint.ts'
import { promises } from '#complaint/due.ts'
import type { Filed } from '#complaint/steps/file.ts'
import { original } from '#policy/shipped/original.ts'
import { explain } from './why.ts'

const amsterdam = 'Europe/Amsterdam'

const filed: Filed & Stamp = {
  type: 'filed',
  at: instant('2026-04-02T18:41:00.000Z'),
  by: { kind: 'customer' },
  reference: '100234',
  storefront: 'klankhuis',
  receivedAt: instant('2026-04-02T18:41:00.000Z'),
  channel: 'web',
  category: 'damaged',
  wishes: [],
  language: 'nl',
  reach: 'email',
  files: [],
  policy: { id: 'original', version: 1 },
  calendar: { id: 'NL', version: '2026-11' },
  zone: amsterdam,
}
const ground = { policy: original, calendar: calendars.NL, zone: amsterdam }
const promised = (key: string, ...events: Parameters<typeof replay>[0]) => {
  const complaint = replay([filed, ...events])
  const all = complaint ? promises(complaint, ground) : []
  const found = all.find(promise => promise.key === key)
  if (!found) throw new Error(`no promise ${key}`)
  return { found, all }
}

describe('why this date', () => {
  test('a customer reads every day that does not count, and its name', () => {
    const { sentences, skipped, small } = explain(promised('acknowledge').found, 'nl', ground)
    expect(sentences).toEqual([
      'We ontvingen uw klacht op donderdag 2 april 2026.',
      'Die dag telt niet mee.',
      'We beloven de klacht binnen 3 werkdagen te bevestigen.',
      'Deze dagen tellen niet mee: vrijdag 3 april (Goede Vrijdag), zaterdag 4 april (weekend), ' +
        'zondag 5 april (weekend), maandag 6 april (tweede paasdag).',
      'Daarom is de laatste dag donderdag 9 april 2026.',
    ])
    expect(skipped?.days.map(({ day }) => day)).toEqual(['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06'])
    expect(small).toBe('Geteld met de kalender van Nederland, versie 2026-11.')
  })
  test('a date given in the acknowledgement is explained by the policy and by the letter', () => {
    const { found, all } = promised('answer-or-report:1.1', {
      type: 'acknowledged',
      handler: 'sanne',
      answerBy: day('2026-04-14'),
      at: instant('2026-04-03T08:12:00.000Z'),
      by: { kind: 'staff', person: 'sanne' },
    })
    expect(explain(found, 'en', ground, all).sentences).toEqual([
      'We received your complaint on Thursday 2 April 2026.',
      'That day does not count.',
      'We aim to answer within 2 weeks.',
      'That is why we aim at Thursday 16 April 2026.',
      'On Friday 3 April 2026 we confirmed your complaint. We promised our answer by Tuesday 14 April 2026.',
      'A date that we gave you stays as it is.',
    ])
  })
})
