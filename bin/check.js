// npm run check: everything a change must pass, the quickest first; stops at the first that fails.
import process from 'node:process'
import { run } from './run.js'
import { commandOf, setup } from './setup.js'

const node = setup()
const steps = /** @type {const} */ ([
  ['types', [commandOf('typescript', 'tsc')]],
  ['types of the browser', [commandOf('typescript', 'tsc'), '--project', 'src/web/client']],
  ['lint', [commandOf('oxlint'), '--type-aware']],
  ['format', [commandOf('@biomejs/biome', 'biome'), 'format', '.']],
  ['unused', [commandOf('knip')]],
  ['tests', ['bin/test.js']],
])

for (const [name, args] of steps) {
  const begin = performance.now()
  console.log(`\n── ${name}`)
  process.exitCode = await run(node, [...args])
  console.log(
    `── ${name}: ${process.exitCode === 0 ? 'good' : 'FAILED'}, ${((performance.now() - begin) / 1000).toFixed(1)} s`,
  )
  if (process.exitCode !== 0) break
}
