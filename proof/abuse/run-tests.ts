import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { commandOf } from '../../bin/setup.js'
import { allTitles, numbersIn } from './titles.ts'

const root = join(import.meta.dirname, '..', '..')

/** One test or check that ran: for which cases, and whether it held. */
export type Ran = {
  readonly numbers: readonly string[]
  readonly title: string
  readonly outcome: 'held' | 'failed' | 'skipped'
}

type Told = {
  readonly testResults: readonly {
    readonly message?: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const outcomeOf = (status: string): Ran['outcome'] =>
  status === 'passed' ? 'held' : status === 'failed' ? 'failed' : 'skipped'

/** Runs every test that is named by a case of abuse, and tells of each; a file that did not even begin counts as failed. */
export const runTests = (): readonly Ran[] => {
  const titles = allTitles().filter(({ file }) => !file.startsWith('proof/'))
  const files = [...new Set(titles.map(({ file }) => file))]
  const output = join(root, 'build', 'abuse-vitest.json')
  mkdirSync(join(root, 'build'), { recursive: true })
  const args = ['run', '--reporter=json', `--outputFile=${output}`, '-t', String.raw`A-\d\d`, ...files]
  const { status } = spawnSync(process.execPath, [commandOf('vitest') as string, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status === null) throw new Error('The tests were ended from outside')
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Told
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .map(({ fullName, status: said }) => ({
        numbers: numbersIn(fullName),
        title: fullName,
        outcome: outcomeOf(said),
      }))
      .filter(({ numbers }) => numbers.length > 0),
  )
}
