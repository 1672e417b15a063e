import { expect, test } from 'vitest'
// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { causeOf, isInstalled } from '../bin/setup.js'

const lock = {
  packages: {
    '': { name: 'verhaal' },
    'node_modules/hono': { version: '4.0.0' },
    'node_modules/vitest': { version: '5.0.0', dev: true },
    'node_modules/@postgres/linux-x64': { version: '18.0.0', optional: true },
    'node_modules/@postgres/darwin-x64': { version: '18.0.0', optional: true },
  },
}
const withPackages = (versions: Record<string, string>) => ({
  packages: Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }]),
  ),
})

test.each([
  [
    'everything is there, and other platforms are not',
    { hono: '4.0.0', vitest: '5.0.0', '@postgres/linux-x64': '18.0.0' },
    true,
  ],
  ['a package is missing', { vitest: '5.0.0' }, false],
  ['a package is of another version', { hono: '4.0.1', vitest: '5.0.0' }, false],
  [
    'a package of this platform is of another version',
    { hono: '4.0.0', vitest: '5.0.0', '@postgres/linux-x64': '17.0.0' },
    false,
  ],
  ['what only tests need is missing', { hono: '4.0.0' }, false],
])('whether to install is seen when %s', (_, versions, answer) => {
  expect(isInstalled(lock, withPackages(versions), true)).toBe(answer)
})

test('A-95: a server needs nothing that only tests need', () => {
  expect(isInstalled(lock, withPackages({ hono: '4.0.0' }), false)).toBe(true)
})

test.each([
  ['npm error code EAI_AGAIN', /network is needed once/],
  ['npm error connect ECONNREFUSED 10.0.0.1:4873', /network is needed once/],
  ['npm error ENOSPC: no space left on device, write', /disk is full/],
  ["npm error Error: EACCES: permission denied, mkdir '/srv/verhaal/node_modules'", /may not write/],
  ['npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync', /disagree/],
  ['npm error something nobody has seen before', /own words are above/],
])('what stopped the installation is told: %s', (output, sentence) => {
  expect(causeOf(output)).toMatch(sentence)
})
