import type { PaperLetter, Pile } from '#paper/letter.ts'
import type { Block, Paper } from '#paper/paper.ts'
import { type Printing, printing } from '#paper/print.ts'
import { atLeast, atMost, plain, type Result } from '../result.ts'

const sentence = 'The lamp came in three pieces, and nobody answered the telephone when I called about it. '
const letters = 240

/** A file of some two hundred pages, as a board gets it: a table that leads to every letter, and the letters in numbered paragraphs. */
const file: Paper = {
  title: 'File of complaint NL-1042',
  language: 'en',
  reference: 'NL-1042',
  mark: 'Made for the bench',
  author: 'Bench',
  pageWords: { page: 'Page', of: 'of', see: 'p.' },
  madeAt: 0,
  blocks: [
    { lead: 'What do we reply?' },
    { contents: 'Contents' },
    { heading: 'What happened', level: 1 },
    {
      columns: [{ title: 'No.' }, { title: 'What', wide: 1 }, { title: 'Where' }],
      table: Array.from({ length: letters }, (_, n) => [`${n + 1}`, 'A letter', [{ see: `letter-${n + 1}` }]]),
    },
    { heading: 'Letters', level: 1 },
    ...Array.from({ length: letters }, (_, n): readonly Block[] => [
      { heading: `Letter ${n + 1}`, level: 2, id: `letter-${n + 1}` },
      ...[1, 2, 3, 4].map(k => ({ paragraph: sentence.repeat(9), number: `${n + 1}.${k}` })),
    ]).flat(),
  ],
}

const letter: PaperLetter = {
  title: 'Your complaint NL-1042',
  language: 'en',
  from: 'Bench',
  sender: 'Bench, 1 High Street, London',
  address: ['Wendy Walker', '12 Long Lane', 'Bristol BS1 4ST'],
  window: 'uk',
  reference: 'NL-1042',
  date: 'Thursday 2 April 2026',
  labels: { date: 'Date', reference: 'Reference', page: 'Page', of: 'of' },
  isLarge: false,
  blocks: [
    { paragraph: 'Dear Wendy Walker,' },
    ...[1, 2, 3].flatMap((n): readonly Block[] => [
      { heading: `What we found, ${n}`, level: 2 },
      { paragraph: sentence.repeat(3) },
    ]),
    {
      paragraph: 'Follow your complaint here:\nhttps://complaints.example.com/open/q7Rk2mVd8sXw4LtYb9NcZg5HjF3PaE6T',
      id: 'own-page',
    },
    { paragraph: 'Kind regards,\nBench' },
  ],
  code: {
    beside: 'own-page',
    url: 'https://complaints.example.com/open/q7Rk2mVd8sXw4LtYb9NcZg5HjF3PaE6T',
    alt: 'The same address as a QR code',
  },
}
const pile = (many: number): Pile => ({
  title: 'Letters',
  author: 'Bench',
  language: 'en',
  madeAt: 0,
  bothSides: false,
  letters: Array.from({ length: many }, () => letter),
})

/** How many letters a second are set, a hundred as one document and one by one, in a thread that is there already. */
const benchLetters = async ({ letters: print }: Printing): Promise<readonly Result[]> => {
  await print(pile(1))
  const perSecond = async (many: number, work: () => Promise<unknown>) => {
    const begin = performance.now()
    await work()
    return many / ((performance.now() - begin) / 1000)
  }
  const together = await perSecond(100, () => print(pile(100)))
  const alone = await perSecond(50, async () => {
    for (let n = 0; n < 50; n += 1) await print(pile(1))
  })
  return [
    atLeast('letters as one PDF', together, 'letters a second', 100),
    plain('letters as a PDF each', alone, 'letters a second'),
  ]
}

/** How long a whole file takes as a document, with the thread that makes it. */
export const benchPapers = async (): Promise<readonly Result[]> => {
  const print = printing()
  const begin = performance.now()
  const { pages, pdf } = await print.paper(file)
  const seconds = (performance.now() - begin) / 1000
  return [
    atMost(`a file of ${pages} pages as PDF`, seconds * (200 / pages), 's for 200 pages', 5),
    plain('of it', pdf.length / 1_000_000, 'MB'),
    ...(await benchLetters(print)),
  ]
}
