import { expect, test } from 'vitest'
import { instant } from '#calendar/day.ts'
import { samplesIn } from '#letters/samples.ts'
import type { PaperLetter, Pile } from '#paper/letter.ts'
import { printing } from '#paper/print.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { lettersIn } from '#texts/letters.ts'
import { printedIn } from '#texts/printed.ts'
import { firstStorefront } from '../../src/house/storefronts.ts'
import { paperLetterOf } from '#web/parts/paper/letter.ts'
import { readPdf } from './read-pdf.ts'

const print = printing().letters
const bare = (text: string) => text.replaceAll(/\s/g, '')
const shop: Storefront = { ...firstStorefront, name: 'Fern & Field', address: ['1 High Street', 'London'] }
// Every language that letters are written in.
const languages = (['nl', 'en', 'de', 'fr', 'es', 'it'] as const).filter(language => Boolean(lettersIn(language)))

const letterFrom = (
  letter: { readonly subject: string; readonly text: string },
  also: Partial<Parameters<typeof paperLetterOf>[0]> & { readonly language?: Language } = {},
): PaperLetter =>
  paperLetterOf({
    shop,
    reference: 'NL-1042',
    contact: { name: 'Wendy Walker', address: '12 Long Lane\nFlat 4\nBristol BS1 4ST' },
    letter: { ...letter, language: also.language ?? 'en', createdAt: instant('2026-04-02T08:12:00.000Z') },
    isLarge: false,
    ownPage: 'with-code',
    ...also,
  })

const pile = (letters: readonly PaperLetter[], also: Partial<Pile> = {}): Pile => ({
  title: 'Letters',
  author: 'Fern & Field',
  language: 'en',
  madeAt: Date.parse('2026-04-02T08:12:00Z'),
  bothSides: false,
  letters,
  ...also,
})
const sample = {
  subject: 'Your complaint NL-1042',
  text: 'Dear Wendy Walker,\n\nWe have your complaint.\n\nKind regards,\nFern & Field\n',
}

/** A letter of 76 columns without the signs that stand for its shape: rules under headings, marks of lists and quotes. */
const wordsOf = (text: string) =>
  bare(
    text
      .split('\n')
      .filter(line => !/^-+$/.test(line))
      .map(line => line.replace(/^(- |> ?)/, ''))
      .join('\n'),
  )

test.each(languages.flatMap(language => [true, false].map(isLarge => [language, isLarge] as const)))(
  'A-84: every letter in %s says on paper what it says by mail, word for word (large print: %s)',
  async (language, isLarge) => {
    const all = samplesIn(language)
    const letters = all.map(letter => letterFrom(letter, { language, isLarge }))
    const { pdf } = await print(pile(letters, { language }))
    const { date, page } = printedIn(language)
    const said = readPdf(pdf)
      .pages.map(({ spoken }) => spoken)
      .join('')
      .replaceAll('•', '')
    for (const { kind, text, subject } of all) {
      expect(said, `${kind}: ${text}`).toContain(bare(subject) + wordsOf(text))
    }
    expect(said).toContain(bare(date))
    expect(said).not.toContain(bare(`${page} 1`))
  },
)

test('A-84: a letter is made to be kept and to be read aloud, and says so where readers of documents look', async () => {
  const { pdf } = await print(pile([letterFrom(sample)]))
  const bytes = Buffer.from(pdf).toString('latin1')
  const about = bytes.slice(bytes.lastIndexOf('<x:xmpmeta'))
  expect(about).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  expect(about).toContain('<pdfuaid:part>1</pdfuaid:part>')
  // PDF/A asks that words about a document which it does not know itself are explained.
  expect(about).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
  const read = readPdf(pdf)
  expect(read.catalog).toMatch(/\/DisplayDocTitle true/)
  expect(read.catalog).toMatch(/\/Lang \(en\)/)
  expect(read.catalog).toMatch(/\/Marked true/)
  expect([...read.tags.keys()]).toEqual(expect.arrayContaining(['H1', 'P']))
})

test('its update stands where its table says, so that no reader has to mend it', async () => {
  const { pdf } = await print(pile([letterFrom(sample)]))
  const bytes = Buffer.from(pdf).toString('latin1')
  const at = Number(/startxref\s+(\d+)\s+%%EOF$/.exec(bytes)?.[1])
  const table = bytes.slice(at)
  expect(table.startsWith('xref\n')).toBe(true)
  const entries = [...table.matchAll(/(\d+) 1\n(\d{10}) 00000 n/g)]
  expect(entries).toHaveLength(2)
  for (const [, id = '', offset = ''] of entries)
    expect(bytes.slice(Number(offset), Number(offset) + id.length + 7)).toBe(`${id} 0 obj\n`)
  const [, length = ''] = /\/Length (\d+)\n\s*\/Type \/Metadata/.exec(bytes.slice(Number(entries[0]?.[2]))) ?? []
  const stream = bytes.slice(bytes.lastIndexOf('stream\n<?xpacket') + 'stream\n'.length)
  expect(stream.slice(Number(length)).startsWith('\nendstream')).toBe(true)
})

