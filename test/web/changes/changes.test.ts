import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { routes } from '#web/routes.ts'
import type { Answer, Caller } from '../../world/caller.ts'
import { filledIn } from '../../world/filled.ts'
import { convenience, elsewhere, inHistory } from './acts.ts'
import type { Change } from './change.ts'
import { ofHouse } from './of-house.ts'
import { ofWork } from './of-work.ts'
import { openScene, type Scene } from './scene.ts'

const changes = [...ofHouse, ...ofWork]
let scene: Scene

beforeAll(async () => {
  scene = await openScene()
})

const posts = routes.filter(({ method, rule }) => method === 'POST' && ('roles' in rule || rule.for === 'mailbox'))

test('of every form of the house it is said what it does to the record, once', () => {
  const acts = posts
    .filter(({ rule, path }) => rule.for === 'complaint' && !(path in convenience))
    .map(({ path }) => path)
  const ofHistory = posts.filter(({ path }) => acts.includes(path) || inHistory.includes(path)).map(({ path }) => path)
  const said = new Set([
    ...ofHistory,
    ...Object.keys(convenience),
    ...Object.keys(elsewhere),
    ...changes.map(({ of }) => of),
  ])
  const all = new Set(posts.map(({ path }) => path))
  expect([...all].filter(path => !said.has(path))).toEqual([])
  expect([...said, ...inHistory].filter(path => !all.has(path))).toEqual([])
  const both = changes.filter(({ of }) => of in convenience || ofHistory.includes(of))
  expect(both.map(({ of }) => of)).toEqual([])
})

// What signing in and being about leave behind, and drafts: none of it is in force.
const passing = ['audit', 'link', 'reply_key', 'mail_place', 'letter_text_draft', 'file']

/** Everything the house holds, in a few signs for each table. */
const everything = async (): Promise<Readonly<Record<string, string>>> => {
  const db = scene.world.database.owner
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'
    and tablename not like 'kysely%' order by 1`.execute(db)
  const names = rows.map(({ name }) => name).filter(name => !passing.includes(name))
  const sums = names.map(
    name =>
      sql`select ${name} as name, (select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${sql.table(name)} t) as sum`,
  )
  const { rows: found } = await sql<{ name: string; sum: string }>`${sql.join(sums, sql` union all `)}`.execute(db)
  return Object.fromEntries(found.map(({ name, sum }) => [name, sum]))
}

const refusesLines = (refuses: boolean) =>
  (refuses
    ? sql`alter table audit add constraint no_line check (false) not valid`
    : sql`alter table audit drop constraint no_line`
  ).execute(scene.world.database.owner)

const lastLine = async () =>
  (await scene.world.database.app.selectFrom('audit').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst())
    ?.id ?? 0
const linesSince = (id: number) =>
  scene.world.database.app.selectFrom('audit').selectAll().where('id', '>', id).orderBy('id').execute()

/** Sets the scene for a change; `send` makes it. */
const prepared = async ({ of, at = of, from, fields = {}, files, first, by = 'noor' }: Change) => {
  await first?.(scene)
  const own = typeof fields === 'function' ? await fields(scene) : fields
  const path = typeof at === 'string' ? at : await at(scene)
  // As the page stands then: whoever is refused and tries again has opened it again.
  const send = async (caller: Caller) => {
    const page = from === undefined ? '' : (await caller.get(typeof from === 'string' ? from : from(scene))).html
    const { csrf: _, ...filled } = from === undefined ? {} : filledIn(page, path)
    const all = { ...filled, ...own }
    return files ? caller.sends(path, all, files) : caller.post(path, all)
  }
  return { by, send }
}

const errorsIn = ({ html }: Answer) =>
  [...html.matchAll(/class="error"[^>]*>([^<]+)/g)].map(([, text]) => text).join('; ')

const personal = /vogels|pieter|marieke|buurman|uitgelegd|reclame|noor@|0{12}/i

test.each(changes.map((change, n) => [`${n + 1} ${change.of}`, change] as const))(
  '%s leaves its line with who, when and what, and is not done where no line can be written',
  async (_, change) => {
    const { by, send } = await prepared(change)
    const caller = await scene.as(by)
    const before = await everything()
    await refusesLines(true)
    const failed = await send(caller)
    await refusesLines(false)
    expect([failed.status, errorsIn(failed)]).toEqual([500, ''])
    expect(await everything()).toEqual(before)

    const since = await lastLine()
    const done = await send(await scene.as(by))
    expect([done.status < 400, errorsIn(done)]).toEqual([true, ''])
    const lines = await linesSince(since)
    expect(lines.map(({ kind }) => kind)).toEqual(change.lines)
    for (const line of lines) {
      expect([line.person, line.at]).toEqual([by, scene.world.now()])
      expect(line.subject).not.toBe('')
      const says = { before: line.before !== null, after: line.after !== null }
      const { only } = change
      expect(says).toEqual({
        before: only === undefined || only === 'before',
        after: only === undefined || only === 'after',
      })
      expect(JSON.stringify([line.before, line.after])).not.toMatch(personal)
    }
  },
)

test('A-76: nothing but a form writes a line: to look changes nothing', async () => {
  const noor = await scene.as('noor')
  const { id } = await scene.world.file({ orderNumber: '100888' })
  await scene.world.house.world.rota.away('2026-04-02' as never)
  const before = await everything()
  const pages = routes.filter(({ method, rule }) => method === 'GET' && 'roles' in rule && !rule.beforeFactor)
  expect(pages.length).toBeGreaterThan(80)
  for (const { path } of pages.filter(({ path }) => path !== '/desk/live'))
    await noor.get(path.replace(':id', id).replace(':storefront', 'klankhuis').replace(/:\w+/g, 'x'))
  await noor.get('/desk/search?q=gitaar')
  expect(await everything()).toEqual(before)
})
