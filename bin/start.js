// npm start [-- serve|demo|migrate|...]: sets up where needed, bundles, runs.
import { join } from 'node:path'
import process from 'node:process'
import { bundle } from './bundle.js'
import { lean, run } from './run.js'
import { root, setup } from './setup.js'

const node = setup({ withDev: process.env.NODE_ENV !== 'production' })
const program = await bundle('src/main.ts', 'main')
// The compiled packages are kept for the next start, which is then a third of a second quicker.
const env = { ...lean.env, NODE_COMPILE_CACHE: join(root, 'build', 'compiled'), ...process.env }
process.exitCode = await run(node, [...lean.flags, program, ...process.argv.slice(2)], env)
