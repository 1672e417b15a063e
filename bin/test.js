// npm test: sets up where needed, runs the tests and then the short form of the faults, and ends with one line that counts both.
// npm test -- file ...: runs these tests and nothing else.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { run } from './run.js'
import { commandOf, root, setup } from './setup.js'

const node = setup()
const asked = process.argv.slice(2)
const runTests = env => run(node, [commandOf('vitest'), 'run', ...asked], { ...process.env, ...env })

/** What a run kept of how much it passed, failed and skipped; one that kept nothing has failed. */
const countIn = file => {
  try {
    const { results } = JSON.parse(readFileSync(file, 'utf8'))
    return ['passed', 'failed', 'skipped'].map(
      how => results.find(({ name }) => [`tests ${how}`, `attacks ${how}`].includes(name)).value,
    )
  } catch {
    return [0, 1, 0]
  }
}

const runWhole = async () => {
  const files = ['test', 'faults'].map(name => join(root, 'build', 'proof', `${name}.json`))
  for (const file of files) rmSync(file, { force: true })
  const tested = await runTests({ WHOLE_RUN: '1' })
  // Somebody stopped it.
  if (tested > 128) return tested
  const attacked = await run(node, [join(root, 'bin', 'proof.js'), 'faults'])
  const counts = files.map(countIn)
  const [passed, failed, skipped] = [0, 1, 2].map(n => counts.reduce((sum, count) => sum + count[n], 0))
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed > 0 ? 1 : Math.max(tested, attacked)
}

process.exitCode = asked.length === 0 ? await runWhole() : await runTests({})
