import * as fc from 'fast-check'
import { type Day, plusTime } from '#calendar/day.ts'
import type { PostedWorld } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import type { Form, Sitting } from './sitting.ts'

const { sanne, ruth } = crew

/** One window: what stands in it, and what was last sent from it. */
type Window = { readonly who: Sitting; form: Form | undefined; sent: Form | undefined }
/** taken: what people wrote and the house took, with the version of the history its writer had read. */
type Case = { readonly id: string; readonly world: PostedWorld; readonly taken: Map<string, number> }

let letters = 0
/** Words that no other letter has. */
const words = () => `Brief ${(letters += 1)} van ons.`

const at = ({ id }: Case, act: string) => `/desk/complaints/${id}/${act}`
const textOf = ({ fields }: Form) => String(fields['text'] ?? '')
const take = ({ taken }: Case, form: Form) => void taken.set(textOf(form), Number(form.fields['expected']))

const form = (one: Case, { who }: Window) => who.opens(at(one, 'send-message'), at(one, 'send-message'))

const hasLeft = async ({ id, world }: Case, text: string) =>
  (await world.house.world.ledger.read(id))?.events.some(
    event => event.type === 'message-sent' && event.words?.text === text,
  )

const send = async (one: Case, window: Window, times: number) => {
  const shown = window.form ?? (await form(one, window))
  if (!shown) return
  // Whoever finds their own words in the form again sends those.
  const text = textOf(shown) || words()
  const full = { ...shown, fields: { ...shown.fields, text } }
  window.sent = full
  const taken = await Promise.all(Array.from({ length: times }, () => window.who.sends(full)))
  window.form = undefined
  if (taken.includes(true)) return take(one, full)
  // Whoever is refused has read why by the next time, and still has every word; what was taken back meanwhile goes first. Where
  // these very words left from another window, the page shows them as sent, and nobody sends them once more.
  const again = await form(one, window)
  const kept = (await hasLeft(one, text)) ? '' : text
  window.form = again && { ...again, fields: { ...again.fields, text: textOf(again) || kept } }
}
const resend = async (one: Case, { who, sent }: Window) => {
  if (sent && (await who.sends(sent))) take(one, sent)
}
const act = async (one: Case, { who }: Window, name: string, more = '') => {
  const form = await who.opens(`${at(one, name)}${more}`, at(one, name))
  if (form) await who.sends(form)
}

/** What people do at the same complaint, each in a window of their own. */
const deeds = {
  opens: async (one: Case, window: Window) => {
    window.form = await form(one, window)
  },
  sends: (one: Case, window: Window) => send(one, window, 1),
  'presses twice': (one: Case, window: Window) => send(one, window, 2),
  'goes back and sends again': resend,
  undoes: async (one: Case, { who }: Window) => {
    const form = await who.opens(`/desk/complaints/${one.id}`, at(one, 'undo'))
    if (form) await who.follows(form)
  },
  acknowledges: (one: Case, window: Window) => act(one, window, 'acknowledge'),
  approves: (one: Case, window: Window) => act(one, window, 'approve-remedy', '?of=r1'),
  waits: async ({ world }: Case) => {
    await world.passTo(plusTime(world.now(), { ms: 20_000 }))
    await Promise.all([world.house.duties['send-held'].run(), world.house.duties['send-held'].run()])
  },
} as const
type Deed = keyof typeof deeds

const step = fc.record({
  deed: fc.constantFrom<Deed>(
    'opens',
    'opens',
    'sends',
    'sends',
    'presses twice',
    'goes back and sends again',
    'undoes',
    'acknowledges',
    'approves',
    'waits',
  ),
  window: fc.nat({ max: 2 }),
  /** Done at the same moment as the one before it. */
  atOnce: fc.boolean(),
})
export type Run = readonly { readonly deed: Deed; readonly window: number; readonly atOnce: boolean }[]
export const run: fc.Arbitrary<Run> = fc.array(step, { minLength: 3, maxLength: 6 })

const begins = async (world: PostedWorld, email: string, isNew: boolean) => {
  const { id } = await world.file({ words: { email } })
  if (isNew) return id
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-16' as Day })
  const what = 'Wij halen de gitaar op en brengen een nieuwe.'
  await world.does(id, ruth, { type: 'offer-remedy', kind: 'exchange', by: '2026-04-30' as Day, words: { what } })
  return id
}

/** Everything that is true of a complaint once all is quiet. */
export type Outcome = {
  /** What the customer got, in the words of the letters that people wrote. */
  readonly got: readonly string[]
  /** What was taken and not delivered, and stands nowhere to be sent after all. */
  readonly lost: readonly string[]
  /** What the customer got although nobody's form was taken, and what is still there to be sent a second time. */
  readonly wrong: readonly string[]
  /** Letters whose writer had not read every letter before them. */
  readonly unread: readonly string[]
  readonly acknowledgements: readonly [events: number, letters: number]
}

const outcomeOf = async (one: Case, got: readonly string[], acknowledged: number): Promise<Outcome> => {
  const { house } = one.world
  const history = await house.world.ledger.read(one.id)
  const drafts = await house.world.writing.drafts.of(one.id)
  const stands = (text: string) => drafts.filter(draft => JSON.stringify(draft.fields).includes(text))
  const events = history?.events ?? []
  const sent = events.flatMap(event => (event.type === 'message-sent' ? [event] : []))
  const taken = [...one.taken.keys()]
  return {
    got,
    lost: taken.filter(text => !got.includes(text) && stands(text).length === 0),
    wrong: got.filter(text => !taken.includes(text) || stands(text).length > 0),
    unread: sent.flatMap(({ words: { text = '' } = {} }, n) => {
      const read = one.taken.get(text) ?? 0
      return sent.slice(0, n).some(({ version }) => version > read) ? [text] : []
    }),
    acknowledgements: [events.filter(({ type }) => type === 'acknowledged').length, acknowledged],
  }
}

/** Lives these runs one after the other at one complaint, with the mail that its customer really got. */
export const live = async (
  world: PostedWorld,
  [hers, his]: readonly [Sitting, Sitting],
  runs: readonly Run[],
  { email, isNew }: { readonly email: string; readonly isNew: boolean },
): Promise<Outcome> => {
  const one: Case = { id: await begins(world, email, isNew), world, taken: new Map() }
  // She has the complaint open in two windows.
  const windows = [hers, his, hers].map((who): Window => ({ who, form: undefined, sent: undefined }))
  for (const steps of runs) {
    let before: Promise<unknown> = Promise.resolve()
    for (const { deed, window, atOnce } of steps) {
      if (!atOnce) await before
      const at = windows[window]
      if (at) before = Promise.all([before, deeds[deed](one, at)])
    }
    await before
    await deeds.waits(one)
    await deeds.waits(one)
  }
  await world.sendLetters()
  const mail = world.received(email)
  const got = mail.flatMap(({ text = '' }) => /Brief \d+ van ons\./.exec(text.replace(/\s+/g, ' '))?.[0] ?? [])
  const acknowledged = mail.filter(({ text = '' }) => /behandelt\s+uw\s+klacht/.test(text)).length
  return outcomeOf(one, got, acknowledged)
}
