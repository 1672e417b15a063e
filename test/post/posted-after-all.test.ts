import { beforeAll, expect, test } from 'vitest'
import { createApp } from '#web/app.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { pieter, type PostHouse, postHouse } from '../post-in/post-house.ts'
import { crew } from '../world/story.ts'

const { sanne } = crew
const mayReply = 'kunt deze e-mail ook gewoon beantwoorden'
const bare = (text: string) => text.replaceAll(/\s/g, '')
let house: PostHouse
let id: string
let at: (path: string) => Promise<Response>

// Pieter's complaint came by the web: its receipt has reached him by mail, which the house reads.
beforeAll(async () => {
  house = await postHouse()
  id = (await house.told()).id
  const { world } = house.world.house
  const app = createApp(
    world,
    () => undefined,
    () => Promise.resolve(true),
  )
  const { key } = await world.people.openSession(sanne.id)
  at = async path => app.request(`/desk/complaints/${id}/letters/${path}`, { headers: { cookie: `verhaal=${key}` } })
})

const printed = async (letter: string) => {
  const { pages } = readPdf(new Uint8Array(await (await at(`${letter}/pdf`)).arrayBuffer()))
  return pages.map(({ text }) => text).join('')
}
const row = async (kind: string) => (await house.world.lettersOf(id)).find(letter => letter.kind === kind)

test('a letter by mail says that it can be answered, and stays as it went', async () => {
  expect(house.mailTo(pieter).text).toContain(mayReply)
  expect(await printed('receipt-1')).toContain(bare(mayReply))
})

test('a letter that mail does not take is printed and posted without saying that this e-mail can be answered', async () => {
  await house.world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-16' as never })
  const key = (await row('acknowledgement'))?.key ?? ''
  const paper = await printed(key)
  expect(paper).toContain('SanneVisser')
  expect(paper).not.toContain(bare(mayReply))
  expect(await (await at(key)).text()).toContain(mayReply)
  await house.world.does(id, sanne, { type: 'post-letter', letter: key, on: '2026-04-02' as never })
  await house.world.sendLetters()
  const posted = await row('acknowledgement')
  for (const words of [posted?.text, posted?.html]) {
    expect(words).toContain('Sanne Visser')
    expect(words).toContain('Met vriendelijke groet')
    expect(words).not.toContain('e-mail ook gewoon')
  }
  expect(await (await at(key)).text()).not.toContain(mayReply)
})

test('letters of long ago that go to a postal address after all do not say it either', async () => {
  const words = { name: 'Pieter de Boer', address: 'Dorpsstraat 1\n1234 AB Dorp' }
  await house.world.does(id, sanne, { type: 'correct-contact', words })
  expect(await printed('receipt-1')).not.toContain(bare(mayReply))
  expect((await row('receipt'))?.text?.replaceAll(/\s+/g, ' ')).toContain(mayReply)
})
