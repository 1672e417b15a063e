import crypto, { createHash } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { nextId } from '#database/next-id.ts'

/** What falls by chance, always the same for the same seed and name. */
export type Chance = {
  /** From 0 to 1, without 1. */
  readonly next: () => number
  readonly is: (probability: number) => boolean
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly of: <T>(list: readonly [T, ...T[]]) => T
}

const seeded = (text: string) => {
  let state = createHash('sha256').update(text).digest().readUInt32BE()
  // mulberry32
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const chanceOf = (seed: number, name: string): Chance => {
  const next = seeded(`${seed} ${name}`)
  return {
    next,
    is: probability => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    of: list => list[Math.floor(next() * list.length)] ?? list[0],
  }
}

const afterAll = 'ffffffff-ffff-7fff-bfff-ffffffffffff'

/**
 * From now on everything that Node draws by chance follows from the seed, and time that is only measured stands still; answers with
 * how to end that. Ids begin anew, so that a seed tells the same story whatever ran before it.
 */
export const drawFrom = (seed: number): (() => void) => {
  const { next } = chanceOf(seed, 'drawn')
  const bytes = (size: number) => Buffer.from(Array.from({ length: size }, () => Math.floor(next() * 256)))
  const uuid = (version: number, begin = '') => {
    const hex = begin + bytes(16).toString('hex').slice(begin.length)
    const parts = [hex.slice(0, 8), hex.slice(8, 12), `${version}${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    return [...parts, hex.slice(20)].join('-')
  }
  const before = { bytes: crypto.randomBytes, v4: crypto.randomUUID, v7: crypto.randomUUIDv7, random: Math.random }
  const measured = performance.now
  const set = (of: Partial<Record<'randomBytes' | 'randomUUID' | 'randomUUIDv7', unknown>>) => {
    Object.assign(crypto, of)
    syncBuiltinESMExports()
  }
  set({ randomUUIDv7: () => afterAll })
  nextId()
  let made = 0
  set({
    randomBytes: (size: number) => bytes(size),
    randomUUID: () => uuid(4),
    randomUUIDv7: () => uuid(7, (made += 1).toString(16).padStart(12, '0')),
  })
  Math.random = next
  performance.now = () => 0
  return () => {
    set({ randomBytes: before.bytes, randomUUID: before.v4, randomUUIDv7: () => afterAll })
    nextId()
    set({ randomUUIDv7: before.v7 })
    Math.random = before.random
    performance.now = measured
  }
}
