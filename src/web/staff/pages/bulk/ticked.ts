import type { Form } from '../../../form.ts'

/** A complaint that was ticked in a list, as the version that stood there. */
export type Ticked = { readonly id: string; readonly version: number }

/** So many can be done at a time. */
export const mostTicked = 100

/** What was ticked, each complaint once, in the order of the list. What no list can have sent is left out. */
export const tickedIn = (form: Form): readonly Ticked[] => {
  const read = form.all('c').flatMap(text => {
    const [, id, version] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,6})$/.exec(text) ?? []
    return id ? [{ id, version: Number(version) }] : []
  })
  return [...new Map(read.map(one => [one.id, one])).values()]
}
