import { describe, expect, test } from 'vitest'
import { findingCodes, type FindingCode } from '#policy/check/check.ts'
import { findingIn } from '../../src/texts/policy-findings.ts'
import { found } from './given.ts'
import { planted } from './planted.ts'

const findings = new Map(
  (Object.keys(planted) as FindingCode[]).map(code => {
    const { policy, around } = planted[code]
    return [code, { policy, finding: found(policy, around).find(one => one.code === code) }] as const
  }),
)
const sentenceFor = (language: 'en' | 'nl', code: FindingCode): string => {
  const { policy, finding } = findings.get(code) ?? {}
  return policy && finding ? findingIn(language, finding, policy) : ''
}
const codes = Object.keys(findingCodes) as FindingCode[]

describe.each(['en', 'nl'] as const)('what a finding says in %s', language => {
  test.each(codes)('tells what is wrong and what to do: %s', code => {
    const said = sentenceFor(language, code)
    expect(said.split(/[.:?] /).length).toBeGreaterThanOrEqual(2)
    expect(said).toMatch(/^\P{Ll}.*\.$/su)
    expect(said).not.toMatch(/undefined|NaN|\[object|workingDays|please|sorry|invalid|ongeldig|\bje\b|\bjouw\b/)
    expect(said).not.toMatch(/['"]/)
  })
})

test('names promises, days and laws as people do', () => {
  expect(sentenceFor('en', 'aim-after-must')).toBe(
    'The aim for “Acknowledgement (aim)” is 4 working days, but the firm promise is 3 working days: the aim comes too late to mean anything. Received on Sunday 22 November 2026, the aim is Thursday 26 November 2026 and the promise Wednesday 25 November 2026. Make the aim shorter.',
  )
  expect(sentenceFor('nl', 'raise-window-short')).toBe(
    'Klanten hebben 7 dagen om te klagen. Volgens de wet van het Verenigd Koninkrijk hebben zij minstens 6 jaar (Limitation Act 1980, s. 5), wat een beleid ook zegt. Maak de termijn zo lang, of laat hem weg.',
  )
  expect(sentenceFor('nl', 'only-days-off')).toContain('met alleen vrije dagen ertussen')
})
