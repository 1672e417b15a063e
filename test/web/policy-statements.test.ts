import { beforeAll, expect, test } from 'vitest'
import { counted } from '../ledger/counted.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld } from '../world/story.ts'

let watch: ReturnType<typeof counted>
let ruth: Caller
beforeAll(async () => {
  const world = await smallWorld({
    seen: database => {
      watch = counted(database)
      return watch.db
    },
  })
  for (let n = 0; n < 20; n += 1) await world.file({ orderNumber: String(300_000 + n) })
  ruth = await callers(world).as(crew.ruth)
  await ruth.post('/desk/policy/original/versions/1/draft')
})

test.each([
  '/desk/policy',
  '/desk/policy/new',
  '/desk/policy/original',
  '/desk/policy/original/history',
  '/desk/policy/original/compare',
  '/desk/policy/original/versions/1',
  '/desk/policy/original/draft/preview',
  '/desk/policy/original/draft/general',
  '/desk/policy/original/draft/promises',
  '/desk/policy/original/draft/promises/1',
  '/desk/policy/original/draft/submit',
  '/desk/policy/closing-days/klankhuis',
])('the manager gets %s for at most 6 statements', async path => {
  const visit = async () => {
    expect((await ruth.get(path)).status).toBe(200)
  }
  await visit()
  expect(await watch.during(visit)).toBeLessThanOrEqual(6)
})
