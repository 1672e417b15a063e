import { describe, expect, test } from 'vitest'
import { afterGreeting } from './after-greeting.ts'
import { wrap } from './as-text.ts'
import { greetingTo } from './frame.ts'
import type { Block, Letter } from './letter.ts'
import { render } from './render.ts'

const letter = (...blocks: Block[]): Letter => ({
  language: 'en',
  subject: 'Your\r\nBcc: everybody@example.org complaint',
  greeting: 'Dear customer,',
  blocks,
  signature: ['Amy'],
})

describe('words from outside', () => {
  test('A-40: are text in HTML, whatever they hold', () => {
    const { html } = render(letter({ quote: '<script>alert(1)</script> "Tom" & \'Jo\'' }))
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;Tom&quot; &amp; &#39;Jo&#39;')
    expect(html).not.toContain('<script')
  })
  test('cannot hide, reorder or break out of a line', () => {
    const { subject, text } = render(letter({ paragraph: 'a\u202eb\u0000c\u200bd' }))
    expect(subject).toBe('Your Bcc: everybody@example.org complaint')
    expect(text).toContain('ab cd')
  })
  test.each([
    ['a soft hyphen', 'Repa\u00adratur', 'Reparatur'],
    ['two spaces', 'one  two', 'one two'],
    ['a space before and after', ' one two\u00a0', 'one two'],
    ['a mark of the order of bytes', '\ufeffone', 'one'],
    ['a bell', 'one\u0007two', 'one two'],
    ['a line of a language without spaces', '\u738b\u5c0f\u660e', '\u738b\u5c0f\u660e'],
  ])('are tidied in a line as in a page: %s', (_, written, read) => {
    const { text, html } = render(letter({ paragraph: written }))
    expect(text).toContain(`\n\n${read}\n\n`)
    expect(html).toContain(`<p>${read}</p>`)
  })
  test('keep their lines and paragraphs, each quoted line marked', () => {
    const { text, html } = render(letter({ quote: 'one\ntwo\n\n\nthree' }))
    expect(text).toContain('> one\n> two\n>\n> three')
    expect(html).toContain('<p dir="auto">one<br>\ntwo</p>\n<p dir="auto">three</p>')
  })
  test('A-40: cannot make a link run', () => {
    const link = { label: 'Here', url: 'javascript:alert(1)' }
    expect(() => render(letter({ link }))).toThrow('not an address')
  })
})

describe('a line', () => {
  test('of words that fit nowhere is cut, but an address stays whole', () => {
    const lines = wrap(`${'x'.repeat(200)} https://shop.example/${'k'.repeat(100)}`).split('\n')
    expect(lines.map(line => line.length)).toEqual([76, 76, 48, 121])
  })
  test('never parts an amount from its sign', () => {
    const before = 'a'.repeat(72)
    expect(wrap(`${before} € 289,00 back`)).toBe(`${before}\n€ 289,00 back`)
  })
  test('never parts the day of a month from its name', () => {
    const before = 'a'.repeat(70)
    expect(wrap(`${before} am 2. April`)).toBe(`${before} am\n2. April`)
  })
  test('has a colon as its language writes it', () => {
    const facts: Block = { facts: [['Référence', 'C301945']] }
    expect(render({ ...letter(facts), language: 'fr' }).text).toContain('Référence : C301945')
    expect(render(letter(facts)).text).toContain('Référence: C301945')
  })
})

describe('a greeting', () => {
  const opens = (language: Letter['language'], paragraph: string) =>
    afterGreeting({ ...letter({ paragraph }), language, greeting: 'Guten Tag,' }).blocks[0]
  test.each([
    ['Wir bestätigen es. Wir danken.', 'wir bestätigen es. Wir danken.'],
    ['Deine Beschwerde ist da.', 'deine Beschwerde ist da.'],
    ['Ihre Beschwerde ist da.', 'Ihre Beschwerde ist da.'],
    ['Saitenhof hat eine Frage.', 'Saitenhof hat eine Frage.'],
    ['Wirklich?', 'Wirklich?'],
  ])('is gone on from in lower case in German, but for names and Sie: %s', (written, read) => {
    expect(opens('de', written)).toEqual({ paragraph: read })
    expect(opens('nl', written)).toEqual({ paragraph: written })
  })
  test.each(['Jan de Boer', 'Zoë O’Neill', 'D. van ’t Hoff', '王小明', 'J.-P. Sartre'])('greets %s by name', name => {
    expect(greetingTo('en', name)).toBe(`Dear ${name},`)
  })
  test.each([
    ['an address in place of a name', 'Win now www.prizes.example'],
    ['a link', 'https://x.example'],
    ['a number to call', 'Call 0900 123'],
    ['a sermon', 'a'.repeat(80)],
    ['nothing', ''],
    ['an erased name', undefined],
  ])('does not repeat %s', (_, name) => {
    expect(greetingTo('nl', name)).toBe('Beste klant,')
  })
})

test.each<[string, Block]>([
  ['paragraph', { paragraph: ' \n ' }],
  ['value', { facts: [['Reference', '']] }],
  ['list', { list: [] }],
])('a letter with an empty %s is not written', (_, block) => {
  expect(() => render(letter(block))).toThrow('empty')
})
