import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { lean } from '../bin/run.js'

// What a bundler writes under a program: its first line stands in line 41 of origin.ts.
const map = { version: 3, sources: ['origin.ts'], names: [], mappings: 'AAwCA' }
const where = `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`
// Not written in one piece, or it would be taken for the map of this file.
const program = ["throw new Error('It went wrong')", ['//#', `sourceMappingURL=${where}`].join(' ')].join('\n')

test('what goes wrong is told by the lines of its sources', () => {
  const { stderr } = spawnSync(process.execPath, [...lean.flags, '--input-type=module'], { input: program })
  expect(String(stderr)).toMatch(/origin\.ts:41/)
})
