import { Client } from 'pg'
import { client } from './http.ts'
import { multiply } from './multiply.ts'
import type { Running } from './program.ts'
import { atMost, plain, quantile, type Result } from './result.ts'

const signIn = async (program: Running, told: string): Promise<string> => {
  const { send, close } = client(program.url)
  const [, path = ''] = /manager .*(\/desk\/sign-in\/\S+)/.exec(told) ?? []
  const { headers } = await send('POST', path, {})
  close()
  const cookie = [headers['set-cookie'] ?? []].flat()[0]?.split(';')[0]
  if (!cookie) throw new Error('The manager could not sign in')
  return cookie
}

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

/** What the desk's and the customer's pages cost with `total` complaints in the house; `told` is what the demo printed. */
export const benchPages = async (
  program: Running,
  told: string,
  admin: string,
  total: number,
  times: number,
): Promise<readonly Result[]> => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  const begin = performance.now()
  const complaints = await multiply(db, total)
  const made = (performance.now() - begin) / 1000
  const { rows } = await db.query<{ complaint_id: string; many: string }>(
    'select complaint_id, count(*) as many from event group by 1 order by 2 desc limit 1',
  )
  await db.end()
  const longest = rows[0]
  const cookie = await signIn(program, told)
  const pages = [
    ['queue', '/desk', cookie],
    ['queue, all open', '/desk?view=all-open', cookie],
    [`complaint (${longest?.many} events)`, `/desk/complaints/${longest?.complaint_id}`, cookie],
    ['complaints log', '/desk/log', cookie],
    ['search', '/desk/search?q=100234', cookie],
    ['policy', '/policy', undefined],
  ] as const
  const results: Result[] = [
    plain('complaints in the house', complaints, 'complaints'),
    plain('time to make them', made, 's'),
  ]
  for (const [name, path, who] of pages) {
    const { p50, p95, bytes } = await measure(program.url, path, who, times)
    results.push(
      plain(`${name}, median`, p50, 'ms'),
      atMost(`${name}, p95`, p95, 'ms', 50),
      plain(`${name}, size`, bytes / 1024, 'KiB'),
    )
  }
  return results
}
