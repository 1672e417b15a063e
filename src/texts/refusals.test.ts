import { describe, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Refusal } from '#complaint/decision.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { refusals as en } from './en/refusals.ts'
import { refusalIn } from './refusals.ts'

const languages: readonly StaffLanguage[] = ['en', 'nl']

describe('a refusal', () => {
  const detail = {
    earliest: day('2026-04-02'),
    latest: day('2026-04-16'),
    until: day('2026-05-14'),
    by: 'manager',
    atMost: 2,
    missing: [],
    heads: ['1', '2'],
    votes: 1,
    quorum: 3,
    on: [],
  }
  test.each(languages)('says why not and what one can do, in whole sentences (%s)', language => {
    for (const refused of Object.keys(en)) {
      const sentence = refusalIn(language, { refused, detail } as unknown as Refusal)
      expect(sentence.split(/[.:?] /).length, `${refused}: ${sentence}`).toBeGreaterThanOrEqual(2)
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      expect(sentence).not.toMatch(/undefined|NaN|please|sorry|invalid/i)
    }
  })
  test('writes its dates in full', () => {
    const refusal: Refusal = { refused: 'answer-date-too-late', detail: { latest: day('2026-04-16') } }
    expect(refusalIn('nl', refusal)).toContain('donderdag 16 april 2026')
    const incomplete: Refusal = { refused: 'answer-incomplete', detail: { missing: ['done', 'change'] } }
    expect(refusalIn('en', incomplete)).toContain(
      'what was done to find out and the change or the reason why there is none',
    )
  })
})
