import { beforeAll, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { changesSince } from '#live/changes.ts'
import { sendHeld } from '../../src/house/send-held.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth } = crew
let world: ServedWorld
let agent: Clerk
let manager: Clerk

beforeAll(async () => {
  world = await servedWorld({ undoSeconds: 30 })
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

let order = 400_000
const acknowledged = async () => {
  order += 1
  const { id } = await world.file({ orderNumber: String(order), words: { email: `k${order}@postvak.example` } })
  await world.does(id, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16' as never })
  return { id, at: (act: string) => `/desk/complaints/${id}/${act}` }
}
const historyOf = async (id: string) => {
  const history = await world.house.world.ledger.read(id)
  if (!history) throw new Error('No such complaint')
  return history
}
const messages = async (id: string) => (await historyOf(id)).events.filter(({ type }) => type === 'message-sent')
const version = async (id: string) => String((await historyOf(id)).complaint.version)
const run = () => world.house.duties['send-held'].run()
const seconds = (many: number) => world.passTo(plusTime(world.now(), { ms: many * 1000 }))
const key = (html: string) => /name="draft" value="([^"]+)"/.exec(html)?.[1] ?? ''
const heldIn = (html: string) => /name="held" value="([^"]+)"/.exec(html)?.[1] ?? ''
const held = () => world.house.world.writing.held

const writes = async (who: Clerk, one: Awaited<ReturnType<typeof acknowledged>>, text: string, more = {}) =>
  who.sends(one.at('send-message'), { text, subject: '', expected: await version(one.id), ...more })

test('a letter waits for half a minute in sight of everybody, and then leaves once', async () => {
  const one = await acknowledged()
  expect((await writes(agent, one, 'Wij zoeken het uit.')).to).toBe(`/desk/complaints/${one.id}`)
  expect(await messages(one.id)).toEqual([])
  const [mine, hers] = [
    await agent.gets(`/desk/complaints/${one.id}`),
    await manager.gets(`/desk/complaints/${one.id}`),
  ]
  expect(mine.text).toContain('Uw brief vertrekt om 20.41.30')
  expect(mine.html).toContain('/undo"')
  expect(hers.text).toContain('Sanne Visser verstuurt een brief, die vertrekt om 20.41.30')
  expect(hers.html).not.toContain('/undo"')
  await run()
  expect(await messages(one.id)).toEqual([])
  await seconds(30)
  await run()
  await run()
  expect(await messages(one.id)).toHaveLength(1)
  expect((await messages(one.id))[0]?.at).toBe(world.now())
  expect((await agent.gets(`/desk/complaints/${one.id}`)).text).not.toContain('vertrekt om')
  expect(await held().of(one.id)).toEqual([])
})

test('who sends the words of an earlier letter once more is told so before it leaves, and may', async () => {
  const one = await acknowledged()
  const same = 'U stuurde deze klant dezelfde woorden op donderdag 2 april 2026.'
  const preview = (text: string) => writes(agent, one, text, { do: 'preview' })
  expect((await preview('Wij zoeken het uit.')).text).not.toContain(same)
  await writes(agent, one, 'Wij zoeken het uit.')
  expect((await agent.gets(`/desk/complaints/${one.id}`)).text).not.toContain(same)
  await seconds(30)
  await run()
  expect((await preview('Wij  zoeken\nhet uit.')).text).toContain(same)
  expect((await preview('Wij zochten het uit.')).text).not.toContain(same)
  await writes(agent, one, 'Wij zoeken het uit.')
  expect((await agent.gets(`/desk/complaints/${one.id}`)).text).toContain(same)
  await seconds(30)
  await run()
  expect(await messages(one.id)).toHaveLength(2)
})

test('whoever keeps the complaint open hears that a letter is about to leave, and that it was taken back', async () => {
  const one = await acknowledged()
  const lapsed = { from: world.now(), to: world.now() }
  const heardSince = async (cursor: string | undefined) => changesSince(world.database.app, cursor, lapsed)
  const { cursor } = await heardSince(undefined)
  await writes(agent, one, 'Wij bellen u.')
  const news = await heardSince(cursor)
  const [first] = news.changes.filter(({ id, of }) => id === one.id && of === 'presence').map(({ mark }) => mark)
  expect(first).toBeDefined()
  const [letter] = await held().of(one.id)
  await held().undo(letter?.id ?? '', 'sanne')
  const { changes } = await heardSince(news.cursor)
  expect(changes.some(({ id, of, mark }) => id === one.id && of === 'presence' && mark !== first)).toBe(true)
})

