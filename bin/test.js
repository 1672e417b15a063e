// npm test [-- file ...]: sets up where needed, then runs the tests.
import process from 'node:process'
import { run } from './run.js'
import { commandOf, setup } from './setup.js'

const node = setup()
const asked = process.argv.slice(2)
process.exitCode = await run(node, [commandOf('vitest'), 'run', ...asked], {
  ...process.env,
  ...(asked.length === 0 && { WHOLE_RUN: '1' }),
})
