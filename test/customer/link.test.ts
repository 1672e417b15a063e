import { beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type SmallWorld } from '../world/story.ts'
import { type Visitor, visitorOf, wordsOf } from './visitor.ts'

let world: SmallWorld
let visitor: Visitor
beforeAll(async () => {
  world = await smallWorld()
  visitor = visitorOf(world)
  await world.file()
  await world.sendLetters()
})

const notices = async () =>
  (await world.house.world.letters.list({ limit: 100 })).filter(({ kind }) => kind === 'tracking-link')
const linkIn = async (letter: string) => {
  const open = await world.house.world.letters.open(letter)
  return new URL(/https?:\S+\/open\/\S+/.exec(open?.text ?? '')?.[0] ?? 'http://none').pathname
}

describe('a link from a letter', () => {
  test('A-55: leads to a button, changes nothing by being looked at, and opens the complaint when pressed', async () => {
    const [receipt] = await world.house.world.letters.list({})
    const path = await linkIn(receipt?.id ?? '')
    const { status, html } = await visitor.get(path)
    expect(status).toBe(200)
    expect(html).toContain('Open mijn klacht')
    const views = () => world.database.owner.selectFrom('link').select('hash').where('purpose', '=', 'view').execute()
    expect(await views()).toHaveLength(0)
    const { location } = await visitor.post(path)
    expect(location).toMatch(/^\/complaint\/[\w-]{20,}$/)
    expect(location).not.toContain(path.replace('/open/', ''))
    expect(wordsOf((await visitor.get(location)).html)).toContain('Klacht 100234')
    expect(await views()).toHaveLength(1)
  })

  test('A-56: that is wrong or old leads to a new one', async () => {
    const { status, html } = await visitor.get('/open/wrong')
    expect(status).toBe(404)
    expect(wordsOf(html)).toContain('Deze link werkt niet meer')
    expect(html).toContain('action="/link"')
    expect((await visitor.post('/open/wrong')).status).toBe(404)
  })
})

describe('who asks for a new link', () => {
  const right = { email: 'Pieter.deBoer@postvak.example', reference: '# 100234' }

  test('A-01, A-12: gets it at the known address when address and reference belong together', async () => {
    await visitor.post('/link', right)
    const [notice] = await notices()
    expect(notice).toMatchObject({ address: 'pieter.deboer@postvak.example', language: 'nl' })
    const { location } = await visitor.post(await linkIn(notice?.id ?? ''))
    expect(wordsOf((await visitor.get(location)).html)).toContain('Klacht 100234')
  })

  test('A-01, A-02, A-64: gets the same answer whatever was typed, and no letter goes to anybody else', async () => {
    const before = (await notices()).length
    const answers = await Promise.all([
      visitor.post('/link', { ...right, email: 'thief@evil.example' }),
      visitor.post('/link', { ...right, reference: '100235' }),
      visitor.post('/link', { ...right, reference: '1002' }),
    ])
    const { html, status } = await visitor.post('/link', right)
    for (const answer of answers) expect(answer).toEqual({ status, location: '', html })
    expect(await notices()).toHaveLength(before + 1)
  })

  test('is told what is missing, with the rest still there', async () => {
    const { status, html } = await visitor.post('/link', { email: 'half@', reference: '' })
    expect(status).toBe(422)
    expect(html).toContain('value="half@"')
    expect(wordsOf(html)).toContain('Vul het kenmerk van uw klacht in')
  })
})

test('nothing that was done here went wrong', () => {
  expect(world.reported).toEqual([])
})
