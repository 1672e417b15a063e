import process from 'node:process'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type PostedWorld, postedWorld } from '../world/posted.ts'
import { crew } from '../world/story.ts'
import { byWire, inBrowser, type Sitting } from './double-letters/sitting.ts'
import { live, type Outcome, run } from './double-letters/story.ts'

vi.setConfig({ testTimeout: 3_600_000 })

const { sanne, ruth } = crew
const seed = Number(process.env['SEED'] ?? 20_260_402)
/** How many runs one complaint lives through: what is left in a window of the one is there in the next. */
const each = 10
/** RUNS=1000 lives that many in both places; it takes minutes. */
const wanted = Number(process.env['RUNS'] ?? 0)

const quiet: Outcome = { got: [], lost: [], wrong: [], unread: [], acknowledgements: [1, 1] }

describe.each([
  { where: 'over the wire', runs: wanted || 100, sits: byWire },
  { where: 'in two browsers', runs: wanted || 20, sits: inBrowser },
])('$runs random runs of two people at one complaint, $where', ({ where, runs, sits }) => {
  let world: PostedWorld
  let people: readonly [Sitting, Sitting]

  beforeAll(async () => {
    world = await postedWorld({ undoSeconds: 30 })
    people = [await sits(world, sanne), await sits(world, ruth)]
  })

  test('no letter reaches the customer twice, none is lost, and none is sent unread', async () => {
    let [filed, letters, acknowledged] = [0, 0, 0]
    const story = fc.tuple(fc.array(run, { minLength: each, maxLength: each }), fc.boolean())
    await fc.assert(
      fc.asyncProperty(story, async ([lives, isNew]) => {
        filed += 1
        const email = `${where.replaceAll(' ', '.')}.${filed}@postvak.example`
        const outcome = await live(world, people, lives, { email, isNew })
        const { got, acknowledgements } = outcome
        const [times] = acknowledgements
        expect(outcome).toEqual({ ...quiet, got: [...new Set(got)], acknowledgements: [times, times] })
        expect(times).toBeLessThanOrEqual(1)
        letters += got.length
        acknowledged += isNew ? times : 0
      }),
      { numRuns: runs / each, seed, endOnFailure: true },
    )
    // The runs are worth nothing where nobody wrote.
    expect(letters).toBeGreaterThan(runs / 5)
    expect(acknowledged).toBeGreaterThan(0)
  })
})
