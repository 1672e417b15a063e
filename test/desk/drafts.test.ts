import { beforeAll, expect, test } from 'vitest'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth, milan } = crew
let world: ServedWorld
let agent: Clerk
let manager: Clerk

beforeAll(async () => {
  world = await servedWorld()
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

let order = 500_000
const acknowledged = async () => {
  order += 1
  const { id } = await world.file({ orderNumber: String(order), words: { email: `d${order}@postvak.example` } })
  await world.does(id, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16' as never })
  const draftOf = async (act: string) => {
    const { html } = await agent.gets(`/desk/complaints/${id}/${act}?draft=new`)
    return {
      draft: /name="draft" value="([^"]+)"/.exec(html)?.[1] ?? '',
      expected: /name="expected" value="([^"]+)"/.exec(html)?.[1] ?? '',
    }
  }
  return { id, at: (act: string) => `/desk/complaints/${id}/${act}`, page: `/desk/complaints/${id}`, draftOf }
}
const drafts = (id: string) => world.house.world.writing.drafts.of(id)
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]

test('a half-written answer is kept as it is, seen by colleagues, and opened with every word', async () => {
  const { at, page, draftOf } = await acknowledged()
  const form = { ...(await draftOf('answer')), summary: 'Uw gitaar kwam gebarsten aan.', change2: 'Karton', rows: '4' }
  const kept = await agent.sends(at('answer'), { ...form, by1: 'volgende week', do: 'draft' })
  expect(kept.to).toBe(`${page}?drafted=1#drafts`)
  expect((await agent.gets(kept.to ?? '')).text).toContain('Bewaard als concept')
  const hers = await manager.gets(page)
  expect(hers.text).toContain('Concept van Sanne Visser, vandaag 20.41')
  expect(hers.text).toContain('Uw gitaar kwam gebarsten aan.')
  const opened = await manager.gets(`${at('answer')}?draft=${form.draft}`)
  for (const words of ['Uw gitaar kwam gebarsten aan.', 'Karton', 'value="volgende week"', 'id="change4"'])
    expect(opened.html).toContain(words)
  expect((await manager.gets(at('answer'))).html).not.toContain('Uw gitaar kwam gebarsten aan.')
  expect((await agent.gets(at('answer'))).html).toContain('Uw gitaar kwam gebarsten aan.')
  expect((await agent.gets('/desk/drafts')).text).toContain(String(order))
})

test('what is typed under the stream is still there at the next look, and goes once it is sent', async () => {
  const { id, at, page, draftOf } = await acknowledged()
  const form = { ...(await draftOf('send-message')), text: 'Wij bellen u morgen.' }
  await agent.sends(at('send-message'), { ...form, do: 'draft' })
  expect((await agent.gets(`${page}?write=send-message`)).html).toContain('>Wij bellen u morgen.</textarea>')
  expect((await agent.sends(at('send-message'), { ...form, 'draft-version': '1' })).status).toBe(303)
  expect(await drafts(id)).toEqual([])
})

test('a page that saves by itself gets its version back and no page', async () => {
  const { id, draftOf } = await acknowledged()
  const { key } = await world.house.world.people.openSession(sanne.id)
  const save = async (fields: Record<string, string>, csrf = world.house.world.people.csrfFor(key)) => {
    const body = new URLSearchParams({ csrf, ...fields })
    const headers = { cookie: `verhaal=${key}` }
    return fetch(`${world.url}/desk/complaints/${id}/draft/note`, { method: 'POST', headers, body, redirect: 'manual' })
  }
  const { draft } = await draftOf('note')
  const first = await save({ draft, text: 'De klant' })
  expect([first.status, first.headers.get('draft-version')]).toEqual([204, '1'])
  const second = await save({ draft, 'draft-version': '1', text: 'De klant belde' })
  expect([second.status, second.headers.get('draft-version')]).toEqual([204, '2'])
  expect((await save({ draft, 'draft-version': '1', text: 'Over elkaar heen' })).status).toBe(409)
  expect((await save({ draft, 'draft-version': '2', text: 'Van buiten' }, 'false')).status).not.toBe(204)
  expect((await drafts(id))[0]?.fields).toContainEqual(['text', 'De klant belde'])
})

