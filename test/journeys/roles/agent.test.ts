import { beforeAll, describe, expect, test } from 'vitest'
import { tornBox } from '#demo/attachments/scenes.ts'
import { type PostedWorld, postedWorld, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import type { Visitor } from '../../world/visitor.ts'
import { photo } from '../complaining.ts'
import { comesIn, customerReads, everyWay, halfAMinute, pieter, written } from './cast.ts'

const { sanne } = crew
const letter = 'Wij hebben uw foto bekeken. Was de doos al open toen u hem kreeg?'

describe.each(everyWay)('an agent $how', ({ sits }) => {
  let world: PostedWorld
  let agent: Visitor
  let id: string

  beforeAll(async () => {
    world = await postedWorld({ undoSeconds: 30 })
    const other = 'Mijn geld is nog niet terug.'
    await world.file({
      orderNumber: '100301',
      category: 'refund',
      words: { email: 'jo@postvak.example', story: other },
    })
    ;({ id } = await world.file())
    await world.letterTo(pieter)
    await world.letterTo('jo@postvak.example')
    await world.passTo('2026-04-03T07:12:00.000Z')
    agent = await sits()
  })

  test('finds in the queue what is to be acknowledged, narrows it down, and opens one', async () => {
    await comesIn(agent, sanne, world)
    await agent.follows('Te bevestigen')
    expect(await agent.reads()).toMatch(/100301.*100234|100234.*100301/)
    await agent.unfolds('Filter')
    await agent.types('Woorden', 'barst')
    await agent.presses('Toon')
    const list = await agent.reads()
    expect(list).toMatch(/100234 Pieter de Boer .*barst/)
    expect(list).not.toContain('100301')
    await agent.follows('100234')
    expect(await agent.reads()).toContain('Bevestigen, donderdag 9 april 2026')
  })

  test('acknowledges with a preview, and the customer reads who has it and until when', async () => {
    await agent.follows('Bevestigen')
    await agent.types('Een eigen regel in de brief', 'Bewaart u de doos nog even?')
    await agent.presses('Voorbeeld bekijken')
    const preview = await agent.reads()
    for (const words of [pieter, 'Sanne Visser behandelt uw klacht.', 'Bewaart u de doos'])
      expect(preview).toContain(words)
    await agent.presses('Verstuur de bevestiging')
    expect(await written(world, id, 'acknowledged')).toEqual([])
    await halfAMinute(world)
    const mail = wordsOf(await world.letterTo(pieter))
    for (const words of ['Sanne Visser behandelt uw klacht.', 'donderdag 16 april 2026', 'Bewaart u de doos nog even?'])
      expect(mail).toContain(words)
    expect(await written(world, id, 'acknowledged')).toMatchObject([{ handler: sanne.id }])
  })

  test('writes a note for colleagues, which nobody outside ever reads', async () => {
    await agent.opens(`${world.url}/desk/complaints/${id}`)
    await agent.follows('Notitie')
    await agent.types('Notitie', 'De klant is vriendelijk.')
    await agent.presses('Bewaar notitie voor collega’s')
    expect(await agent.reads()).toContain('De klant is vriendelijk.')
    await world.sendLetters()
    expect(world.unread()).toEqual([])
    expect(await written(world, id, 'noted')).toMatchObject([{ words: { text: 'De klant is vriendelijk.' } }])
  })

  test('writes a letter with a file, takes it back, and finds every word of it again', async () => {
    await agent.follows('Brief')
    await agent.types('Onderwerp', 'Uw doos')
    await agent.types('Brief', letter)
    await agent.unfolds('Bestanden toevoegen')
    await agent.gives('Bestanden toevoegen', photo('doos.png', tornBox))
    await agent.presses('Voorbeeld bekijken')
    const preview = await agent.reads()
    for (const words of [letter, pieter, 'doos.png', 'Bij deze brief']) expect(preview).toContain(words)
    await agent.presses('Verstuur en wacht op de klant')
    expect(await agent.reads()).toContain('Uw brief vertrekt om')
    await agent.presses('Ongedaan maken')
    expect(await agent.reads()).toContain('Teruggehaald. Er is niets verstuurd')
    expect(await agent.finds('Onderwerp')).toBe('Uw doos')
    expect(await agent.page.locator('main textarea').inputValue()).toBe(letter)
    await halfAMinute(world)
    expect(world.unread()).toEqual([])
    expect(await written(world, id, 'message-sent')).toEqual([])
  })

  test('sends it and waits: one letter arrives with the file, and the clock of the customer’s turn begins', async () => {
    await agent.presses('Verstuur en wacht op de klant')
    await halfAMinute(world)
    const mail = await world.letterTo(pieter)
    for (const words of ['Uw doos', letter]) expect(wordsOf(mail)).toContain(words)
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['doos.png'])
    expect(world.unread()).toEqual([])
    expect(await written(world, id, 'message-sent')).toMatchObject([
      { by: { person: sanne.id }, words: { text: letter } },
    ])
    const page = await customerReads(mail)
    for (const words of [letter, 'doos.png', 'Sanne Visser']) expect(page).toContain(words)
    expect(page).not.toContain('De klant is vriendelijk.')
    await agent.follows('Wacht op klant')
    expect(await agent.reads()).toContain('100234')
  })
})
