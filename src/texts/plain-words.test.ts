import { describe, expect, test } from 'vitest'
import { complain } from './complain.ts'
import { customer } from './customer.ts'
import { myComplaint } from './my-complaint.ts'
import { parts } from './parts.ts'
import { policyPage } from './policy-page.ts'

const rooms = { complain, customer, myComplaint, parts, policyPage }

/** Every sentence a room can say; where one needs values, with short ones. */
const said = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return said((part as (...values: unknown[]) => unknown)('7', 2, '7', '7'))
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(said) : []
}
const sentences = (text: string) => text.split(/(?<=[.?!:])\s+/)
const words = (sentence: string) => sentence.split(/\s+/).filter(word => /\p{L}|\d/u.test(word))

const vague = {
  en: /\b(soon|shortly|as soon as possible|in due course|please|sorry to|invalid|oops|submit|utili[sz]e|pursuant|herewith)\b/i,
  nl: /\b(binnenkort|spoedig|zo snel mogelijk|zo spoedig|gelieve|ongeldig|oeps|middels|teneinde|derhalve|conform|inzake)\b/i,
}
const familiar = /\b(je|jij|jou|jouw|jullie)\b/i

describe.each(['en', 'nl'] as const)('what customers read in %s', language => {
  const texts = Object.values(rooms).flatMap(room => said(room[language]))

  test('is said in sentences of at most 20 words, 12 on average', () => {
    const lengths = texts.flatMap(sentences).map(sentence => ({ sentence, long: words(sentence).length }))
    expect(lengths.filter(({ long }) => long > 20)).toEqual([])
    expect(lengths.reduce((sum, { long }) => sum + long, 0) / lengths.length).toBeLessThanOrEqual(12)
  })

  test('names days instead of saying soon, and asks without forms', () => {
    expect(texts.filter(text => vague[language].test(text))).toEqual([])
  })

  test('has no straight quotes or apostrophes', () => {
    expect(texts.filter(text => /['"]/.test(text))).toEqual([])
  })
})

test('Dutch speaks to customers as u, never as je', () => {
  expect(
    Object.values(rooms)
      .flatMap(room => said(room.nl))
      .filter(text => familiar.test(text)),
  ).toEqual([])
})
