import type { Fields } from './caller.ts'

const read = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
const attribute = (tag: string, name: string) => read(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

type Sent = readonly (readonly [name: string, value: string])[]

const ofInput = (tag: string): Sent => {
  const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
  if (name === '' || type === 'submit' || type === 'file') return []
  if ((type === 'checkbox' || type === 'radio') && !/\schecked/.test(tag)) return []
  return [[name, attribute(tag, 'value')]]
}

const ofSelect = (tag: string): Sent => {
  const options = [...tag.matchAll(/<option[^>]*>/g)].map(([option]) => option)
  const chosen = options.find(option => /\sselected/.test(option)) ?? options[0]
  return chosen === undefined ? [] : [[attribute(tag, 'name'), attribute(chosen, 'value')]]
}

/** What a browser would send of the form with that address, if somebody pressed its button without touching anything. */
export const filledIn = (html: string, action: string): Fields => {
  const form = html.split('<form').find(part => attribute(part, 'action') === action)
  if (form === undefined) throw new Error(`No form goes to ${action}`)
  const inside = form.split('</form>')[0] ?? ''
  const tags = [...inside.matchAll(/<input[^>]*>|<select[\s\S]*?<\/select>|<textarea[\s\S]*?<\/textarea>/g)]
  const sent = tags.flatMap(([tag]): Sent => {
    if (tag.startsWith('<input')) return ofInput(tag)
    if (tag.startsWith('<select')) return ofSelect(tag)
    return [[attribute(tag, 'name'), read(/>([\s\S]*)<\/textarea>/.exec(tag)?.[1] ?? '').replace(/^\n/, '')]]
  })
  const fields: Record<string, string | readonly string[]> = {}
  for (const [name, value] of sent) {
    const before = fields[name]
    fields[name] = before === undefined ? value : [...[before].flat(), value]
  }
  return fields
}
