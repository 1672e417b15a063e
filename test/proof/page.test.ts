import { expect, test } from 'vitest'
import type { Report } from '../../proof/report.ts'
import { atMost, plain } from '../../proof/result.ts'
import { page } from '../../proof/write/page.ts'

const run: Report = {
  command: 'npm run bench -- quick',
  beganAt: '2026-04-02T08:12:00Z',
  seconds: 600,
  machine: '2 × CPU, 4 GiB, linux, Node v24',
  commit: 'abc1234',
  results: [plain('complaints', 100_000, ''), atMost('queue, p95', 61, 'ms', 50)],
  skipped: ['a disk of its own: only root may mount one'],
}

test('a page of proof says what was run, when, where and on what, and what was not tried', () => {
  const written = page(new Map([['bench', run]]))
  expect(written).toContain(
    '`npm run bench -- quick`, 2026-04-02 08:12:00 UTC, 10 minutes, on 2 × CPU, 4 GiB, linux, Node v24, at commit abc1234.',
  )
  expect(written).toContain('| complaints | 100,000 |  |  |')
  expect(written).toContain('- a disk of its own: only root may mount one')
})

test('a goal that was not met is said as plainly as one that was', () => {
  const written = page(new Map([['bench', run]]))
  expect(written).toContain('| queue, p95 | 61 ms | <= 50 ms | **no** |')
  expect(written).toContain('| It is fast | `npm run bench -- quick` | 0 of 1 |')
})

test('a form of a command that nobody described is told too, after the others', () => {
  const written = page(
    new Map([
      ['faults-tides', run],
      ['bench', run],
    ]),
  )
  expect(written.indexOf('## faults-tides')).toBeGreaterThan(written.indexOf('## It is fast'))
})
