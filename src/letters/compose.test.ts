import { describe, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import type { Recorded } from '#complaint/event.ts'
import type { LetterKind } from '#complaint/letter.ts'
import { original } from '#policy/shipped/original.ts'
import type { Policy } from '#policy/policy.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { compose, type Links } from './compose.ts'
import { sampleIn, type Told } from './samples/play.ts'
import { fromFirstToLast, late, withdrawn } from './samples/stories.ts'
import type { Story } from './telling.ts'

const links: Links = {
  track: 'https://shop.example/open/__key__',
  question: 'https://shop.example/partner/__key__',
  desk: 'https://shop.example/desk',
}
const write = (
  told: Told,
  kind: LetterKind,
  { history = told, shop, given = links }: { history?: Story; shop?: Partial<Storefront>; given?: Links } = {},
  language: Language = 'en',
) => {
  const { version } = told.complaint.letters.find(letter => letter.kind === kind) ?? { version: 0 }
  const at = told.events.find(event => event.version === version)?.at ?? told.complaint.receivedAt
  const names = new Map(Object.entries(sampleIn(language).names))
  return compose({ kind, version, language }, history, { ...sampleIn(language).shop, ...shop }, names, given, at)
}
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('A-16: a letter that goes to an address nobody has proven', () => {
  const canary = 'CANARY'
  const story = fromFirstToLast('en')
  const filled = (event: Recorded & { version: number }) =>
    event.type === 'filed' && event.words
      ? {
          ...event,
          orderNumber: canary,
          words: {
            name: canary,
            story: canary,
            email: canary,
            phone: canary,
            address: canary,
            help: canary,
            wish: canary,
            fileNames: [canary],
          },
        }
      : event
  const planted: Story = { ...story, events: story.events.map(filled), contact: { name: canary } }

  test.each<LetterKind>(['receipt', 'acknowledgement'])('holds no word of the sender: %s', kind => {
    const { subject, text, html } = write(story, kind, { history: planted })
    expect(subject + text + html).not.toContain(canary)
    expect(text).toContain('Dear customer,')
  })
  test('nor does the apology for a missed acknowledgement', () => {
    const missed = late('en')
    const history = { ...missed, events: missed.events.map(filled), contact: { name: canary } }
    const { subject, text, html } = write(missed, 'late-apology', { history })
    expect(subject + text + html).not.toContain(canary)
  })
  test.each<LetterKind>(['partner-question', 'staff-alert', 'review-request'])(
    'and others who are not the customer read nothing of the customer: %s',
    kind => {
      const told = kind === 'staff-alert' ? late('en') : story
      const history = { ...told, events: told.events.map(filled), contact: { name: canary } }
      const { subject, text, html } = write(told, kind, { history })
      expect(subject + text + html).not.toContain(canary)
      expect(text).not.toContain('Jo Baker')
    },
  )
  test('while the answer greets by name, so that this test can fail', () => {
    expect(write(story, 'answer', { history: planted }).text).toContain('Dear CANARY,')
  })
})

describe('a letter', () => {
  const told = fromFirstToLast('en')

  test('is the same whatever happened after its event', () => {
    const { version } = told.complaint.letters.find(({ kind }) => kind === 'answer') ?? { version: 0 }
    const then = { ...told, events: told.events.filter(event => event.version <= version) }
    expect(write(told, 'answer', { history: then })).toEqual(write(told, 'answer'))
  })
  test('says that it is late once its date has gone', () => {
    const { version } = told.complaint.letters.find(({ kind }) => kind === 'answer') ?? { version: 0 }
    const at = told.events.find(event => event.version === version)?.at ?? told.complaint.receivedAt
    const names = new Map(Object.entries(sampleIn('en').names))
    const row = { kind: 'answer', version, language: 'en' } as const
    const days = (n: number) =>
      compose(row, told, sampleIn('en').shop, names, links, plusTime(at, { hours: 24 * n })).text
    expect(days(1)).not.toContain('We are late')
    expect(flat(days(2))).toContain(
      'We promised you this letter by Thursday 23 April 2026. We are late, and we are sorry.',
    )
  })
  test('is never sent with a hole where its words were erased', () => {
    const erased = told.events.map(event => {
      if (event.type !== 'answered') return event
      const { words: _, ...facts } = event
      return facts
    })
    expect(() => write(told, 'answer', { history: { ...told, events: erased } })).toThrow('without its words')
    expect(() => write(told, 'partner-question', { given: {} })).toThrow('the link to the question')
  })
  test('without a link says how to go on by mail', () => {
    const { text } = write(told, 'answer', { given: {} })
    expect(flat(text)).toContain('Write to us that you want a review')
    expect(text).not.toContain('https://')
    expect(flat(write(told, 'board-reply', { given: {} }).text)).toContain('Ask us for it, and we send it to you.')
  })
  test('carries the place of its key untouched', () => {
    expect(write(told, 'receipt').text).toContain('\nhttps://shop.example/open/__key__\n')
  })
})

describe('another policy', () => {
  const told = fromFirstToLast('en')
  const other: Policy = {
    ...original,
    promises: original.promises.map(rule =>
      rule.promise === 'board-reply' ? { ...rule, within: { weeks: 2 } } : rule,
    ),
    reviews: original.reviews.map(rule => ({ ...rule, by: 'manager', from: 'answered', outsideBody: 'not-named' })),
  }
  const history = { ...told, ground: { ...told.ground, policy: other } }

  test('puts its own reviewer and period into the answer, and no outside body', () => {
    const text = flat(write(told, 'answer', { history }).text)
    expect(text).toContain('You can put your complaint to a manager who did not handle it.')
    expect(text).toContain('This manager replies within 2 weeks of your request.')
    expect(text).not.toContain('Citizens Advice')
    expect(text).not.toMatch(/\bboard\b/)
  })
  test('keeps the way to review out of letters before the answer, where it opens only then', () => {
    expect(write(told, 'acknowledgement', { history }).text).not.toContain('Not satisfied?')
    expect(write(told, 'acknowledgement').text).toContain('Not satisfied?')
  })
  test('signs its reply as its own reviewer', () => {
    const text = flat(write(told, 'board-reply', { history }).text)
    expect(text).toContain('a review by a manager who did not handle it')
    expect(text).toContain('Helen Ward Customer Service Manager')
  })
})

test('a Dutch shop says that it belongs to no disputes committee; a British one says nothing of the kind', () => {
  const told = fromFirstToLast('nl')
  expect(flat(write(told, 'board-reply', {}, 'nl').text)).toContain('niet aangesloten bij een geschillencommissie')
  expect(write(told, 'board-reply', { shop: { country: 'GB' } }, 'nl').text).not.toContain('geschillencommissie')
})

test('a withdrawal says that open remedies fall away only where there were any', () => {
  expect(write(withdrawn('en'), 'withdrawal').text).not.toContain('falls away')
  const told = fromFirstToLast('en')
  const upTo = told.events.filter(({ type }) => type === 'answered').map(({ version }) => version)[0] ?? 0
  const events = told.events.filter(({ version }) => version <= upTo)
  const at = plusTime(told.events[upTo - 1]?.at ?? told.complaint.receivedAt, { hours: 1 })
  const taken = { type: 'withdrawn', at, by: { kind: 'customer' }, version: upTo + 1 } as const
  const row = { kind: 'withdrawal', version: upTo + 1, language: 'en' } as const
  const history = { ...told, events: [...events, taken] }
  expect(flat(compose(row, history, sampleIn('en').shop, new Map(), links, at).text)).toContain('falls away with it')
})
