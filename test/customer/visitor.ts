import { inspect } from 'node:util'
import { plusTime } from '#calendar/day.ts'
import { createApp } from '#web/app.ts'
import type { SmallWorld } from '../world/story.ts'

export type Answered = { readonly status: number; readonly location: string; readonly html: string }
type Fields = Readonly<Record<string, string | readonly string[]>>
export type Visitor = {
  readonly get: (path: string) => Promise<Answered>
  readonly post: (path: string, fields?: Fields, files?: Readonly<Record<string, readonly File[]>>) => Promise<Answered>
  /** The address of a complaint's own page, as somebody who came by a letter has it. */
  readonly pageOf: (complaint: string) => Promise<string>
}

const bodyOf = (fields: Fields, files: Readonly<Record<string, readonly File[]>> | undefined) => {
  const body = files ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  if (body instanceof FormData)
    for (const [name, some] of Object.entries(files ?? {})) for (const file of some) body.append(name, file)
  return body
}

/** Somebody with a browser that knows nothing but pages and forms: no scripts, no cookies. */
export const visitorOf = ({ house: { world, settled }, reported, now }: SmallWorld): Visitor => {
  const report = (line: string, details: object) => void reported.push(`${line} ${inspect(details)}`)
  const app = createApp(world, report, () => Promise.resolve(true))
  const ask = async (path: string, init?: RequestInit): Promise<Answered> => {
    const answer = await app.request(path, init)
    await settled()
    return { status: answer.status, location: answer.headers.get('location') ?? '', html: await answer.text() }
  }
  return {
    get: path => ask(path),
    post: (path, fields = {}, files) => ask(path, { method: 'POST', body: bodyOf(fields, files) }),
    pageOf: async subject => {
      const expiresAt = plusTime(now(), { hours: 4 })
      return `/complaint/${await world.links.issue({ purpose: 'view', subject, expiresAt })}`
    },
  }
}

/** What can be read on a page, on one line. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(style|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** A picture of one grey dot. */
export const picture = (name: string): File =>
  new File(
    [
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
        'base64',
      ),
    ],
    name,
    { type: 'image/png' },
  )
