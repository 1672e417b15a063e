// npm run bench|faults|abuse|mutate-defences|proof: bundles proof/<name>/main.ts beside the program and runs it.
import process from 'node:process'
import { bundle } from './bundle.js'
import { run } from './run.js'
import { setup } from './setup.js'

const [name, ...args] = process.argv.slice(2)
const node = setup()
await bundle('src/main.ts', 'main')
const proof = await bundle(`proof/${name}/main.ts`, `proof-${name}`)
process.exitCode = await run(node, ['--enable-source-maps', proof, ...args])
