import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { sanne, ruth } = crew
const runs = 200
let world: SmallWorld
const desk: Caller[] = []

beforeAll(async () => {
  world = await smallWorld({ undoSeconds: 30 })
  const call = callers(world)
  // Sanne has the complaint open in two windows.
  const [one, other] = [await call.as(sanne), await call.as(ruth)]
  desk.push(one, other, one)
})

const historyOf = async (id: string) => {
  const history = await world.house.world.ledger.read(id)
  if (!history) throw new Error('No such complaint')
  return history
}
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

type Window = { form: { expected: string; draft: string } | undefined }
/** What somebody can do in one of the windows; a letter says which version of the history its writer had read. */
const deeds = {
  opens: async (id: string, who: Caller, window: Window) => {
    const { html } = await who.get(`/desk/complaints/${id}/send-message?draft=new`)
    window.form = { expected: hidden(html, 'expected'), draft: hidden(html, 'draft') }
  },
  sends: async (id: string, who: Caller, window: Window) => {
    if (!window.form) return
    const { expected } = window.form
    await who.post(`/desk/complaints/${id}/send-message`, { ...window.form, text: `Gelezen tot ${expected}.` })
  },
  undoes: async (id: string, who: Caller) => {
    const [letter] = await world.house.world.writing.held.of(id)
    if (letter) await who.post(`/desk/complaints/${id}/undo`, { held: letter.id })
  },
  waits: async () => {
    await world.passTo(plusTime(world.now(), { ms: 20_000 }))
    await Promise.all([world.house.duties['send-held'].run(), world.house.duties['send-held'].run()])
  },
} as const
type Deed = keyof typeof deeds

const deed = fc.record({
  deed: fc.constantFrom<Deed>('opens', 'opens', 'sends', 'sends', 'sends', 'undoes', 'waits', 'waits'),
  window: fc.nat({ max: 2 }),
  /** Done at the same moment as the one before it. */
  atOnce: fc.boolean(),
})

/** Letters whose writer had not read every letter before them. */
const unread = async (id: string) => {
  const sent = (await historyOf(id)).events.filter(event => event.type === 'message-sent')
  return sent.filter(({ words }, n) => {
    const read = Number(/\d+/.exec(words?.text ?? '')?.[0])
    return sent.slice(0, n).some(({ version }) => version > read)
  })
}

let filed = 0
let letters = 0
const story = async (steps: readonly { deed: Deed; window: number; atOnce: boolean }[]) => {
  filed += 1
  const { id } = await world.file({
    orderNumber: String(900_000 + filed),
    words: { email: `p${filed}@postvak.example` },
  })
  // Everybody has the empty form before them as it was when the complaint came in.
  const windows: Window[] = desk.map(() => ({ form: { expected: '1', draft: randomUUID() } }))
  let before: Promise<unknown> = Promise.resolve()
  for (const step of steps) {
    if (!step.atOnce) await before
    const [who, window] = [desk[step.window], windows[step.window]]
    if (who && window) before = Promise.all([before, deeds[step.deed](id, who, window)])
  }
  await before
  await deeds.waits()
  await deeds.waits()
  letters += (await historyOf(id)).events.filter(({ type }) => type === 'message-sent').length
  return { id, twice: await unread(id) }
}

test(`in ${runs} runs of people writing at once nobody sends a letter without having read the one before it`, {
  timeout: 180_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 8 }), async steps => {
      expect((await story(steps)).twice).toEqual([])
    }),
    { numRuns: runs, seed: 20260402, endOnFailure: true },
  )
  // The runs are worth nothing where no letters were sent.
  expect(letters).toBeGreaterThan(runs / 2)
  expect(world.reported).toEqual([])
})
