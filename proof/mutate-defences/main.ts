// npm run mutate-defences [-- words]: takes each defence away once, in a copy of the tree that is thrown away, and sees a test turn
// red. With words, only the defences in whose name one of them stands.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { report } from '../report.ts'
import { atLeast, plain } from '../result.ts'
// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { commandOf } from '../../bin/setup.js'
import type { Defence } from './defence.ts'
import { defences } from './defences.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const beganAt = Temporal.Now.instant()
const root = join(import.meta.dirname, '..', '..')
const words = process.argv.slice(2)
const chosen = defences.filter(({ defence }) => words.length === 0 || words.some(word => defence.includes(word)))

const copy = mkdtempSync(join(tmpdir(), 'verhaal-defences-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

const left = new Set(['node_modules', 'build', 'data', '.git'])
for (const name of readdirSync(root).filter(one => !left.has(one)))
  cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

type Told = {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

// A busy machine makes tests wait too long: that says nothing of a defence.
const isLate = (messages: readonly string[] = []) => messages.length > 0 && messages.every(one => /timed out/.test(one))

/** The tests that are red, by their whole names; a file that does not even begin, and what only took too long, is none of them. */
const redIn = (tests: readonly string[], named: string): ReadonlySet<string> => {
  const output = join(copy, 'told.json')
  rmSync(output, { force: true })
  const args = ['run', '--reporter=json', `--outputFile=${output}`, '-t', named, ...tests]
  const { status, stderr } = spawnSync(process.execPath, [commandOf('vitest') as string, ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status === null) throw new Error('The tests were ended from outside')
  try {
    const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Told
    const all = testResults.flatMap(({ assertionResults }) => assertionResults)
    return new Set(
      all.filter(one => one.status === 'failed' && !isLate(one.failureMessages)).map(({ fullName }) => fullName),
    )
  } catch {
    throw new Error(`The tests told nothing: ${stderr.slice(-2000)}`)
  }
}

/** How many tests turn red without it that are green with it; or why it could not be taken away. */
const withoutIt = ({ file, text, instead, tests, named }: Defence, before: ReadonlySet<string>): number | string => {
  const path = join(copy, file)
  const whole = readFileSync(path, 'utf8')
  if (whole.split(text).length !== 2) return `stands ${whole.split(text).length - 1} times in ${file}`
  writeFileSync(
    path,
    whole.replace(text, () => instead),
  )
  try {
    return [...redIn(tests, named)].filter(one => !before.has(one)).length
  } finally {
    writeFileSync(path, whole)
  }
}

const before = redIn([...new Set(chosen.flatMap(({ tests }) => tests))], chosen.map(({ named }) => named).join('|'))
for (const name of before) console.log(`red before anything was taken away: ${name}`)

const results = chosen.map(one => {
  const red = withoutIt(one, before)
  console.log(`${typeof red === 'number' && red > 0 ? 'red  ' : 'GREEN'}  without: ${one.defence} (${red})`)
  return atLeast(one.defence, typeof red === 'number' ? red : 0, 'red tests without it', 1)
})
report(words.length === 0 ? 'mutate-defences' : 'mutate-defences-some', beganAt, [
  ...results,
  plain('defences taken away', chosen.length, 'defences'),
])