test('a letter that is taken back is a draft again, exactly as typed, and never leaves', async () => {
  const one = await acknowledged()
  const text = 'Geachte heer De Boer,\n\n  Wij bellen u <morgen>.'
  await writes(agent, one, text)
  const page = await agent.gets(`/desk/complaints/${one.id}`)
  const stranger = await manager.sends(one.at('undo'), { held: heldIn(page.html) })
  expect(stranger.to).toContain('undo=late')
  const back = await agent.sends(one.at('undo'), { held: heldIn(page.html) })
  expect(back.to).toBe(`${one.at('send-message')}?undone=1`)
  const form = await agent.gets(back.to ?? '')
  expect(form.text).toContain('Teruggehaald')
  expect(form.html).toContain('Geachte heer De Boer,\n\n  Wij bellen u &lt;morgen>.')
  await seconds(60)
  await run()
  expect(await messages(one.id)).toEqual([])
  const late = await agent.sends(one.at('undo'), { held: heldIn(page.html) })
  expect((await agent.gets(late.to ?? '')).text).toContain('al vertrokken')
})

test('while a colleague’s letter waits a second one is not sent, and keeps its text', async () => {
  const one = await acknowledged()
  await writes(agent, one, 'De eerste.')
  const second = await writes(manager, one, 'De tweede.')
  expect(second.status).toBe(409)
  expect(second.text).toContain('Sanne Visser verstuurt al een brief')
  expect(second.html).toContain('De tweede.')
  await seconds(31)
  await run()
  expect(await messages(one.id)).toMatchObject([{ words: { text: 'De eerste.' } }])
})

test('the same form sent twice makes one letter', async () => {
  const one = await acknowledged()
  const draft = key((await agent.gets(one.at('send-message'))).html)
  const both = await Promise.all([
    writes(agent, one, 'Eenmaal is genoeg.', { draft }),
    writes(agent, one, 'Eenmaal is genoeg.', { draft }),
  ])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  await seconds(31)
  await run()
  expect(await messages(one.id)).toHaveLength(1)
})

test('the same form sent again with other words is a second letter, whose writer keeps them', async () => {
  const one = await acknowledged()
  const draft = key((await agent.gets(one.at('send-message'))).html)
  await writes(agent, one, 'Dinsdag halen wij de doos op.', { draft })
  const again = await writes(agent, one, 'Woensdag halen wij de doos op.', { draft })
  expect(again.status).not.toBe(303)
  expect(again.html).toContain('Woensdag halen wij de doos op.')
  await seconds(31)
  await run()
  expect(await messages(one.id)).toMatchObject([{ words: { text: 'Dinsdag halen wij de doos op.' } }])
})

test('whoever sends in a second window what left from the first is stopped, and reads that it left', async () => {
  const one = await acknowledged()
  const expected = await version(one.id)
  const draft = key((await agent.gets(one.at('send-message'))).html)
  await writes(agent, one, 'Wij bellen u om tien uur.', { draft, expected })
  await seconds(31)
  await run()
  const again = await writes(agent, one, 'Wij bellen u om tien uur.', { draft, expected })
  expect(again.status).not.toBe(303)
  expect(/<ul class="since">.*?<\/ul>/s.exec(again.html)?.[0]).toContain('Wij bellen u om tien uur.')
  expect(await messages(one.id)).toHaveLength(1)
})

