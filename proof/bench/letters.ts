import type { Rendered } from '#letters/letter.ts'
import { unwrittenIn } from '#letters/samples.ts'
import { messageOf } from '#post/out/message.ts'
import { languages, type Tongue } from '#texts/tongue.ts'
import { atLeast, plain, type Result } from '../result.ts'

const tongues: readonly Tongue[] = languages.flatMap(language => [language, `${language}-informal`] as const)

/** How many a second, taken in turns for as long as this; the work is warm by then. */
const rateOf = async (seconds: number, many: number, work: (n: number) => unknown): Promise<number> => {
  for (let n = 0; n < many; n += 1) await work(n)
  const begin = performance.now()
  let done = 0
  while (performance.now() - begin < seconds * 1000) for (let n = 0; n < 20; n += 1) await work((done += 1) % many)
  return done / ((performance.now() - begin) / 1000)
}

const message = (letter: Rendered, n: number) =>
  messageOf(
    {
      ...letter,
      messageId: `<${n}@bench.example>`,
      date: '2026-04-02T08:00:00.000Z' as never,
      from: 'Bench <bench@bench.example>',
      to: 'wendy@example.com',
      language: 'en',
      isAutomatic: false,
    },
    { from: { name: 'Bench', address: 'bench@bench.example' }, to: ['wendy@example.com'] },
  )

/** Letters of every kind in every language, from a complaint's history to subject, text and HTML, and on to the bytes that leave. */
export const benchLetters = async (seconds: number): Promise<readonly Result[]> => {
  const letters = tongues.flatMap(unwrittenIn)
  const write = (n: number): Rendered => {
    const letter = letters[n % letters.length]
    if (!letter) throw new RangeError('no letters')
    return letter.write()
  }
  return [
    atLeast('letters written as text and HTML', await rateOf(seconds, letters.length, write), 'letters/s', 2000),
    plain(
      'the same, as a whole message',
      await rateOf(seconds, letters.length, n => message(write(n), n)),
      'letters/s',
    ),
  ]
}
