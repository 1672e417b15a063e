import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { day, instant } from '#calendar/day.ts'
import { Button } from './form/button.tsx'
import { FullDate, Moment } from './date.tsx'
import { dayTyped } from './form/day-typed.ts'
import { isSafeAddress, Link } from './link.tsx'
import { Message, Typed } from './messages.tsx'
import { postalAddress } from './postal.ts'
import { Speech } from './speech.ts'
import { Steps } from './steps.tsx'
import { SummaryList } from './summary-list.tsx'

const inEnglish = (page: VNode) => renderToString(<Speech.Provider value="en">{page}</Speech.Provider>)

describe('a link', () => {
  test.each([
    '/policy',
    '#main',
    '?view=mine',
    'https://a.example/x',
    'http://a.example',
    'mailto:a@b.example',
    'tel:0123',
  ])('may lead to %s', href => {
    expect(isSafeAddress(href)).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'https://',
  ])('A-52: shows only its text when it would lead to %j', href => {
    expect(isSafeAddress(href)).toBe(false)
    expect(inEnglish(<Link href={href}>here</Link>)).toBe('<span>here</span>')
  })

  test('says to those who hear the page what it is about', () => {
    expect(
      inEnglish(
        <Link href="/x" about="your name">
          Change
        </Link>,
      ),
    ).toBe('<a href="/x">Change<span class="hidden"> your name</span></a>')
  })
})

describe('a button', () => {
  test('is the kind that text browsers show as one, and sends its own name', () => {
    expect(inEnglish(<Button name="none">I have none</Button>)).toBe(
      '<input type="submit" class="button main" name="none" value="I have none"/>',
    )
  })
  test('that sends something else than its label keeps both apart', () => {
    expect(
      inEnglish(
        <Button name="remove" value="abc" about="crack.png">
          Remove
        </Button>,
      ),
    ).toBe(
      '<button type="submit" class="button main" name="remove" value="abc">Remove<span class="hidden"> crack.png</span></button>',
    )
  })
})

test('a date is written in full, and readable by machines', () => {
  expect(inEnglish(<FullDate on={day('2026-04-02')} />)).toBe(
    '<time datetime="2026-04-02">Thursday 2 April 2026</time>',
  )
  expect(inEnglish(<Moment at={instant('2026-04-02T18:41:00.000Z')} zone="Europe/Amsterdam" />)).toContain('20:41')
})

test.each([
  ['2026-04-02', '2026-04-02'],
  ['2-4-2026', '2026-04-02'],
  ['02/04/2026', '2026-04-02'],
  [' 2.4.2026 ', '2026-04-02'],
  ['2 april 2026', '2026-04-02'],
  ['2 Apr. 2026', '2026-04-02'],
  ['14 mei 2026', '2026-05-14'],
  ['3 March 2026', '2026-03-03'],
  ['31-2-2026', undefined],
  ['4/13/2026', undefined],
  ['2-4-26', undefined],
  ['overmorgen', undefined],
  ['', undefined],
])('a date typed as %j is read as %s', (typed, read) => {
  expect(dayTyped(typed)).toBe(read)
})

test('the steps say in words what their colour shows', () => {
  const html = inEnglish(
    <Steps
      label="How far"
      steps={[
        { name: 'Received', when: '2 April', state: 'done' },
        { name: 'Confirmed', when: 'now', state: 'here' },
        { name: 'Answer', state: 'to-come' },
      ]}
    />,
  )
  expect(html).toContain('Received<span class="hidden"> (done)</span>')
  expect(html).toContain('aria-current="step"')
  expect(html).toContain('Answer<span class="hidden"> (still to come)</span>')
})

test('what was not filled in says so, and each answer can be changed', () => {
  const html = inEnglish(
    <SummaryList
      rows={[
        { label: 'Phone', value: '', change: '/x' },
        { label: 'Name', value: 'Ann' },
      ]}
    />,
  )
  expect(html).toContain('Not filled in')
  expect(html).toContain('<a href="/x">Change<span class="hidden"> : Phone</span></a>')
  expect(html).toContain('<dd>Ann</dd>')
})

test('A-40: a message shows outside text as text, with its paragraphs', () => {
  const html = inEnglish(
    <Message who="You" direction="in">
      <Typed text={'one\n<img src=x onerror=alert(1)>\n\n\ntwo'} />
    </Message>,
  )
  expect(html).not.toContain('<img')
  expect(html.match(/<p class="typed">/g)).toHaveLength(2)
})

test('the name of a shop is said once in its address', () => {
  expect(postalAddress({ name: 'Lamp', address: ['Street 1', 'Town'] })).toBe('Lamp, Street 1, Town')
  expect(postalAddress({ name: 'Lamp', address: ['Lamp BV', 'Town'] })).toBe('Lamp BV, Town')
})
