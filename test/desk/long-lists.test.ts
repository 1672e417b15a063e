import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let manager: Caller

const fileUpTo = async (last: number, first = 1) => {
  for (let n = first; n <= last; n += 1) await world.file({ orderNumber: `2${String(n).padStart(5, '0')}` })
}
const textOf = async (path: string) => (await manager.get(path)).text

beforeAll(async () => {
  world = await smallWorld()
  manager = await callers(world).as(crew.ruth)
  await fileUpTo(25)
})

// What is said of the list, and not its rows, where it is otherwise.
const saidIn = (page: string, ...words: readonly string[]) => words.map(word => [word, page.includes(word)])

test('a list of work that is shown whole says how much it is', async () => {
  expect(saidIn(await textOf('/desk/week'), 'aan niemand toegewezen 25 ', 'Dit zijn de eerste')).toEqual([
    ['aan niemand toegewezen 25 ', true],
    ['Dit zijn de eerste', false],
  ])
})

test('one that goes on says so, and the number beside it does not pretend to be all', async () => {
  await fileUpTo(26, 26)
  const goesOn = 'Dit zijn de eerste 25. De rest volgt zodra deze klaar zijn.'
  expect(saidIn(await textOf('/desk/week'), 'aan niemand toegewezen 25+ ', goesOn)).toEqual([
    ['aan niemand toegewezen 25+ ', true],
    [goesOn, true],
  ])
})

test('a list of the house is counted as far as anybody looks, and then says that there are more', async () => {
  const openUpTo = (many: number) =>
    sql`insert into complaint select r.* from (select * from complaint order by id limit 1) c,
      generate_series((select count(*) + 1 from complaint), ${many}::int) n,
      jsonb_populate_record(null::complaint, to_jsonb(c) || jsonb_build_object('id', gen_random_uuid(), 'form_key', null,
        'reference', 'more ' || n)) r`.execute(world.database.app)
  await openUpTo(99)
  expect(saidIn(await textOf('/desk'), 'Alle open klachten : 99 ', 'Zonder behandelaar : 99 ')).toEqual([
    ['Alle open klachten : 99 ', true],
    ['Zonder behandelaar : 99 ', true],
  ])
  await openUpTo(150)
  expect(saidIn(await textOf('/desk'), 'Alle open klachten : 99+ ', 'Zonder behandelaar : 99+ ')).toEqual([
    ['Alle open klachten : 99+ ', true],
    ['Zonder behandelaar : 99+ ', true],
  ])
})
