import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { impurities, importsOf, readArrows, roomOf, violations } from './world/arrows.ts'

const rooms = readArrows(readFileSync('ARCHITECTURE.md', 'utf8'))
const files = globSync('src/**/*.{ts,tsx}')
  .map(file => file.replaceAll('\\', '/').slice('src/'.length))
  .toSorted((a, b) => a.localeCompare(b, 'en'))
  .map(path => ({ path, source: readFileSync(`src/${path}`, 'utf8') }))
const program = files.filter(({ path }) => !/\.test\.tsx?$/.test(path))

describe('the arrows of ARCHITECTURE.md', () => {
  const entering = (layer: string, mayEnter: (room: string) => boolean) =>
    [...rooms].flatMap(([name, room]) =>
      room.layer === layer ? [...room.enters].filter(to => !mayEnter(to)).map(to => `${name} -> ${to}`) : [],
    )
  const isHeart = (room: string) => rooms.get(room)?.layer === 'heart'

  test('are found, and the heart enters nothing outside itself', () => {
    expect(rooms.size).toBeGreaterThan(15)
    expect(entering('heart', isHeart)).toEqual([])
  })

  test('make no circle', () => {
    const reach = (room: string, seen: readonly string[]): void => {
      expect(seen, `${[...seen, room].join(' -> ')} goes round`).not.toContain(room)
      for (const next of rooms.get(room)?.enters ?? []) if (next !== room) reach(next, [...seen, room])
    }
    for (const room of rooms.keys()) reach(room, [])
  })

  test('let no hand enter another but the database', () => {
    expect(entering('hands', room => isHeart(room) || room === 'database')).toEqual([])
  })

  test('hold every import of the program', () => {
    expect(program.flatMap(({ path, source }) => violations(rooms, path, source))).toEqual([])
  })
})

test('the heart asks neither the clock, nor chance, nor the machine', () => {
  const heart = program.filter(({ path }) => rooms.get(roomOf(rooms, path) ?? '')?.layer === 'heart')
  expect(heart.length).toBeGreaterThan(10)
  expect(heart.flatMap(({ path, source }) => impurities(source).map(word => `${path}: ${word}`))).toEqual([])
})

const plant = (path: string, source: string) => violations(rooms, path, source)

describe('a planted violation is found:', () => {
  test.each([
    ['the heart that looks things up', 'complaint/due.ts', "import { readFileSync } from 'node:fs'"],
    ['the heart that leans on a package', 'policy/policy.ts', "import { z } from 'zod'"],
    ['a calendar that knows the policy', 'calendar/day.ts', "import type { Policy } from '#policy/policy.ts'"],
    ['a step reached around by its path', 'calendar/deep/day.ts', "import { x } from '../../policy/policy.ts'"],
    ['a ledger that sends mail', 'ledger/ledger.ts', "import { send } from '#post/send.ts'"],
    [
      'a door that reaches into the database',
      'web/customer/file.tsx',
      "import { connect } from '#database/connect.ts'",
    ],
    [
      'a door that runs a hand by itself',
      'web/staff/desk.tsx',
      "import { openPeople, type People } from '#people/people.ts'",
    ],
    ['one door that opens another', 'web/customer/file.tsx', "import { desk } from '#web/staff/desk.tsx'"],
    ['a room that needs the whole program', 'post/send.ts', "import { configFrom } from '#config/config.ts'"],
    ['an import over several lines', 'texts/texts.ts', "import {\n  a,\n  b,\n} from '#ledger/ledger.ts'"],
    ['an import while running', 'texts/texts.ts', "const it = await import('node:fs')"],
    ['a passing on', 'policy/policy.ts', "export { due } from '#complaint/due.ts'"],
    ['an import for its effect', 'complaint/due.ts', "import 'temporal-polyfill/global'"],
    ['a room without arrows', 'helpers/all.ts', ''],
  ])('%s', (_, path, source) => {
    expect(plant(path, source)).toHaveLength(1)
  })

  test.each(['const now = Date.now()', '  const id = Math.random()', 'export const x = async () => 1'])(
    '%s',
    source => {
      expect(impurities(source)).toHaveLength(1)
    },
  )

  test('and what is allowed is let through', () => {
    expect(plant('web/staff/desk.tsx', "import { type People, type Person } from '#people/people.ts'")).toEqual([])
    expect(plant('web/routes.ts', "import { desk } from './staff/desk.tsx'")).toEqual([])
    expect(plant('commands/restore.ts', "import { openLedger } from '#ledger/ledger.ts'")).toEqual([])
    expect(plant('main.ts', "import { desk } from '#web/staff/desk.tsx'\nimport 'node:fs'")).toEqual([])
    expect(impurities('// never Date.now here\n/** nor new Date */')).toEqual([])
  })
})

test('every file is small enough to be read at once', ({ annotate }) => {
  const written = program.filter(({ path }) => path !== 'database/tables.ts')
  const sizes = written.map(({ path, source }) => ({ path, lines: source.split('\n').length - 1 }))
  const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]
  void annotate(`${sorted.length} files, median ${at(0.5)} lines, 95% within ${at(0.95)}, longest ${sorted.at(-1)}`)
  expect(sizes.filter(({ lines }) => lines > 250)).toEqual([])
})

test('imports are read for what they are', () => {
  const source = "import a from 'a'\nimport type { B } from 'b'\nimport { type C, d } from 'c'\nexport * from './e.ts'"
  expect(importsOf(source)).toEqual([
    { target: 'a', isTypeOnly: false },
    { target: 'b', isTypeOnly: true },
    { target: 'c', isTypeOnly: false },
    { target: './e.ts', isTypeOnly: false },
  ])
})
