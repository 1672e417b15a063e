// npm run proof: writes docs/proof.md from what `npm test`, `npm run faults`, `abuse`, `mutate-defences` and `bench` found last.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { type Report, reports } from '../report.ts'
import { page } from './page.ts'

const found = existsSync(reports) ? readdirSync(reports).filter(name => name.endsWith('.json')) : []
if (found.length === 0) {
  console.error(
    'Nothing was proved here yet. Run `npm test`, `npm run faults`, `npm run abuse` or `npm run bench` first.',
  )
  process.exitCode = 1
} else {
  const read = (name: string): [string, Report] => [
    basename(name, '.json'),
    JSON.parse(readFileSync(join(reports, name), 'utf8')) as Report,
  ]
  writeFileSync(join('docs', 'proof.md'), page(new Map(found.map(read))))
  console.log(`docs/proof.md is written from ${found.length} ${found.length === 1 ? 'report' : 'reports'}.`)
}
