// npm start [-- serve|demo|migrate|...]: sets up where needed, bundles, runs.
import process from 'node:process'
import { bundle } from './bundle.js'
import { run } from './run.js'
import { setup } from './setup.js'

const node = setup({ withDev: process.env.NODE_ENV !== 'production' })
const program = await bundle('src/main.ts', 'main')
process.exitCode = await run(node, ['--enable-source-maps', program, ...process.argv.slice(2)])
