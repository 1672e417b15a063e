import { spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { samplesIn } from '#letters/samples.ts'
import { hindrances } from '../journeys/every-page/hindrances.ts'
import { newPage } from '../world/browser.ts'
import { wrongLayout } from '../world/layout.ts'

// Letters as a mail program shows them: their bodies, in its own page, on the light or dark ground that the reader's system has.

const letters = samplesIn('de')
const bodyOf = (html: string) => html.slice(html.indexOf('<body'), html.indexOf('</body')).replace(/^<body[^>]*>/, '')
let all: string
beforeAll(() => {
  const [first] = letters
  const kinds = [...new Map(letters.map(letter => [letter.kind, letter])).values()]
  const head = first?.html.slice(0, first.html.indexOf('<body')) ?? ''
  const shown = kinds.map(({ html }, n) => `<h1>${n}</h1><article>${bodyOf(html)}</article>`)
  all = `${head}<body style="background:Canvas"><main>${shown.join('')}</main></body></html>`
})

test.each([false, true])('every letter can be read by everybody, dark: %s', async dark => {
  const page = await newPage({ scripts: true, dark, width: 1000 })
  await page.setContent(all)
  expect(await page.locator('article').count()).toBeGreaterThan(20)
  expect(await hindrances(page)).toEqual([])
})

test('every letter fits a telephone, also with letters twice as large', async () => {
  const page = await newPage({ scripts: true, width: 320 })
  await page.setContent(all)
  expect(await wrongLayout(page)).toEqual([])
  await page.setContent(all.replaceAll('font:16px', 'font:32px'))
  expect(await wrongLayout(page)).toEqual([])
})

test('a letter says its language inside its body, which is all that many mail programs take of it', () => {
  for (const { html } of letters) expect(bodyOf(html)).toMatch(/^\s*<div lang="(de|en)" dir="ltr"/)
})

const inW3m = (html: string) =>
  spawnSync('w3m', ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '200'], {
    input: html,
    encoding: 'utf8',
  })
const wordsOf = (text: string) => text.split(/\s+/).filter(word => /[\p{L}\d]/u.test(word))

test('a text browser reads a letter in its own order, word for word as its plain text has it', ({ skip }) => {
  if (inW3m('').error) return skip('w3m is not on this machine.')
  for (const kind of ['receipt', 'answer', 'partner-question'] as const) {
    const letter = letters.find(one => one.kind === kind)
    expect(wordsOf(inW3m(letter?.html ?? '').stdout)).toEqual(wordsOf(letter?.text ?? ''))
  }
})
