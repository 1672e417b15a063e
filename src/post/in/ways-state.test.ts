import { expect, test } from 'vitest'
import { quietFor } from './ways-state.ts'

test.each([
  [{ many: 200, longest: 10, silent: 14 }, undefined],
  [
    { many: 200, longest: 10, silent: 16.5 },
    { hours: 16, usual: 10 },
  ],
  [{ many: 200, longest: 1, silent: 5 }, undefined],
  [
    { many: 200, longest: 1, silent: 7 },
    { hours: 7, usual: 1 },
  ],
  [{ many: 19, longest: 1, silent: 100 }, undefined],
  [{ many: 0, longest: null, silent: null }, undefined],
])('of %j it is known whether it is quieter than it ever is', (came, quiet) => {
  expect(quietFor(came)).toEqual(quiet)
})
