import { filledIn } from '../../../test/world/filled.ts'
import type { Act } from '../journal.ts'
import { type Colleague, keyOf } from '../open-house.ts'
import type { World } from '../world.ts'
import { ask, type Heard } from './customer.ts'

type Fields = Readonly<Record<string, string>>

/** Opens a page of the desk, fills in the form on it that goes to `to`, and sends it. */
export const fill = async (url: string, who: Colleague, page: string, to: string, typed: Fields): Promise<Heard> => {
  const key = keyOf(who)
  const shown = await ask(url + page, { key })
  if (shown.status !== 200 || !shown.html?.includes(`action="${to}"`)) {
    if (shown.outcome === 'unknown') return shown
    return { ...shown, outcome: 'refused' }
  }
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries({ ...filledIn(shown.html, to), ...typed }))
    for (const value of [values].flat()) body.append(name, value)
  const sent = await ask(url + to, { key, body })
  return sent.outcome === 'acknowledged' && sent.status !== 303 ? { ...sent, outcome: 'refused' } : sent
}

const noted = async ({ journal }: World, what: Act['what'], key: string, heard: Promise<Heard>): Promise<Act> =>
  journal.note({ what, key, outcome: (await heard).outcome })

/** A letter of one's own to the customer of a complaint. Whoever sends it anew looks first whether it stands there already. */
export const write = async (world: World, url: string, complaint: string, text: string): Promise<Act> => {
  const at = `/desk/complaints/${complaint}`
  const there = await ask(url + at, { key: keyOf('agent') })
  if (there.html?.includes(text)) return world.journal.note({ what: 'answer', key: text, outcome: 'acknowledged' })
  const sent = fill(url, 'agent', `${at}/send-message`, `${at}/send-message`, { text })
  return noted(world, 'answer', text, sent)
}

/** Words for colleagues. */
export const note = async (world: World, url: string, complaint: string, text: string): Promise<Act> => {
  const at = `/desk/complaints/${complaint}`
  const there = await ask(url + at, { key: keyOf('agent') })
  if (there.html?.includes(text)) return world.journal.note({ what: 'note', key: text, outcome: 'acknowledged' })
  return noted(world, 'note', text, fill(url, 'agent', `${at}/note`, `${at}/note`, { text }))
}

/** Two managers agree on the next version of the policy; what one of them did before stands. */
export const publish = async (world: World, url: string, text: string): Promise<Act> => {
  const at = '/desk/policy/original'
  const read = async () => (await ask(`${url}${at}/history`, { key: keyOf('manager') })).html ?? ''
  if ((await read()).includes(text)) return world.journal.note({ what: 'publish', key: text, outcome: 'acknowledged' })
  const versions = await world.sql<{ v: number }>(
    "select coalesce(max(version), 1)::int as v from policy_version where policy = 'original'",
  )
  const from = `original ${versions[0]?.v ?? 1}`
  await fill(url, 'manager', '/desk/policy/new', '/desk/policy', { from, of: 'original', id: '' })
  const day = world.now().toZonedDateTimeISO('UTC').add({ days: 30 }).toPlainDate().toString()
  await fill(url, 'manager', `${at}/draft/submit`, `${at}/draft/submit`, { day, note: text })
  return noted(world, 'publish', text, fill(url, 'manager2', at, `${at}/draft/publish`, {}))
}
