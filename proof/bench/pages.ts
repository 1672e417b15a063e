import type { Client } from 'pg'
import { client } from './http.ts'
import type { Running } from './program.ts'
import { atMost, plain, quantile, type Result } from '../result.ts'

export const signIn = async (program: Running, told: string): Promise<string> => {
  const { send, close } = client(program.url)
  const [, path = ''] = /manager .*(\/desk\/sign-in\/\S+)/.exec(told) ?? []
  const { headers } = await send('POST', path, {})
  close()
  const cookie = [headers['set-cookie'] ?? []].flat()[0]?.split(';')[0]
  if (!cookie) throw new Error('The manager could not sign in')
  return cookie
}

// As people keep them, no two the same: the first four are many, and all of them as many as are counted on every page.
const lists = [
  'view=all-open&category=damaged',
  'view=late&channel=web',
  'view=all-open&handler=nobody',
  'view=mine&due=week',
  'view=all-open&category=refund',
  'view=late&language=en',
  'view=unassigned&severity=high',
  'view=today&category=not-delivered',
  'view=all-open&category=faulty',
  'view=late&channel=email',
  'view=all-open&stage=answered',
  'view=mine&due=late',
  'view=all-open&category=service',
  'view=waiting-for-customer&language=nl',
  'view=to-acknowledge&channel=email',
  'view=all-open&files=yes',
] as const
const ownAtMost = 8

/** So many lists are kept, and no others: the manager's own, and what is more than these a colleague's who shares them. */
export const keepViews = async (db: Client, many: 4 | 16) => {
  const owners = (await db.query<{ id: string; roles: string[] }>(`select id, roles from person`)).rows
  const manager = owners.find(({ roles }) => roles.includes('manager'))?.id
  const other = owners.find(({ id }) => id !== manager)?.id
  await db.query(`delete from saved_view`)
  for (const [n, query] of lists.slice(0, many).entries())
    await db.query(
      `insert into saved_view (owner, name, query, storefronts, position, created_at)
      select $1, $2, $3, array(select id from storefront), $4, now()`,
      [n < ownAtMost ? manager : other, `View ${n}`, query, n],
    )
}

/** Pages that count over months of complaints. */
const slower = ['/desk/promises', '/desk/causes', '/desk/month', '/desk/week']

/** Pages that people open all day long. */
const small = ['queue', 'complaint (', 'my day']

const measure = async (url: string, path: string, cookie: string | undefined, times: number) => {
  const { send, close } = client(url)
  const samples: number[] = []
  let bytes = 0
  for (let n = 0; n < times + 20; n += 1) {
    const begin = performance.now()
    const { status, body } = await send('GET', path, undefined, cookie)
    if (status !== 200) throw new Error(`${path} was answered with ${status}`)
    if (n >= 20) samples.push(performance.now() - begin)
    bytes = Buffer.byteLength(body)
  }
  close()
  return { p50: quantile(samples, 0.5), p95: quantile(samples, 0.95), bytes }
}

export type Desk = {
  readonly program: Running
  readonly dataDir: string
  readonly app: string
  readonly admin: string
  readonly cookie: string
  /** A complaint with more events than a page shows. */
  readonly long: { readonly id: string; readonly events: number }
}

/** What the desk's and the customer's pages cost with as many complaints in the house as there are. */
export const benchPages = async ({ program, cookie, long }: Desk, times: number): Promise<readonly Result[]> => {
  const pages = [
    ['queue', '/desk', cookie],
    ['queue, all open', '/desk?view=all-open', cookie],
    [`complaint (${long.events} events)`, `/desk/complaints/${long.id}`, cookie],
    ['complaints log', '/desk/log', cookie],
    ['complaints log, two filters', '/desk/log?category=damaged&late=yes', cookie],
    ['promises', '/desk/promises', cookie],
    ['promises, the rows of one figure', '/desk/promises/rows?kind=acknowledge&standing=kept', cookie],
    ['week list', '/desk/week', cookie],
    ['workload', '/desk/workload', cookie],
    ['causes', '/desk/causes', cookie],
    ['month report', '/desk/month', cookie],
    ['queue, four filters', '/desk?view=all-open&category=damaged&handler=nobody&due=week&channel=web', cookie],
    ['queue, words', '/desk?view=all-open&q=gitaar', cookie],
    ['queue, everything by customer', '/desk?view=everything&sort=customer', cookie],
    ['my day', '/desk/my-day', cookie],
    ['approvals', '/desk/approvals', cookie],
    ['changes', '/desk/changes', cookie],
    ['investigations', '/desk/investigations?show=all', cookie],
    ['letters to post', '/desk/letters', cookie],
    ['search, a number', '/desk/search?q=100234', cookie],
    ['search, a common word', '/desk/search?q=gitaar', cookie],
    ['search, a rare word', '/desk/search?q=zeldzaam77', cookie],
    ['search, a name with a slip', '/desk/search?q=Saane%20Viser', cookie],
    ['search, a phrase and filters', '/desk/search?q=%22met%20een%22%20is%3Aclosed%20-gitaar', cookie],
    ['policy', '/policy', undefined],
  ] as const
  const results: Result[] = []
  for (const [name, path, who] of pages) {
    const { p50, p95, bytes } = await measure(program.url, path, who, times)
    const isSearch = name.startsWith('search') || name.endsWith('words')
    results.push(
      plain(`${name}, median`, p50, 'ms'),
      atMost(`${name}, p95`, p95, 'ms', isSearch ? 200 : slower.includes(path) ? 150 : 50),
      small.some(start => name.startsWith(start))
        ? atMost(`${name}, size`, bytes / 1024, 'KiB', 60)
        : plain(`${name}, size`, bytes / 1024, 'KiB'),
    )
  }
  return results
}
