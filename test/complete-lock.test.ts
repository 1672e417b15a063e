import { expect, test } from 'vitest'
// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { completed, platformOf } from '../bin/complete-lock.js'

const lock = (packages: object) => ({ name: 'shop', lockfileVersion: 3, packages })

test('a platform that the lock lacks is added under its own key, with the version that its parent names', () => {
  const whole = completed(
    lock({
      'node_modules/linter': {
        version: '1.2.3',
        dev: true,
        optionalDependencies: { '@linter/linux-arm64-musl': '1.2.3' },
      },
      'node_modules/@linter/zebra': { version: '1.0.0' },
    }),
  )
  expect(Object.keys(whole.packages)).toEqual([
    'node_modules/@linter/linux-arm64-musl',
    'node_modules/@linter/zebra',
    'node_modules/linter',
  ])
  expect(whole.packages['node_modules/@linter/linux-arm64-musl']).toEqual({
    version: '1.2.3',
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  })
})

test('what the lock holds already, nested or not, stays as it is', () => {
  const whole = lock({
    'node_modules/a': { version: '1.0.0', optionalDependencies: { b: '1.0.0', c: '2.0.0' } },
    'node_modules/a/node_modules/b': { version: '1.0.0' },
    'node_modules/c': { version: '2.0.0', resolved: 'somewhere' },
  })
  expect(completed(whole)).toEqual(whole)
})

test('a range cannot be added, because the lock must name one version', () => {
  expect(() => completed(lock({ 'node_modules/a': { optionalDependencies: { b: '^1.0.0' } } }))).toThrow(
    'only an exact version',
  )
})

test.each([
  ['@oxlint/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@oxlint/binding-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
  ['@biomejs/cli-win32-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@oxlint/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
])('%s is read as its platform', (name, platform) => {
  expect(platformOf(name)).toEqual(platform)
})
