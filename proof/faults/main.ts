// npm run faults: the program and all around it are made to fail, and somebody else looks whether anything was lost. The short form
// is a part of `npm test`; `long` does all there is. `only=<attack>` runs one; what fails prints what to run to have it again.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeAll } from '../../test/world/closing.ts'
import { report } from '../report.ts'
import { atMost, plain } from '../result.ts'
import type { Attack, Ground, Outcome } from './attack.ts'
import { away } from './attacks/away.ts'
import { crashPoints } from './attacks/crash-points.ts'
import { boot } from './attacks/boot.ts'
import { clock } from './attacks/clock.ts'
import { disk } from './attacks/disk.ts'
import { flipped } from './attacks/flipped.ts'
import { fsync } from './attacks/fsync.ts'
import { ha } from './attacks/ha.ts'
import { mailServer } from './attacks/mail-server.ts'
import { pool } from './attacks/pool.ts'
import { years } from './attacks/years.ts'
import { kills } from './attacks/kills.ts'
import { upgrade } from './attacks/upgrade.ts'
import { workers } from './attacks/workers.ts'
import { invariants } from './check.ts'
import { sideBySide } from './lanes.ts'
import { startServer } from './server.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

// Those that take longest begin first.
const attacks: readonly Attack[] = [
  years,
  crashPoints,
  away,
  pool,
  upgrade,
  workers,
  mailServer,
  flipped,
  boot,
  kills,
  clock,
  disk,
  fsync,
  ha,
]

const words = process.argv.slice(2)
const asked = Object.fromEntries(words.map(word => [word.split('=')[0] ?? '', word.slice(word.indexOf('=') + 1)]))
const isLong = words.includes('long')
const named = attacks.map(({ name }) => name).filter(name => words.includes(name))
// A number of kills is of those, and so of years.
const meant = 'kills' in asked ? ['kills'] : 'year' in asked || 'seeds' in asked ? ['years'] : []
const only = asked['only']?.split(',') ?? (named.length > 0 ? named : meant)
const wanted =
  only.length > 0 ? attacks.filter(({ name }) => only.includes(name)) : attacks.filter(one => isLong || one.isShort)
const unknown = words.filter(word => !word.includes('=') && word !== 'long' && !named.includes(word))
if (wanted.length === 0 || unknown.length > 0)
  throw new Error(`There is no such attack; there is ${attacks.map(({ name }) => name).join(', ')}.`)
const isWhole = only.length === 0 && !isLong
const tooLong = attacks
  .filter(one => isWhole && !one.isShort)
  .map(({ name }) => `${name}: it takes minutes by itself, npm run faults -- ${name}`)

const beganAt = Temporal.Now.instant()
const day = Number(beganAt.toString().slice(0, 10).replaceAll('-', ''))
const seed = Number(asked['seed'] ?? day)
const folder = mkdtempSync(join(tmpdir(), 'verhaal-faults-'))
chmodSync(folder, 0o755)
const server = await startServer(join(folder, 'server'))

// Whoever stops it in between finds nothing left running.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => {
    // Whoever is connected loses their line, which is no news now.
    process.on('uncaughtException', () => undefined)
    void server.stop().finally(() => {
      rmSync(folder, { recursive: true, force: true })
      process.exit(code)
    })
  })

/** One that breaks down itself has failed, and the others go on. */
const runOne = async ({ name, run }: Attack): Promise<Outcome & { readonly isOver: boolean }> => {
  const say: Ground['say'] = line => console.log(`${name.padEnd(13)} ${line}`)
  say('begins')
  try {
    return { ...(await run({ server, folder, isLong, asked, seed, say })), isOver: true }
  } catch (fault) {
    say(`broke down: ${(fault as Error).stack ?? String(fault)}`)
    return { results: [], found: [], isOver: false }
  }
}

console.log(`What chance decides is drawn from ${seed}.`)
const outcomes = await sideBySide(
  isWhole ? 3 : 1,
  wanted.map(attack => () => runOne(attack)),
)
await closeAll()
await server.stop()
rmSync(folder, { recursive: true, force: true })

const found = outcomes.flatMap(outcome => outcome.found)
for (const { invariant, what, at, again } of found)
  console.log(`\n${invariant}: ${what}\n  at ${at}\n  again: ${again}`)
if (found.length > 0) console.log('')
const perInvariant = Object.entries(invariants).map(([id, says]) =>
  atMost(`${id}, broken: ${says}`, found.filter(({ invariant }) => invariant === id).length, 'times', 0),
)
const hasFailed = (outcome: (typeof outcomes)[number]) =>
  !outcome.isOver || outcome.found.length > 0 || outcome.results.some(({ met }) => met === false)
const failed = outcomes.filter(hasFailed).length
const skipped = [...outcomes.flatMap(outcome => outcome.skipped ?? []), ...tooLong]
report(
  ['faults', ...(isLong ? ['long'] : []), ...only].join('-'),
  beganAt,
  [
    ...outcomes.flatMap(({ results }) => results),
    ...perInvariant,
    plain('attacks passed', outcomes.filter(one => !hasFailed(one) && !one.skipped?.length).length, ''),
    atMost('attacks failed', failed, '', 0),
    plain('attacks skipped', skipped.length, ''),
  ],
  skipped,
)
process.exit()