test('when somebody writes meanwhile nothing leaves, and the writer reads what before sending after all', async () => {
  const one = await acknowledged()
  await writes(agent, one, 'Uw gitaar is onderweg.')
  await world.does(one.id, ruth, { type: 'note', files: [], words: { text: 'De gitaar is zoek bij de koerier.' } })
  await seconds(31)
  await run()
  expect(await messages(one.id)).toEqual([])
  expect((await agent.gets('/desk/my-day')).text).toContain('Een brief van u is niet vertrokken.')
  for (const path of [`/desk/complaints/${one.id}`, '/desk/drafts'])
    expect((await agent.gets(path)).text).toContain('Uw brief is niet vertrokken')
  const form = await agent.gets(one.at('send-message'))
  expect(form.text).toContain('De gitaar is zoek bij de koerier.')
  expect(form.html).toContain('Uw gitaar is onderweg.')
  const expected = /name="expected" value="(\d+)"/.exec(form.html)?.[1] ?? ''
  await agent.sends(one.at('send-message'), { text: 'Wij zoeken verder.', expected, draft: key(form.html) })
  await seconds(31)
  await run()
  expect(await messages(one.id)).toMatchObject([{ words: { text: 'Wij zoeken verder.' } }])
  expect(await world.house.world.writing.drafts.of(one.id)).toEqual([])
})

test('a note of the writer’s own does not stop the letter', async () => {
  const one = await acknowledged()
  await writes(agent, one, 'Wij bellen u.')
  await agent.sends(one.at('note'), { text: 'Brief net verstuurd.', expected: await version(one.id) })
  await seconds(31)
  await run()
  expect(await messages(one.id)).toHaveLength(1)
})

test('when the policy says no by then the letter comes back with the reason', async () => {
  const one = await acknowledged()
  await writes(manager, one, 'Wij bellen u.')
  await world.house.world.people.change('ruth', { roles: ['board'] })
  await seconds(31)
  await run()
  await world.house.world.people.change('ruth', { roles: ruth.roles })
  expect(await messages(one.id)).toEqual([])
  const [draft] = await world.house.world.writing.drafts.of(one.id)
  expect(draft).toMatchObject({ author: 'ruth', returned: { refusal: { refused: 'not-allowed' } } })
})

const given = (ledger: Ledger) => ({
  held: held(),
  ledger,
  people: world.house.world.people,
  report: (line: string) => void broken.push(line),
})
const broken: string[] = []

test('a sender that dies in the middle has sent nothing, and the next one sends it once', async () => {
  const one = await acknowledged()
  await writes(agent, one, 'Wij bellen u.')
  await seconds(31)
  const { ledger } = world.house.world
  const dies: Ledger = {
    ...ledger,
    handle: (id, command, actor, options) =>
      ledger.handle(id, command, actor, {
        ...options,
        together: async (tx, at) => {
          await options?.together?.(tx, at)
          throw new Error('The power went')
        },
      }),
  }
  await sendHeld(given(dies))
  expect(broken.splice(0)).toHaveLength(1)
  expect(await messages(one.id)).toEqual([])
  expect(await held().of(one.id)).toHaveLength(1)
  await Promise.all([run(), run(), run()])
  expect(await messages(one.id)).toHaveLength(1)
  expect(await held().of(one.id)).toEqual([])
  expect(await world.house.world.writing.drafts.of(one.id)).toEqual([])
})

test('what follows a letter is still done when the sender dies between the two, and the letter leaves once', async () => {
  const one = await acknowledged()
  await writes(agent, one, 'Tot ziens.')
  const [letter] = await held().of(one.id)
  await world.database.owner
    .updateTable('held_letter')
    .set({
      commands: JSON.stringify([...(letter?.commands ?? []), { type: 'note', files: [], words: { text: 'Klaar.' } }]),
    })
    .where('id', '=', letter?.id ?? '')
    .execute()
  await seconds(31)
  const { ledger } = world.house.world
  let asked = 0
  const dies: Ledger = {
    ...ledger,
    handle: (...command) => {
      asked += 1
      if (asked > 1) throw new Error('The power went')
      return ledger.handle(...command)
    },
  }
  await sendHeld(given(dies))
  broken.splice(0)
  expect(await messages(one.id)).toHaveLength(1)
  const taken = await held().undo(letter?.id ?? '', 'sanne')
  expect(taken).toBe(false)
  await run()
  expect(await messages(one.id)).toHaveLength(1)
  expect((await historyOf(one.id)).events.at(-1)).toMatchObject({ type: 'noted', words: { text: 'Klaar.' } })
})

