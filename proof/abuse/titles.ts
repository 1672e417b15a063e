import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** A title of a test or check that begins with the numbers of cases, as it stands in a source. */
export type Titled = { readonly file: string; readonly numbers: readonly string[]; readonly title: string }

const titled = /(['"`])((?:A-\d\d(?:, )?)+): ((?:(?!\1)[^\\\n]|\\.)*)\1/g

export const numbersIn = (title: string): readonly string[] => [
  ...new Set([...title.matchAll(/(?:^| )((?:A-\d\d(?:, )?)+): /g)].flatMap(([, numbers = '']) => numbers.split(', '))),
]

const inFile = (path: string): readonly Titled[] =>
  [...readFileSync(path, 'utf8').matchAll(titled)].map(([, , numbers = '', title = '']) => ({
    file: relative(root, path),
    numbers: numbers.split(', '),
    title,
  }))

/** Every such title under `src`, `test` and `proof/abuse`. */
export const allTitles = (): readonly Titled[] =>
  ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'proof/abuse/*.ts']
    .flatMap(pattern => globSync(pattern, { cwd: root }).toSorted())
    .flatMap(file => inFile(join(root, file)))
