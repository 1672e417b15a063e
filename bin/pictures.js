// npm run pictures: takes the pictures of the documents anew, from the demo.
import process from 'node:process'
import { bundle } from './bundle.js'
import { run } from './run.js'
import { setup } from './setup.js'

const node = setup()
await bundle('src/main.ts', 'main')
const program = await bundle('test/guide/take-pictures.ts', 'pictures')
process.exitCode = await run(node, ['--enable-source-maps', program])
