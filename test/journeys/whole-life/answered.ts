import { expect, test } from 'vitest'
import { wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { apology, life, opensLetter, pieter, startsWork } from './cast.ts'

const { sanne, ruth, milan } = crew

/** What is offered, answered and done. */
export const isAnswered = () => {
  test('an exchange and an apology are offered, and the manager finds both right', async () => {
    const { world, manager, investigator } = life
    await world.passTo('2026-04-22T08:00:00.000Z')
    await startsWork(investigator, milan)
    await startsWork(manager, ruth)
    for (const [kind, by, what] of [
      ['Omruiling', '2026-04-30', 'Wij halen de gitaar op en brengen een nieuwe'],
      ['Excuses', '2026-04-23', 'Excuses voor de verpakking'],
    ] as const) {
      await investigator.opens(life.complaint)
      await investigator.follows('Oplossing aanbieden')
      await investigator.within('Wat wij aanbieden').chooses(kind)
      await investigator.types('Uitgevoerd uiterlijk', by)
      await investigator.types('In woorden voor de brief', what)
      await investigator.presses('Leg voor')
    }
    await manager.opens(`${world.url}/desk/approvals`)
    const waiting = await manager.reads()
    for (const words of ['Omruiling', 'donderdag 30 april 2026', 'Excuses', '100234']) expect(waiting).toContain(words)
    for (const remedy of ['Omruiling', 'Excuses']) await manager.presses(`Goedkeuren ${remedy} 100234`)
    expect(await manager.reads()).toContain('Er wacht niets op uw goedkeuring.')
    expect(world.unread()).toEqual([])
  })

  const answer = [
    'U kreeg een gitaar met een barst, en kon ons daarna niet bereiken.',
    'Uw klacht zelf: u hebt gelijk.',
    'Niemand nam de telefoon op: u hebt voor een deel gelijk.',
    'De foto van het magazijn laat zien dat de hoekschotten ontbraken.',
    'Wij vroegen het magazijn en u.',
    apology,
    'U hebt het uiterlijk op donderdag 30 april 2026.',
    'Elke gitaar gaat met hoekschotten de deur uit.',
    'Klaar uiterlijk op vrijdag 1 mei 2026.',
    'onze directie',
    'Milan Petrović',
  ]

  test('the answer is seen before it is sent, and the customer reads the same words in the letter and on the page', async () => {
    const { world, customer, investigator } = life
    await world.passTo('2026-04-23T08:00:00.000Z')
    await startsWork(investigator, milan)
    await investigator.follows('Antwoorden')
    await investigator.types(
      'De klacht in onze woorden',
      'U kreeg een gitaar met een barst, en kon ons daarna niet bereiken.',
    )
    await investigator.types('Wat wij deden om het uit te zoeken', 'Wij vroegen het magazijn en u.')
    await investigator.types('Excuses', apology)
    const change = investigator.within('Verbetering 1')
    await change.types('Verbetering 1', 'Elke gitaar gaat met hoekschotten de deur uit')
    await change.picks('Wie doet het', 'R. de Wit')
    await change.types('Uiterlijk', '2026-05-01')
    await investigator.presses('Voorbeeld bekijken')
    const preview = await investigator.reads()
    for (const words of answer) expect(preview).toContain(words)
    expect(world.unread()).toEqual([])
    await investigator.presses('Verstuur het antwoord')
    const letter = await world.letterTo(pieter)
    for (const words of answer) expect(wordsOf(letter)).toContain(words)
    await opensLetter(letter)
    const page = await customer.reads()
    for (const words of answer) expect(page).toContain(words)
    expect(page).toContain('Milan Petrović heeft uw klacht beantwoord.')
  })

  test('the new guitar is delivered, and a letter says so and how it can be checked', async () => {
    const { world, customer, agent } = life
    await world.passTo('2026-04-28T08:00:00.000Z')
    await startsWork(agent, sanne)
    await agent.follows('Vastleggen als uitgevoerd')
    await agent.types('Waaruit dat blijkt', 'Bezorgd door Snelpost, pakket 3S991')
    await agent.presses('Voorbeeld bekijken')
    await agent.presses('Leg vast en bericht de klant')
    const letter = await world.letterTo(pieter)
    for (const words of ['Wij hebben de omruiling uitgevoerd op dinsdag 28 april 2026.', 'Snelpost, pakket 3S991'])
      expect(wordsOf(letter)).toContain(words)
    await opensLetter(letter)
    expect(await customer.reads()).toContain('dinsdag 28 april 2026')
  })
}
