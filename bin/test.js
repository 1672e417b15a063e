// npm test: sets up where needed, then runs the tests and the short form of `npm run faults`. npm test -- file ...: those tests alone.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { closing, countOf } from './closing-line.js'
import { run } from './run.js'
import { commandOf, root, setup } from './setup.js'

const node = setup()
const asked = process.argv.slice(2)
const tests = [commandOf('vitest'), 'run']

// What chance decides in it is always the same: a commit passes or fails the same on every day and machine.
const faults = [join(root, 'bin', 'proof.js'), 'faults', 'seed=1']

const kept = name => join(root, 'build', 'proof', `${name}.json`)
const read = name => {
  try {
    return JSON.parse(readFileSync(kept(name), 'utf8'))
  } catch {
    return undefined
  }
}

/** The report of the tests is that of the whole command, and so is its time. */
const noteTime = seconds => {
  const report = read('test')
  if (!report) return
  const minutes = Number((seconds / 60).toFixed(1))
  const time = { name: 'time', value: minutes, unit: 'minutes', goal: '<= 10 minutes', met: minutes <= 10 }
  const all = { ...report, seconds: Math.round(seconds), results: [...report.results, time] }
  writeFileSync(kept('test'), `${JSON.stringify(all, null, 2)}\n`)
}

const runAll = async () => {
  const parts = /** @type {const} */ ([
    ['test', 'tests', tests],
    ['faults', 'attacks', faults],
  ])
  for (const [name] of parts) rmSync(kept(name), { force: true })
  const began = performance.now()
  const counts = []
  for (const [name, what, args] of parts) {
    const code = await run(node, args, { ...process.env, WHOLE_RUN: '1' })
    // Somebody stopped it, which stops all of it.
    if (code > 128) return code
    counts.push(countOf(read(name), what, code))
  }
  noteTime((performance.now() - began) / 1000)
  const { line, code } = closing(counts)
  console.log(`\n${line}`)
  return code
}

process.exitCode = asked.length > 0 ? await run(node, [...tests, ...asked]) : await runAll()
