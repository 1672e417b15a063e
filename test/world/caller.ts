import { inspect } from 'node:util'
import type { Person } from '#people/people.ts'
import { createApp } from '#web/app.ts'
import type { SmallWorld } from './story.ts'

export type Fields = Readonly<Record<string, string | readonly string[]>>
export type Answer = {
  readonly status: number
  readonly html: string
  /** What can be read: the HTML without its tags, on one line. */
  readonly text: string
  readonly location: string | null
  readonly headers: Headers
}
export type Caller = {
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, fields?: Fields, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** The same with files, in this order after the fields; the last line of the body may be cut off. */
  readonly sends: (path: string, fields: Fields, files: readonly File[], cut?: number) => Promise<Answer>
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const textOf = (html: string) =>
  html
    .replace(/<(head|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, sign => entities[sign] ?? sign)
    .replace(/\s+/g, ' ')

const answerOf = async (response: Response): Promise<Answer> => {
  const html = await response.text()
  const { status, headers } = response
  return { status, html, text: textOf(html), location: headers.get('location'), headers }
}

/** A form with files, its last bytes missing where it is cut. */
const multipart = async (fields: Fields, files: readonly File[], cut: number) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  for (const file of files) form.append('files', file)
  const whole = new Response(form)
  const bytes = Buffer.from(await whole.arrayBuffer())
  return { type: whole.headers.get('content-type') ?? '', body: bytes.subarray(0, bytes.length - cut) }
}

const bodyOf = (fields: Fields) => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return body
}

/** Calls the program's pages without a browser: as nobody, or as somebody signed in, whose forms then carry their token. */
export const callers = (small: SmallWorld) => {
  const { world } = small.house
  const app = createApp(
    world,
    (line, details) => void small.reported.push(`${line} ${inspect(details)}`),
    () => Promise.resolve(true),
  )
  /** What the program does beside its answer is done as well. */
  const ask = async (path: string, init: RequestInit) => {
    const answer = await app.request(path, init)
    await small.house.settled()
    return answer
  }
  const call = (session: string | undefined): Caller => {
    const always = session ? { cookie: `verhaal=${session}` } : {}
    const csrf = session ? { csrf: world.people.csrfFor(session) } : {}
    return {
      get: async path => answerOf(await ask(path, { headers: always })),
      post: async (path, fields = {}, headers = {}) =>
        answerOf(
          await ask(path, {
            method: 'POST',
            headers: { ...always, ...headers, 'content-type': 'application/x-www-form-urlencoded' },
            body: bodyOf({ ...csrf, ...fields }),
          }),
        ),
      sends: async (path, fields, files, cut = 0) => {
        const { type, body } = await multipart({ ...csrf, ...fields }, files, cut)
        const headers = { ...always, 'content-type': type }
        return answerOf(await ask(path, { method: 'POST', headers, body }))
      },
    }
  }
  return {
    nobody: call(undefined),
    withSession: call,
    as: async ({ id }: Pick<Person, 'id'>) => call((await world.people.openSession(id)).key),
  }
}
