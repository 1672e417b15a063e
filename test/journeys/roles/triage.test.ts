import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Typist, typist } from '../../world/by-keyboard.ts'
import { type PostedWorld, postedWorld } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { comesIn, halfAMinute, written } from './cast.ts'

vi.setConfig({ testTimeout: 120_000 })

const { sanne, milan } = crew
const many = 20

// How long a person is about it: the keystroke-level model of Card, Moran and Newell (1980, CACM 23, 7) gives somebody who
// types 40 words a minute 0.28 s for a key, and 1.35 s to make up their mind; here that is once for each page they get to see.
const secondsFor = (keys: number, pages: number) => keys * 0.28 + pages * 1.35

describe.each([{ scripts: true }, { scripts: false }])('at the keyboard, scripts: $scripts', ({ scripts }) => {
  let world: PostedWorld
  let agent: Typist
  let pages = 0
  const ids: string[] = []

  beforeAll(async () => {
    world = await postedWorld({ undoSeconds: 30 })
    for (let n = 0; n <= many; n += 1) {
      const email = `klant${n}@postvak.example`
      ids.push((await world.file({ orderNumber: String(100_300 + n), words: { email } })).id)
      await world.letterTo(email)
    }
    agent = await typist({ scripts })
    await comesIn(agent, sanne, world)
    agent.page.on('load', () => (pages += 1))
  })

  const counted = async (act: () => Promise<void>) => {
    const before = { keys: agent.pressed(), pages }
    await act()
    return { keys: agent.pressed() - before.keys, pages: pages - before.pages }
  }

  test('an open complaint is acknowledged in three keys, handler and date included', async () => {
    const last = ids.pop() ?? ''
    await agent.opens(`${world.url}/desk/complaints/${last}`)
    const { keys } = await counted(async () => {
      await agent.goesBy(scripts ? 'a' : 'Enter')
      await agent.goesBy('Enter')
    })
    expect(keys).toBeLessThanOrEqual(3)
    await halfAMinute(world)
    await world.letterTo(`klant${many}@postvak.example`)
    expect(await written(world, last, 'acknowledged')).toMatchObject([{ handler: sanne.id, answerBy: '2026-04-16' }])
  })

  test(`${many} new complaints are each read and given to somebody within two minutes of a person's pace`, async () => {
    await agent.opens(`${world.url}/desk?view=to-acknowledge`)
    const { keys, pages: seen } = await counted(async () => {
      await agent.follows('100300')
      await agent.goesBy('Enter')
      for (let n = 0; n < many; n += 1) {
        // What the decision rests on stands beside the form.
        expect(await agent.reads()).toContain('De gitaar kwam aan met een barst')
        if (n % 4 === 3) {
          await agent.picks('Wie behandelt de klacht', milan.name)
          await agent.presses('Verstuur de bevestiging')
        } else await agent.goesBy('Enter')
        if (n < many - 1) await agent.goesBy('Enter')
      }
    })
    expect(await agent.reads()).toContain('Elke klacht is bevestigd.')
    expect(secondsFor(keys, seen), `${keys} keys and ${seen} pages`).toBeLessThanOrEqual(120)
    expect(seen).toBeLessThanOrEqual(2 * many + 1)
    await halfAMinute(world)
    const handlers: string[] = []
    for (const [n, id] of ids.entries()) {
      await world.letterTo(`klant${n}@postvak.example`)
      for (const event of await written(world, id, 'acknowledged'))
        if (event.type === 'acknowledged') handlers.push(event.handler)
    }
    expect(handlers.toSorted()).toEqual([
      ...Array.from({ length: many / 4 }, () => milan.id),
      ...Array.from({ length: (many / 4) * 3 }, () => sanne.id),
    ])
    expect(world.unread()).toEqual([])
  })
})
