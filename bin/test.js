// npm test [-- file ...]: sets up where needed, then runs the tests.
import process from 'node:process'
import { run } from './run.js'
import { commandOf, setup } from './setup.js'

const node = setup()
process.exitCode = await run(node, [commandOf('vitest'), 'run', ...process.argv.slice(2)])
