import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { atRest, newKey } from '#people/keys.ts'
import { client } from './http.ts'
import type { Running } from './program.ts'
import { atMost, plain, quantile, type Result } from '../result.ts'

const many = 50
const changes = 20

/** Somebody signed in, by what their browser sends. */
export const sessionOf = async (db: Client, person: string): Promise<string> => {
  const key = newKey()
  await db.query(
    `insert into session (hash, person_id, created_at, seen_at, proved_at, expires_at)
    values ($1, $2, now(), now(), now(), now() + interval '7 days')`,
    [atRest('session', key), person],
  )
  return `verhaal=${key}`
}

/** Colleagues who all have the same complaint before them, each signed in. */
const seat = async (db: Client): Promise<readonly string[]> => {
  const cookies: string[] = []
  for (let n = 0; n < many; n += 1) {
    const id = `listener-${n}`
    await db.query(
      `insert into person (id, name, email, language, roles, active, created_at)
      values ($1, $1, $1 || '@house.example', 'nl', '{agent}', true, now()) on conflict do nothing`,
      [id],
    )
    cookies.push(await sessionOf(db, id))
  }
  return cookies
}

/** Keeps the stream open as a page does; `hear` is called for each change of the complaint. */
const listen = (url: string, cookie: string, complaint: string, hear: () => void) =>
  new Promise<() => void>((resolve, reject) => {
    const asked = request(`${url}/desk/live`, { headers: { cookie }, agent: false }, answer => {
      if (answer.statusCode !== 200) return reject(new Error(`The stream was answered with ${answer.statusCode}`))
      answer.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes(`event: complaint\ndata: ${complaint}`)) hear()
      })
      resolve(() => asked.destroy())
    })
    asked.on('error', fault => ((fault as NodeJS.ErrnoException).code === 'ECONNRESET' ? undefined : reject(fault)))
    asked.end()
  })

/** One request on a connection of its own: between two of them a kept one may have been closed. */
const ask = async (url: string, ...what: Parameters<ReturnType<typeof client>['send']>) => {
  const { send, close } = client(url)
  const answer = await send(...what)
  close()
  return answer
}

/** How long after one of fifty writes a note the others hear of it, and have the new page; each fetches it at once. */
export const benchLive = async (program: Running, admin: string): Promise<readonly Result[]> => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  const cookies = await seat(db)
  const { rows } = await db.query<{ id: string }>(
    `select id from complaint where stage <> 'closed' and on_desk and reference not like '%~%' limit 1`,
  )
  await db.end()
  const complaint = rows[0]?.id ?? ''
  const page = `/desk/complaints/${complaint}`
  const heard: number[] = []
  const seen: number[] = []
  let begin = 0
  const pending = new Set<Promise<void>>()
  const stops = await Promise.all(
    cookies.map(cookie => {
      return listen(program.url, cookie, complaint, () => {
        if (begin === 0) return
        heard.push(performance.now() - begin)
        const look = ask(program.url, 'GET', page, undefined, cookie).then(
          () => void seen.push(performance.now() - begin),
        )
        pending.add(look)
      })
    }),
  )
  const [cookie = ''] = cookies
  const { body } = await ask(program.url, 'GET', `${page}/note`, undefined, cookie)
  const csrf = /name="csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  for (let n = 0; n < changes; n += 1) {
    begin = performance.now()
    const { status } = await ask(
      program.url,
      'POST',
      `${page}/note`,
      { csrf, text: `Called again, time ${n}.` },
      cookie,
    )
    if (status !== 303) throw new Error(`The note was answered with ${status}`)
    await wait(1500)
    await Promise.all(pending)
    pending.clear()
  }
  for (const stop of stops) stop()
  if (seen.length < many * changes) throw new Error(`Of ${many * changes} times, ${seen.length} were seen`)
  return [
    plain(`a change is heard by ${many}, median`, quantile(heard, 0.5), 'ms'),
    atMost(`a change is heard by ${many}, p95`, quantile(heard, 0.95), 'ms', 1000),
    atMost(`its new page is before ${many}, p95`, quantile(seen, 0.95), 'ms', 2000),
    atMost(`its new page is before ${many}, longest`, Math.max(...seen), 'ms', 2000),
  ]
}
