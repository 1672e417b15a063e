// npm run bench: measures the program as it is run and writes bench/results.json.
import process from 'node:process'
import { bundle } from './bundle.js'
import { run } from './run.js'
import { setup } from './setup.js'

const node = setup()
await bundle('src/main.ts', 'main')
const program = await bundle('bench/main.ts', 'bench')
process.exitCode = await run(node, ['--enable-source-maps', program, ...process.argv.slice(2)])
