import { expect, test } from 'vitest'
import { linkIn, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { complains, story } from '../complaining.ts'
import { life, opensLetter, pieter, startsWork } from './cast.ts'

const { sanne, ruth } = crew

/** From the first question to the letter that says who has it. */
export const isReceived = () => {
  test('the customer complains in six questions with a photo, and is told the dates', async () => {
    const { customer, world } = life
    await complains(customer, world.url, '100234', pieter)
    const sent = await customer.reads()
    for (const words of ['We hebben uw klacht', '100234', 'donderdag 2 april 2026', '20.41 uur'])
      expect(sent).toContain(words)
    for (const day of ['donderdag 9 april 2026', 'donderdag 16 april 2026']) expect(sent).toContain(day)
  })

  test('the receipt brings the same dates, and a link that opens the complaint by a button', async () => {
    const { world, customer } = life
    const receipt = await world.letterTo(pieter)
    expect(receipt.subject).toMatch(/^\[100234\] Uw klacht/)
    for (const day of ['donderdag 2 april 2026', 'donderdag 9 april 2026', 'donderdag 16 april 2026'])
      expect(wordsOf(receipt)).toContain(day)
    await opensLetter(receipt)
    const page = await customer.reads()
    for (const words of ['Klacht 100234', 'We hebben uw klacht.', story, 'barst.png', 'donderdag 9 april 2026'])
      expect(page).toContain(words)
    expect(world.unread()).toEqual([])
  })

  test('an agent signs in by a mailed link, acknowledges with a preview, and the letter names her and the date', async () => {
    const { world, customer, agent } = life
    await world.passTo('2026-04-03T07:12:00.000Z')
    await agent.opens(`${world.url}/desk`)
    await agent.types('E-mailadres', sanne.email)
    await agent.presses('Mail mij een aanmeldlink')
    await agent.opens(linkIn(await world.letterTo(sanne.email), '/desk/sign-in/'))
    await agent.presses('Aanmelden')
    await agent.follows('Te bevestigen')
    expect(await agent.reads()).toMatch(/100234 Pieter de Boer .*barst/)
    await agent.follows('100234')
    life.complaint = agent.page.url()
    await agent.follows('Bevestigen')
    await agent.types('Een eigen regel in de brief', 'Bewaart u de doos nog even?')
    await agent.presses('Voorbeeld bekijken')
    const preview = await agent.reads()
    for (const words of [pieter, 'Sanne Visser behandelt uw klacht.', 'donderdag 16 april 2026', 'Bewaart u de doos'])
      expect(preview).toContain(words)
    expect(world.unread()).toEqual([])
    await agent.presses('Verstuur de bevestiging')
    const letter = await world.letterTo(pieter)
    for (const words of [
      'Sanne Visser behandelt uw klacht.',
      'uiterlijk op donderdag 16 april 2026',
      'Bewaart u de doos',
    ])
      expect(wordsOf(letter)).toContain(words)
    await opensLetter(letter)
    const page = await customer.reads()
    for (const words of ['Sanne Visser behandelt uw klacht.', 'donderdag 16 april 2026']) expect(page).toContain(words)
  })

  test('the manager enters it in the log and gives it to an investigator, and the customer is told', async () => {
    const { world, manager } = life
    await startsWork(manager, ruth)
    await manager.follows('Opnemen in het logboek')
    await manager.presses('Opnemen in het logboek')
    await manager.follows('Toewijzen')
    await manager.picks('Aan wie', 'Milan Petrović')
    await manager.presses('Voorbeeld bekijken')
    expect(await manager.reads()).toContain('Vanaf nu behandelt Milan Petrović uw klacht.')
    await manager.presses('Toewijzen')
    const letter = wordsOf(await world.letterTo(pieter))
    for (const words of ['Vanaf nu behandelt Milan Petrović uw klacht.', 'van Sanne Visser', 'donderdag 16 april 2026'])
      expect(letter).toContain(words)
    await manager.follows('Logboek')
    expect(await manager.reads()).toMatch(/100234 .*Pieter de Boer .*Milan Petrović/)
  })
}
