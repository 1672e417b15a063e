// npm run faults: the program and all around it are made to fail, and somebody else looks whether anything was lost. The short form
// takes a few minutes; `long` all there is. `only=<attack>` runs one; what fails prints what to run to have it again.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeAll } from '../../test/world/closing.ts'
import { report } from '../report.ts'
import { atMost } from '../result.ts'
import type { Attack, Found } from './attack.ts'
import { away } from './attacks/away.ts'
import { crashPoints } from './attacks/crash-points.ts'
import { ha } from './attacks/ha.ts'
import { years } from './attacks/years.ts'
import { kills } from './attacks/kills.ts'
import { upgrade } from './attacks/upgrade.ts'
import { workers } from './attacks/workers.ts'
import { invariants } from './check.ts'
import { startServer } from './server.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const attacks: readonly Attack[] = [crashPoints, kills, workers, years, upgrade, away, ha]

const words = process.argv.slice(2)
const asked = Object.fromEntries(words.map(word => [word.split('=')[0] ?? '', word.slice(word.indexOf('=') + 1)]))
const isLong = words.includes('long')
const named = attacks.map(({ name }) => name).filter(name => words.includes(name))
// A number of kills is of those; a seed alone names a year.
const meant = 'kills' in asked ? ['kills'] : 'seed' in asked || 'seeds' in asked ? ['years'] : []
const only = asked['only']?.split(',') ?? (named.length > 0 ? named : meant)
const wanted =
  only.length > 0 ? attacks.filter(({ name }) => only.includes(name)) : attacks.filter(one => isLong || one.isShort)
if (wanted.length === 0)
  throw new Error(`There is no such attack; there is ${attacks.map(({ name }) => name).join(', ')}.`)

const beganAt = Temporal.Now.instant()
const folder = mkdtempSync(join(tmpdir(), 'verhaal-faults-'))
chmodSync(folder, 0o755)
const server = await startServer(join(folder, 'server'))
const found: Found[] = []
const [results, skipped]: [ReturnType<typeof atMost>[], string[]] = [[], []]
try {
  for (const attack of wanted) {
    console.log(attack.name)
    const outcome = await attack.run({ server, folder, isLong, asked, say: line => console.log(line) })
    results.push(...outcome.results)
    found.push(...outcome.found)
    skipped.push(...(outcome.skipped ?? []))
  }
} finally {
  await closeAll()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const { invariant, what, at, again } of found)
  console.log(`\n${invariant}: ${what}\n  at ${at}\n  again: ${again}`)
if (found.length > 0) console.log('')
const perInvariant = Object.entries(invariants).map(([id, says]) =>
  atMost(`${id}, broken: ${says}`, found.filter(({ invariant }) => invariant === id).length, 'times', 0),
)
const form = [isLong ? 'long' : [], only].flat()
report(['faults', ...form].join('-'), beganAt, [...results, ...perInvariant], skipped)
process.exit()
