import type { Person } from '#people/people.ts'
import type { ServedWorld } from './served.ts'

export type Page = { readonly status: number; readonly to: string | null; readonly html: string; readonly text: string }
export type Clerk = {
  readonly gets: (path: string) => Promise<Page>
  /** Sends a form; a field may be there more than once. */
  readonly sends: (path: string, fields: Readonly<Record<string, string | readonly string[] | File>>) => Promise<Page>
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** What a page says, without its markup; what is typed in a field counts as said. */
export const textOf = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<input type="submit"[^>]* value="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|amp);/g, entity => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')

const pageOf = async (response: Response): Promise<Page> => {
  const html = await response.text()
  return { status: response.status, to: response.headers.get('location'), html, text: textOf(html) }
}

/** A colleague at the desk without a browser: the forms a person would send, as they go over the wire. */
export const clerk = async ({ house, url }: ServedWorld, { id }: Person): Promise<Clerk> => {
  const { key } = await house.world.people.openSession(id)
  const headers = { cookie: `verhaal=${key}` }
  const csrf = house.world.people.csrfFor(key)
  return {
    gets: async path => pageOf(await fetch(url + path, { headers, redirect: 'manual' })),
    sends: async (path, fields) => {
      const body = new FormData()
      for (const [name, value] of Object.entries({ csrf, ...fields }))
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string)
      return pageOf(await fetch(url + path, { method: 'POST', headers, body, redirect: 'manual' }))
    },
  }
}