test('of two people in one draft the second sees both texts, and loses none', async () => {
  const { id, at, draftOf } = await acknowledged()
  const form = await draftOf('send-message')
  await agent.sends(at('send-message'), { ...form, text: 'Eerste begin', do: 'draft' })
  const version = { 'draft-version': '1' }
  await manager.sends(at('send-message'), { ...form, ...version, text: 'Van de manager', do: 'draft' })
  const page = await agent.sends(at('send-message'), { ...form, ...version, text: 'Van de behandelaar', do: 'draft' })
  expect(page.status).toBe(409)
  for (const words of ['Iemand anders bewaarde dit concept', 'R. de Wit', 'Van de manager', 'Van de behandelaar'])
    expect(page.text).toContain(words)
  expect((await drafts(id))[0]?.fields).toContainEqual(['text', 'Van de manager'])
  const both = {
    ...form,
    'draft-version': hidden(page.html, 'draft-version') ?? '',
    text: 'Van ons beiden',
    do: 'draft',
  }
  expect((await agent.sends(at('send-message'), both)).status).toBe(303)
  expect((await drafts(id))[0]).toMatchObject({ author: 'sanne', version: 3 })
})

test('a colleague takes a draft over or throws it away, and only at its own complaint', async () => {
  const { id, at, page, draftOf } = await acknowledged()
  const other = await acknowledged()
  const form = await draftOf('note')
  await agent.sends(at('note'), { ...form, text: 'Begin', do: 'draft' })
  await manager.sends(`${other.page}/drafts/discard`, { draft: form.draft })
  expect(await drafts(id)).toHaveLength(1)
  const taken = await manager.sends(`${page}/drafts/take`, { draft: form.draft })
  expect(taken.to).toBe(`${at('note')}?draft=${form.draft}`)
  expect(await drafts(id)).toMatchObject([{ author: 'ruth' }])
  await manager.sends(`${page}/drafts/discard`, { draft: form.draft })
  expect(await drafts(id)).toEqual([])
})

test('a draft cannot be written into another complaint', async () => {
  const [one, two] = [await acknowledged(), await acknowledged()]
  const form = await one.draftOf('note')
  await agent.sends(one.at('note'), { ...form, text: 'Hoort hier', do: 'draft' })
  const page = await agent.sends(two.at('note'), { ...form, 'draft-version': '1', text: 'Vreemd', do: 'draft' })
  expect(page.status).toBe(404)
  expect((await drafts(one.id))[0]?.fields).toContainEqual(['text', 'Hoort hier'])
})

test('A-08: somebody who may not read a complaint cannot reach its drafts', async () => {
  const { page, at, draftOf } = await acknowledged()
  const form = await draftOf('note')
  await agent.sends(at('note'), { ...form, text: 'Vertrouwelijk', do: 'draft' })
  const stranger = await clerk(world, milan)
  expect((await stranger.sends(`${page}/drafts/take`, { draft: form.draft })).status).toBe(404)
  expect((await stranger.gets('/desk/drafts')).text).not.toContain('Vertrouwelijk')
})

test('what was written for something that can no longer be done can still be read', async () => {
  order += 1
  const { id } = await world.file({ orderNumber: String(order) })
  const page = `/desk/complaints/${id}/acknowledge`
  const draft = hidden((await agent.gets(page)).html, 'draft') ?? ''
  await agent.sends(page, { draft, handler: 'sanne', note: 'Bewaart u de doos?', do: 'draft' })
  await world.does(id, ruth, { type: 'acknowledge', handler: 'ruth', answerBy: '2026-04-16' as never })
  const late = await agent.gets(`${page}?draft=${draft}`)
  expect(late.text).toContain('Bewaart u de doos?')
  expect(late.html).not.toContain('name="answerBy"')
})

test('a draft opened after others went on says what they did', async () => {
  const { id, at, draftOf } = await acknowledged()
  const form = await draftOf('send-message')
  await agent.sends(at('send-message'), { ...form, text: 'Wij zoeken nog.', do: 'draft' })
  await world.does(id, ruth, { type: 'note', files: [], words: { text: 'Gevonden bij PostNL.' } })
  const page = await agent.gets(at('send-message'))
  expect(page.text).toContain('Sinds dit geschreven werd')
  expect(page.text).toContain('Gevonden bij PostNL.')
})

test('drafts go a month after their complaint was closed, and not before', async () => {
  const { id, at, draftOf } = await acknowledged()
  const form = await draftOf('note')
  await agent.sends(at('note'), { ...form, text: 'Nog iets', do: 'draft' })
  await world.does(id, sanne, { type: 'find', head: '1', finding: 'upheld', cause: 'packing', words: { reasons: 'x' } })
  const words = { summary: 'a', done: 'b', noRemedy: 'c', noChange: 'd' }
  await world.does(id, sanne, { type: 'answer', changes: [], words })
  await world.does(id, sanne, { type: 'close' })
  await world.passTo('2026-05-01T10:00:00.000Z')
  await world.house.world.writing.drafts.clean()
  expect(await drafts(id)).toHaveLength(1)
  await world.passTo('2026-05-03T10:00:00.000Z')
  await world.house.world.writing.drafts.clean()
  expect(await drafts(id)).toEqual([])
})
