import { defineConfig } from 'vitest/config'
import LongestFirst from './test/longest-first.ts'

const shared = { setupFiles: ['test/setup.ts'], testTimeout: 30_000, hookTimeout: 60_000 }

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
