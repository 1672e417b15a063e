import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** `=` held by tests, `@` written down or the operator's part, `~` done otherwise with a reason, `-` does not apply, `!` still open. */
export type State = '=' | '@' | '~' | '-' | '!'

/** One requirement of levels 1 and 2 of OWASP ASVS 5.0.0, in our words; `by` are cases of abuse or the beginning of test titles. */
export type Requirement = {
  readonly chapter: string
  readonly number: string
  readonly level: 1 | 2
  readonly words: string
  readonly state: State
  readonly by: string
}

const line = /^(\d+\.\d+\.\d+) ([12]) (.+?) ([=@~!-]) (.+)$/

const inFile = (file: string): readonly Requirement[] => {
  let chapter = ''
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap(text => {
      if (text.startsWith('# ')) {
        chapter = text.slice(2)
        return []
      }
      const [, number = '', level, words = '', state, by = ''] = line.exec(text) ?? []
      if (number === '') throw new Error(`${file} has a line that is none: ${text}`)
      return [{ chapter, number, level: level === '1' ? 1 : 2, words, state: state as State, by }]
    })
}

export const requirements: readonly Requirement[] = [
  'chapters-1-to-5.txt',
  'chapters-6-to-8.txt',
  'chapters-9-to-17.txt',
].flatMap(inFile)

export type Title = { readonly file: string; readonly title: string }

// A title stands in quotes, and what is done comes after it.
const titled = /(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,\s*(?:async\b|\(|\{|\w+ =>)/g

/** Every title of a test, with the file it stands in. */
export const everyTitle = (): readonly Title[] =>
  ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}']
    .flatMap(pattern => globSync(pattern, { cwd: root }).toSorted())
    .flatMap(file =>
      [...readFileSync(join(root, file), 'utf8').matchAll(titled)].map(([, , title = '']) => ({ file, title })),
    )

const withoutNumbers = (title: string) => title.replace(/^(?:A-\d\d(?:, )?)+: /, '')

/** The tests that hold a requirement: each by its case of abuse, or by how its title begins. What names no test is in `missing`. */
export const heldBy = (
  by: string,
  titles: readonly Title[],
): { readonly found: readonly (string | Title)[]; readonly missing: readonly string[] } => {
  const asked = by.split(/, (?=A-\d\d|[a-z])/)
  const found = asked.map(one =>
    /^A-\d\d$/.test(one)
      ? titles.some(({ title }) => title.includes(one))
        ? one
        : undefined
      : titles.find(({ title }) => withoutNumbers(title).includes(one)),
  )
  return {
    found: found.filter(one => one !== undefined),
    missing: asked.filter((_, n) => found[n] === undefined),
  }
}
