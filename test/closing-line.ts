import process from 'node:process'
import type { Reporter, TestModule } from 'vitest/node'
import { keep } from '../proof/report.ts'
import { atMost, plain } from '../proof/result.ts'

/**
 * Prints `N passed, N failed` as the last line; of all tests it keeps these figures instead, as `npm test` goes on and prints that line
 * itself. A file that cannot be loaded and an error outside any test count as failures.
 */
export default class ClosingLine implements Reporter {
  #beganAt = 0

  onTestRunStart(): void {
    this.#beganAt = Date.now()
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state === 'pending' ? 'failed' : state] += 1
      }
    }
    if (process.env['WHOLE_RUN']) return this.#keep(count)
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`)
  }

  #keep({ passed, failed, skipped }: { passed: number; failed: number; skipped: number }): void {
    const seconds = Math.round((Date.now() - this.#beganAt) / 1000)
    keep('test', {
      command: 'npm test',
      beganAt: `${new Date(this.#beganAt).toISOString().slice(0, 19)}Z`,
      seconds,
      results: [
        plain('tests passed', passed, ''),
        atMost('tests failed', failed, '', 0),
        plain('tests skipped', skipped, ''),
      ],
      skipped: [],
    })
  }
}
