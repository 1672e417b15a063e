import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import type { Result } from './result.ts'

/** What a run of one command found. Times are UTC. `skipped` says in a sentence each what could not be tried here, and why. */
export type Report = {
  readonly command: string
  readonly beganAt: string
  readonly seconds: number
  readonly machine: string
  readonly commit: string
  readonly results: readonly Result[]
  readonly skipped: readonly string[]
}

/** Where reports lie until they are put together: one file for each form of a command. */
export const reports = join(import.meta.dirname, '..', 'build', 'proof')

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}`

const commit = () =>
  spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout?.trim() || 'unknown'

const round = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))

const table = (results: readonly Result[]) => {
  const rows = results.map(({ name, value, unit, goal = '', met }) => [
    name,
    `${round(value)} ${unit}`,
    goal,
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ])
  const widths = [0, 1, 2].map(n => Math.max(...rows.map(row => (row[n] ?? '').length)))
  return rows.map(row => row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  '))
}

/** Keeps what a run found for docs/proof.md, under the name of this form of its command (`bench`, `bench-mail`). */
export const keep = (name: string, { results, ...run }: Omit<Report, 'machine' | 'commit'>): void => {
  const figures = results.map(result => ({ ...result, value: round(result.value) }))
  const kept: Report = { ...run, machine, commit: commit(), results: figures }
  mkdirSync(reports, { recursive: true })
  writeFileSync(join(reports, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`)
}

/** Prints what was found as a table and keeps it. The process ends with 1 if a goal was not met. */
export const report = (
  name: string,
  beganAt: Temporal.Instant,
  results: readonly Result[],
  skipped: readonly string[] = [],
): void => {
  for (const line of [...table(results), ...skipped.map(reason => `skipped: ${reason}`)]) console.log(line)
  // Where somebody keeps a house is of no use to anybody else.
  const asked = process.argv.slice(2).map(word => word.replace(/^in=.*/, 'in=<folder>'))
  keep(name, {
    command: [
      'npm run',
      basename(process.argv[1] ?? '', '.js').replace('proof-', ''),
      ...(asked.length > 0 ? ['--', ...asked] : []),
    ].join(' '),
    beganAt: beganAt.toString({ smallestUnit: 'second' }),
    seconds: Math.round(beganAt.until(Temporal.Now.instant()).total('seconds')),
    results,
    skipped,
  })
  if (results.some(({ met }) => met === false)) process.exitCode = 1
}
