// What strangers get wrong: in a policy with one fault, that fault is found, in its place, and nothing else.
import { describe, expect, test } from 'vitest'
import { findingCodes, type FindingCode } from '#policy/check/check.ts'
import { found, good } from './given.ts'
import { planted } from './planted.ts'

test('a policy with nothing wrong in it has no findings', () => {
  expect(found(good)).toEqual([])
})

describe('in a policy with one fault, exactly that is found:', () => {
  test.each(Object.keys(findingCodes) as FindingCode[])('%s', code => {
    const { policy, at, around } = planted[code]
    expect(found(policy, around).map(one => [one.code, one.at, one.level])).toEqual([[code, at, findingCodes[code]]])
  })
})
