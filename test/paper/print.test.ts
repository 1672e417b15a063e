import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Block, Paper } from '#paper/paper.ts'
import { printing } from '#paper/print.ts'
import { readPdf } from './read-pdf.ts'

const { paper: print } = printing()
const picture = new Uint8Array(readFileSync('test/paper/picture.png'))

const paper = (...blocks: readonly Block[]): Paper => ({
  title: 'File of complaint NL-1042',
  language: 'en',
  reference: 'NL-1042',
  mark: 'Made for Bea Visser, Thursday 2 April 2026',
  author: 'Fern',
  pageWords: { page: 'Page', of: 'of', see: 'p.' },
  madeAt: Date.parse('2026-04-02T08:12:00Z'),
  blocks,
})
const bare = (text: string) => text.replaceAll(/\s/g, '')

const everything = paper(
  { lead: 'What do we reply to Wendy Walker?' },
  { contents: 'Contents' },
  { heading: 'In short', level: 1, id: 'short' },
  { facts: [{ name: 'Wants', is: ['Her money, ', { text: 'as she wrote', to: 'letter' }, ' ', { see: 'letter' }] }] },
  { list: ['one', ['two ', { text: 'of two', strong: true }]], ordered: true },
  {
    table: [['2 April', 'Received', [{ see: 'letter' }]]],
    columns: [{ title: 'When' }, { title: 'What', wide: 1 }, { title: 'Where' }],
  },
  { newPage: true },
  { heading: 'Letters', level: 1 },
  { heading: 'From Wendy', level: 2, id: 'letter' },
  { quote: 'Beste winkel,\nde lamp kwam in drie stukken.\n\nGroet', language: 'nl' },
  { paragraph: 'Sent by e-mail', number: '1', soft: true },
  {
    picture: 'lamp',
    alt: 'A lamp in three pieces',
    caption: 'Annex 1: lamp.png',
    otherwise: 'It cannot be shown here.',
  },
)

test('a paper becomes a document that says what it is, in its language, page by page', async () => {
  const { pdf, pages } = await print(everything, { lamp: picture })
  const read = readPdf(pdf)
  expect(read.pages).toHaveLength(pages)
  expect(read.catalog).toMatch(/\/Lang \(en\)/)
  expect(read.catalog).toMatch(/\/DisplayDocTitle true/)
  expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part>1')
  for (const [n, { text }] of read.pages.entries()) {
    expect(text).toContain('NL-1042')
    expect(text).toContain(bare(`Page ${n + 1} of ${pages}`))
    expect(text).toContain(bare('Made for Bea Visser, Thursday 2 April 2026'))
  }
  expect(read.pages[0]?.text).toContain(bare('What do we reply to Wendy Walker?'))
  expect(read.pages[0]?.text).toContain(bare('as she wrote p.2'))
  expect(read.pages[1]?.text).toContain(bare('de lamp kwam in drie stukken.'))
})

test('a screen reader finds headings, lists, tables, links and what a picture shows, and is spared head and foot', async () => {
  const { pdf } = await print(everything, { lamp: picture })
  const read = readPdf(pdf)
  expect(read.catalog).toMatch(/\/MarkInfo <<\s*\/Marked true/)
  expect(read.catalog).toMatch(/\/StructTreeRoot \d+ 0 R/)
  for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Link', 'P'])
    expect([...read.tags.keys()]).toContain(tag)
  expect(read.altTexts).toContain('A lamp in three pieces')
  expect(read.links).toBeGreaterThanOrEqual(3)
  expect(read.pages[0]?.spoken).toContain(bare('What do we reply to Wendy Walker?'))
  for (const { spoken } of read.pages) {
    expect(spoken).not.toContain(bare('Made for Bea Visser'))
    expect(spoken).not.toContain(bare('Page 1'))
  }
})

test('its headings are its bookmarks', async () => {
  const { pdf } = await print(everything, { lamp: picture })
  expect(readPdf(pdf).bookmarks).toEqual(expect.arrayContaining(['In short', 'Letters', 'From Wendy']))
})

test('A-83: what people wrote stays words, whatever they wrote', async () => {
  const wicked = '#panic("x") #read("/etc/passwd") $x$ *bold* _it_ `raw` @ref <label> \\ "q" = head \u0000\u0007\ud800'
  const { pdf } = await print(paper({ heading: wicked, level: 1 }, { quote: wicked }, { list: [wicked] }))
  const text = readPdf(pdf)
    .pages.map(page => page.text)
    .join('')
  expect(text.split(bare('#panic("x")#read("/etc/passwd")$x$*bold*')).length).toBeGreaterThanOrEqual(4)
})

test('a sign that no letter stands for becomes a box, and an endless word does not leave the page', async () => {
  const { pdf, pages } = await print(paper({ quote: `Blij 😀 中文 ${'a'.repeat(2000)}` }))
  expect(readPdf(pdf).pages[0]?.text).toContain('Blij□□□')
  expect(pages).toBe(1)
})

test('a picture that cannot be drawn is told of in words, and the rest is made', async () => {
  const torn = picture.slice(0, 500)
  const huge = new Uint8Array(picture)
  new DataView(huge.buffer).setUint32(16, 400_000)
  const figure = (name: string): Block => ({
    picture: name,
    alt: name,
    caption: `Annex ${name}`,
    otherwise: 'It cannot be shown here.',
  })
  const { pdf } = await print(paper(figure('torn'), figure('huge'), figure('whole'), figure('absent')), {
    torn,
    huge,
    whole: picture,
  })
  const read = readPdf(pdf)
  expect(read.altTexts).toEqual(['whole'])
  for (const name of ['torn', 'huge', 'absent'])
    expect(read.pages[0]?.text).toContain(bare(`Annex ${name}. It cannot be shown here.`))
})

test('A-83: a link to nowhere becomes plain words', async () => {
  const { pdf } = await print(paper({ paragraph: [{ text: 'there', to: 'nowhere' }, ' ', { see: 'nowhere' }] }))
  expect(readPdf(pdf).links).toBe(0)
})

test('a document that cannot be made is a fault, and the next is made all the same', async () => {
  const broken = paper(
    { heading: 'Too deep', level: 9 as 1 },
    { heading: '', level: 1, id: 'x' },
    { paragraph: '', id: 'x' },
    { paragraph: [{ see: 'x' }] },
  )
  await expect(print(broken)).rejects.toThrow('could not be made')
  expect((await print(paper({ paragraph: 'Fine.' }))).pages).toBe(1)
})

test('files lie in the document byte for byte, each with what it is, and the document can still be kept', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 what the shop sent')
  const file = { type: 'application/pdf', about: 'Annex 1, sent by the shop', bytes }
  const { pdf } = await print(paper({ heading: 'Annexes', level: 1 }), {}, [
    { name: '../bon "1".pdf', ...file },
    { name: '../bon "1".pdf', ...file },
  ])
  const written = Buffer.from(pdf).toString('latin1')
  expect(written.split('%PDF-1.4 what the shop sent')).toHaveLength(3)
  expect(written).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  expect(written).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(written.match(/\/AFRelationship \/Source/g)).toHaveLength(2)
  expect(written).toContain('(Annex 1, sent by the shop)')
  expect(written).toContain('(.._bon _1_.pdf)')
  expect(written).toContain('(2 .._bon _1_.pdf)')
})
