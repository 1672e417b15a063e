import type { Page } from 'playwright-core'
import type { Person } from '#people/people.ts'
import { newPage } from '../../world/browser.ts'
import { clerk } from '../../world/clerk.ts'
import { type Fields } from '../../world/caller.ts'
import { filledIn } from '../../world/filled.ts'
import type { ServedWorld } from '../../world/served.ts'

/** A form as it stands in somebody's window, with everything that would be sent of it. */
export type Form = { readonly to: string; readonly fields: Fields }

/** Somebody signed in, with their own cookies, and what their browser does with forms. */
export type Sitting = {
  /** The form of a page that goes to that address, or nothing where the page has none. */
  readonly opens: (page: string, to: string) => Promise<Form | undefined>
  /** Whether it was taken: whoever is refused sees their words again instead. */
  readonly sends: (form: Form) => Promise<boolean>
  /** The address that sending it leads to in the end. */
  readonly follows: (form: Form) => Promise<string>
}

/** Over the wire, with what a browser would send. */
export const byWire = async (world: ServedWorld, person: Person): Promise<Sitting> => {
  const { gets, sends } = await clerk(world, person)
  return {
    opens: async (page, to) => {
      const { html } = await gets(page)
      return html.includes(`action="${to}"`) ? { to, fields: filledIn(html, to) } : undefined
    },
    sends: async ({ to, fields }) => (await sends(to, fields)).status === 303,
    follows: async ({ to, fields }) => (await sends(to, fields)).to ?? '',
  }
}

// What runs within the page: the browser itself reads the form, and sends it with its own cookies and headers.
const read = ([page, to]: readonly [string, string]) =>
  new Promise<[string, string][] | undefined>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', page)
    request.responseType = 'document'
    request.addEventListener('error', reject)
    request.addEventListener('load', () => {
      const forms = [...(request.responseXML?.forms ?? [])]
      const form = forms.find(one => one.getAttribute('action') === to)
      resolve(
        form && [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string'),
      )
    })
    request.send()
  })
const post = async ([to, fields, redirect]: readonly [string, [string, string][], 'manual' | 'follow']) => {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  const { type, url } = await fetch(to, { method: 'POST', body, redirect })
  return { isTaken: type === 'opaqueredirect', url }
}
const entriesOf = (fields: Fields) =>
  Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value]))

/** In a browser of their own, from within a page of the desk that stays open. */
export const inBrowser = async (
  { house, url }: ServedWorld,
  { id }: Person,
): Promise<Sitting & { readonly page: Page }> => {
  const page = await newPage({ scripts: true })
  const { key } = await house.world.people.openSession(id)
  await page.context().addCookies([{ name: 'verhaal', value: key, url }])
  await page.goto(`${url}/desk/keys`)
  return {
    page,
    opens: async (address, to) => {
      const fields = await page.evaluate(read, [address, to] as const)
      return fields && { to, fields: Object.fromEntries(fields) }
    },
    sends: async ({ to, fields }) => (await page.evaluate(post, [to, entriesOf(fields), 'manual'] as const)).isTaken,
    follows: async ({ to, fields }) => (await page.evaluate(post, [to, entriesOf(fields), 'follow'] as const)).url,
  }
}
