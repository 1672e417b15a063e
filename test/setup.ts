import { afterAll, afterEach, beforeEach, vi } from 'vitest'
import { checkAll, closeAll } from './world/closing.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

// A warning nobody reads is a fault nobody sees: whatever is written to the console by the code under test fails the test.
const written: string[] = []
beforeEach(() => {
  written.length = 0
  for (const name of ['error', 'warn'] as const)
    vi.spyOn(console, name).mockImplementation(
      (...words: unknown[]) => void written.push(`console.${name}: ${words.join(' ')}`),
    )
})
afterEach(() => {
  if (written.length > 0) throw new Error(`Written to the console during the test:\n${written.join('\n')}`)
})

afterEach(checkAll)

// Files share a worker and its modules, so whatever a module opened for this file is closed here, not by the module itself.
afterAll(closeAll)