test('a letter that stands with the customer’s promise counts from when it leaves, not from when it was written', async () => {
  order += 1
  const { id } = await world.file({ orderNumber: String(order) })
  const form = { handler: 'sanne', answerBy: '2026-04-16', expected: '1' }
  expect((await agent.sends(`/desk/complaints/${id}/acknowledge`, form)).to).toContain('next=acknowledge')
  expect((await historyOf(id)).complaint.acknowledged).toBeUndefined()
  await seconds(30)
  await run()
  expect((await historyOf(id)).complaint.acknowledged?.at).toBe(world.now())
})

test('nothing broke', () => {
  expect(world.reported).toEqual([])
})

/** Takes three new complaints from the list, and answers with the page of what came of it. */
const takes = async (orders: readonly string[]) => {
  const ids = await Promise.all(orders.map(async orderNumber => (await world.file({ orderNumber })).id))
  const c = ids.map(id => `${id}.1`)
  const chosen = await agent.sends('/desk/bulk', { act: 'take', c })
  const batch = /name="batch" value="([^"]+)"/.exec(chosen.html)?.[1] ?? ''
  const { to } = await agent.sends('/desk/bulk', { act: 'take', c, batch, do: 'give' })
  return { ids, batch, page: await agent.gets(to ?? '') }
}
const handlers = (ids: readonly string[]) =>
  Promise.all(ids.map(async id => (await historyOf(id)).complaint.acknowledged?.handler))

test('whoever takes complaints from a list can take that back until the customers are told, and then they are, once', async () => {
  const { ids, batch, page } = await takes(['410001', '410002', '410003'])
  expect(page.text).toContain('De bevestiging vertrekt om')
  expect(page.text).toContain('Draai 3 terug')
  expect(await handlers(ids)).toEqual([undefined, undefined, undefined])
  await agent.sends(`/desk/bulk/${batch}/undo`, {})
  await seconds(31)
  await run()
  expect(await handlers(ids)).toEqual([undefined, undefined, undefined])
  expect((await agent.gets('/desk/drafts')).text).not.toContain('410001')
  const again = await takes(['410004', '410005'])
  await seconds(31)
  expect((await agent.gets(`/desk/bulk/${again.batch}`)).text).not.toContain('Draai')
  await run()
  await run()
  expect(await handlers(again.ids)).toEqual(['sanne', 'sanne'])
  await world.sendLetters()
  for (const id of again.ids)
    expect((await world.lettersOf(id)).filter(({ kind }) => kind === 'acknowledgement')).toHaveLength(1)
})

/** Whoever comes back ten seconds before the acknowledgement is late. */
const justInTime = async (id: string) => {
  const due = (await historyOf(id)).promises.find(({ kind }) => kind === 'acknowledge')?.due.at
  if (!due) throw new Error('No acknowledgement is owed')
  await world.passTo(plusTime(due, { ms: -10_000 }))
  // Days have gone by: they signed in again.
  return clerk(world, sanne)
}

test('a letter that half a minute would make late leaves as it is sent, so that the promise is kept', async () => {
  const { id } = await world.file({ orderNumber: '410011' })
  const anew = await justInTime(id)
  const acknowledgement = { handler: 'sanne', answerBy: '2026-04-16', expected: await version(id), do: 'send' }
  await anew.sends(`/desk/complaints/${id}/acknowledge`, acknowledgement)
  expect(await held().of(id)).toEqual([])
  await world.sendLetters()
  await seconds(60)
  expect((await historyOf(id)).promises.find(({ kind }) => kind === 'acknowledge')?.ended).toMatchObject({
    how: 'kept',
  })
})

test('where half a minute would make it late, it leaves at once and the page says so', async () => {
  const { id } = await world.file({ orderNumber: '410010' })
  const anew = await justInTime(id)
  const chosen = await anew.sends('/desk/bulk', { act: 'take', c: `${id}.${await version(id)}` })
  const batch = /name="batch" value="([^"]+)"/.exec(chosen.html)?.[1] ?? ''
  const form = { act: 'take', c: `${id}.${await version(id)}`, batch, do: 'give' }
  const { to } = await anew.sends('/desk/bulk', form)
  expect((await anew.gets(to ?? '')).text).toContain('De bevestiging is meteen weggegaan')
  expect(await handlers([id])).toEqual(['sanne'])
})
