import type { Block, Paper } from '#paper/paper.ts'
import { printing } from '#paper/print.ts'
import { atMost, plain, type Result } from './result.ts'

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

/** How long a whole file takes as a document, with the thread that makes it. */
export const benchPapers = async (): Promise<readonly Result[]> => {
  const begin = performance.now()
  const { pages, pdf } = await printing().paper(file)
  const seconds = (performance.now() - begin) / 1000
  return [
    atMost(`a file of ${pages} pages as PDF`, seconds * (200 / pages), 's for 200 pages', 5),
    plain('of it', pdf.length / 1_000_000, 'MB'),
  ]
}
