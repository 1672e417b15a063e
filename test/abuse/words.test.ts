import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { routes } from '#web/routes.ts'
import { createApp } from '#web/app.ts'
import { looksLikeOurs } from '#web/customer/complain/answers.ts'
import { patternOf } from '#web/admin/shops/typed.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'
import { oddWords } from './odd-words.ts'

let world: SmallWorld
let staff: Caller
let nobody: Caller
let id: string

beforeAll(async () => {
  world = await smallWorld()
  id = (await world.file()).id
  const { people } = world.house.world
  await people.change(crew.ruth.id, { roles: ['agent', 'manager', 'investigator', 'board', 'administrator'] })
  staff = await callers(world).as(crew.ruth)
  nobody = callers(world).nobody
})

// Every question that an address of the house understands.
const asked =
  'q view sort category channel language handler order customer from to until since at page after before place show month year question standing next as done of person kind country version id scope product courier partner shop open kort'.split(
    ' ',
  )

const wordFor = (n: number) => (oddWords[n % oddWords.length] ?? '').toWellFormed()

test('A-70, A-71, A-73: no word in an address breaks a page, opens a file or waits in the database', async () => {
  const wrong: string[] = []
  let n = 0
  for (const { method, path } of routes.filter(route => route.method === 'GET' && route.path !== '/desk/live')) {
    const inPath = path.replace(/:(\w+)/g, () => encodeURIComponent(wordFor((n += 1))).replaceAll('%25', '%'))
    const known = path.replace(':id', id).replace(/:(\w+)/g, () => encodeURIComponent(wordFor((n += 1))))
    const question = new URLSearchParams(asked.map(name => [name, wordFor((n += 1))] as const)).toString()
    for (const at of [inPath, `${known}?${question}`]) {
      const before = performance.now()
      const answer = await staff.get(at)
      const took = performance.now() - before
      if (answer.status >= 500 || took > 8000)
        wrong.push(`${method} ${at.slice(0, 300)}: ${answer.status} in ${took} ms`)
      if (/root:.*:0:0|"dependencies"|onerror=window|<script>window/.test(answer.html.replace(/&[lg]t;[^<]*/g, '')))
        wrong.push(`${method} ${at} shows what it may not`)
    }
  }
  expect([wrong, world.reported]).toEqual([[], []])
})

test('A-71, A-73: whatever is searched for is searched for by every sign, and the tables are there afterwards', async () => {
  const search = (path: string, word: string) => staff.get(`${path}q=${encodeURIComponent(word.toWellFormed())}`)
  for (const word of oddWords)
    for (const path of ['/desk?view=all-open&', '/desk/search?']) {
      const { status } = await search(path, word)
      expect([word, status < 500]).toEqual([word, true])
    }
  const { rows } = await sql<{ many: number }>`select count(*)::int as many from complaint`.execute(world.database.app)
  expect([rows, world.reported]).toEqual([[{ many: 1 }], []])
})

test('A-73: every word that a stranger types into a form is kept or refused, and breaks nothing', async () => {
  const types = async (word: string, n: number) => {
    const fields = { order: word, story: `${n} ${word}`, name: word, email: `jo${n}@postvak.example` }
    const filed = await nobody.post('/complain/short', {
      ...fields,
      phone: word,
      help: word,
      wish: word,
      address: word,
    })
    expect([word, [303, 422].includes(filed.status)]).toEqual([word, true])
  }
  for (const [n, word] of oddWords.entries()) await types(word, n)
  const asks = oddWords.slice(0, 20).map(word => nobody.post('/link', { email: `${word}@x.example`, reference: word }))
  expect((await Promise.all(asks)).filter(({ status }) => status >= 500)).toEqual([])
  await world.sendLetters()
  expect(world.reported).toEqual([])
})

test.each(['(a+)+', '((a+))+', '(a|a)*', '(a|aa)+', '(?:\\d|[0-9])*', '\\d*\\d*\\d*\\d*\\d*\\d*x', '(a{1,9}){1,9}'])(
  'A-71: a pattern for order numbers that could take for ever (%s) is not taken',
  pattern => expect(patternOf(pattern)).toBe('patternSlow'),
)

test.each(['\\d{6}', '[A-Z]{2}-?\\d{4,8}', 'KH-(?:\\d{5})', '(?:NL|BE)-\\d{6}', '\\d+'])(
  'A-71: an ordinary pattern (%s) is taken',
  pattern => {
    expect(patternOf(pattern)).toBeInstanceOf(RegExp)
    expect(looksLikeOurs('x'.repeat(5000), { orderNumberPattern: pattern })).toBe(false)
  },
)

test('A-72: odd bodies are no forms and no faults, and nothing is polluted', async () => {
  const app = createApp(
    world.house.world,
    line => void world.reported.push(line),
    () => Promise.resolve(true),
  )
  const bodies: readonly (readonly [string, string])[] = [
    ['application/json', '{"__proto__":{"polluted":1},"story":"x"}'],
    ['application/json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    [
      'application/x-www-form-urlencoded',
      '__proto__=1&__proto__[polluted]=1&constructor[prototype][polluted]=1&story=x',
    ],
    ['application/x-www-form-urlencoded', `story=x&${'story=y&'.repeat(5000)}`],
    ['application/x-www-form-urlencoded', 'story[]=x&story[a]=y&name=%ff%fe&email=%'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--'],
    ['multipart/form-data; boundary=', 'x'],
    ['multipart/form-data', 'x'],
    ['text/plain', 'story=x'],
    ['', 'story=x'],
  ]
  for (const [type, body] of bodies)
    for (const path of ['/complain/short', '/link', '/desk/sign-in', '/complain']) {
      const answer = await app.request(path, { method: 'POST', headers: type ? { 'content-type': type } : {}, body })
      expect([type, path, answer.status < 500]).toEqual([type, path, true])
    }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(world.reported).toEqual([])
})