const windows = [
  { window: 'nl-left', x: [20, 100], y: [50, 84] },
  { window: 'nl-right', x: [110, 190], y: [50, 84] },
  { window: 'uk', x: [20, 100], y: [56, 84] },
] as const

test.each(windows)('through the $window window the whole address is seen, and nothing else of the letter', async of => {
  const { window, x, y } = of
  const letter = letterFrom(sample, { shop: { ...shop, window } })
  const six = { ...letter, address: ['Wendy Walker', 'Care of Jan', '12 Long Lane', 'Flat 4', 'Bristol', 'BS1 4ST'] }
  for (const { address, ...rest } of [letter, six]) {
    const { pdf } = await print(pile([{ ...rest, address }]))
    const runs = readPdf(pdf).pages[0]?.runs ?? []
    const inside = runs.filter(run => run.x >= x[0] - 10 && run.x <= x[1] + 10 && run.y > 45 && run.y < 92)
    expect(inside.map(run => run.text)).toEqual([letter.sender, ...address])
    for (const run of inside) {
      expect(run.x).toBeGreaterThanOrEqual(x[0])
      expect(run.y).toBeGreaterThan(y[0])
      expect(run.y).toBeLessThan(y[1])
    }
  }
})

test('each page says which it is, of how many, and of which letter; what is for the eye alone is not read aloud', async () => {
  const long = { ...sample, text: `${sample.text}\n${'We looked at everything you wrote.\n\n'.repeat(60)}` }
  const { pdf, pages } = await print(pile([letterFrom(long), letterFrom(sample), letterFrom(long)]))
  const all = readPdf(pdf).pages
  expect(pages).toBe(all.length)
  const counts = all.map(({ text }) => /Page(\d+)of(\d+)$/.exec(text)?.slice(1).join('/'))
  const each = Number(counts[0]?.split('/')[1])
  expect(each).toBeGreaterThan(1)
  const those = Array.from({ length: each }, (_, n) => `${n + 1}/${each}`)
  expect(counts).toEqual([...those, '1/1', ...those])
  for (const { text, spoken } of all) {
    expect(text).toContain('ReferenceNL-1042Page')
    expect(spoken).not.toContain('ReferenceNL-1042Page')
  }
})

test('printed on both sides, each letter begins on a sheet of its own, after a list of them all', async () => {
  const cover = {
    title: '2 letters to post',
    language: 'en',
    lead: 'Tick off what is in its envelope.',
    sheets: '{} sheets of paper in all.',
    columns: ['No.', 'Reference', 'To', 'Letter', 'Pages'],
    rows: [
      ['NL-1042', 'Wendy Walker', 'Acknowledgement'],
      ['NL-1043', 'محمد العربي', 'Answer'],
    ],
  } as const
  const { pdf, pages } = await print(pile([letterFrom(sample), letterFrom(sample)], { bothSides: true, cover }))
  const all = readPdf(pdf).pages
  expect(pages).toBe(5)
  expect(all[0]?.text).toContain(bare('1 NL-1042 Wendy Walker Acknowledgement 1'))
  expect(all[0]?.text).toContain('3sheetsofpaper')
  expect(all[0]?.text).not.toContain('□')
  expect([1, 3].map(n => all[n]?.text)).toEqual(['', ''])
  for (const n of [2, 4]) expect(all[n]?.text).toContain('Wehaveyourcomplaint.')
})

test('large print is 18 points, and a telephone reads the same address that is printed', async () => {
  const url = 'https://complaints.example.com/open/q7Rk2mVd8sXw4LtYb9NcZg5HjF3PaE6T'
  const linked = { ...sample, text: `${sample.text}\nFollow your complaint here:\n${url}\n` }
  const { pdf } = await print(pile([letterFrom(linked, { isLarge: true })]))
  const read = readPdf(pdf)
  expect(read.altTexts).toEqual(['The same address as a QR code, for a telephone'])
  expect(read.pages.map(({ text }) => text).join('')).toContain(url)
  expect(read.pages[0]?.sizes).toContain(18)
  expect(Math.min(...(read.pages[0]?.sizes ?? []).filter(size => size > 8))).toBeGreaterThanOrEqual(11)
  const without = await print(pile([letterFrom(linked, { ownPage: 'left-out' })]))
  expect(readPdf(without.pdf).pages[0]?.text).not.toContain('/open/')
  expect(readPdf(without.pdf).altTexts).toEqual([])
})

test('A-83: what people wrote stays words in a letter too', async () => {
  const wicked = '#panic("x") $x$ *bold* <label> \\ "q" \u0000'
  const { pdf } = await print(pile([letterFrom({ subject: wicked, text: `${wicked}\n\n- ${wicked}\n` })]))
  expect(readPdf(pdf).pages[0]?.text.split(bare('#panic("x") $x$ *bold*')).length).toBe(4)
})
