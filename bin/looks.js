// npm run looks: keeps how every page looks now, and lays the pictures out on sheets in build/pictures/sheets, to be
// looked at before they are committed.
import process from 'node:process'
import { run } from './run.js'
import { commandOf, setup } from './setup.js'

const node = setup()
const env = { ...process.env, UPDATE_PICTURES: '1' }
const tests = await run(node, [commandOf('vitest'), 'run', 'test/journeys/every-page'], env)
const sheets = await run(node, ['test/journeys/every-page/contact-sheets.ts'])
process.exitCode = tests || sheets
