import { defineConfig } from 'vitest/config'
import LongestFirst from './test/longest-first.ts'

// Files of a project share a worker and what it has loaded: to load all of it again for each takes as long as the tests.
const shared = { setupFiles: ['test/setup.ts'], testTimeout: 30_000, hookTimeout: 60_000, isolate: false }

export default defineConfig({
  test: {
    reporters: process.env['VERBOSE'] ? ['verbose', './test/closing-line.ts'] : ['default', './test/closing-line.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: { ...shared, name: 'beside', include: ['src/**/*.test.{ts,tsx}'], globalSetup: ['test/world/client.ts'] },
      },
      {
        test: {
          ...shared,
          name: 'world',
          include: ['test/**/*.test.{ts,tsx}'],
          globalSetup: ['test/world/client.ts', 'test/world/global.ts'],
        },
      },
    ],
  },
})
