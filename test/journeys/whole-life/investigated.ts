import { expect, test } from 'vitest'
import { tornBox } from '#demo/attachments/scenes.ts'
import { linkIn, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { visitor } from '../../world/visitor.ts'
import { photo } from '../complaining.ts'
import { life, opensLetter, pieter, startsWork } from './cast.ts'

const { milan, venlo } = crew

/** What is asked, of whom, and what is found. */
export const isInvestigated = () => {
  test('the warehouse answers with a photo on its own page, without an account or the name of the customer', async () => {
    const { world, investigator } = life
    await world.passTo('2026-04-07T08:00:00.000Z')
    await startsWork(investigator, milan)
    await investigator.follows('Vraag stellen')
    await investigator.types('De vraag', 'Hoe is deze gitaar ingepakt?')
    await investigator.chooses('Magazijn')
    await investigator.picks('Aan wie', venlo.name)
    await investigator.types('Antwoord graag uiterlijk', '2026-04-09')
    await investigator.presses('Zet in het plan')
    const question = await world.letterTo(venlo.email)
    expect(wordsOf(question)).toContain('donderdag 9 april 2026')
    const warehouse = await visitor({ scripts: false, width: 390 })
    await warehouse.opens(linkIn(question, '/partner/'))
    const page = await warehouse.reads()
    for (const words of ['100234', 'donderdag 9 april 2026', 'Hoe is deze gitaar ingepakt?'])
      expect(page).toContain(words)
    expect(await warehouse.page.content()).not.toMatch(/Pieter|de Boer|barst/)
    await warehouse.chooses('Beschadigd')
    await warehouse.types('Vertel ons meer', 'Zonder hoekschotten, de voorraad was op.')
    await warehouse.gives('Foto’s of papieren', photo('doos.png', tornBox))
    await warehouse.presses('Antwoord versturen')
    expect(await warehouse.reads()).toContain('Bedankt, wij hebben uw antwoord')
    await investigator.opens(life.complaint)
    const file = await investigator.reads()
    for (const words of ['Zonder hoekschotten, de voorraad was op.', 'doos.png']) expect(file).toContain(words)
  })

  test('the customer gets a question by letter, and answers it on the page of the complaint', async () => {
    const { world, customer, investigator } = life
    await investigator.follows('Vraag stellen')
    await investigator.types('De vraag', 'Was de doos al open toen u hem kreeg?')
    await investigator.chooses('Klant')
    await investigator.picks('Aan wie', 'De klant')
    await investigator.types('Antwoord graag uiterlijk', '2026-04-10')
    await investigator.presses('Zet in het plan')
    const letter = await world.letterTo(pieter)
    for (const words of ['Was de doos al open toen u hem kreeg?', 'vrijdag 10 april 2026'])
      expect(wordsOf(letter)).toContain(words)
    await opensLetter(letter)
    expect(await customer.reads()).toContain('We hebben een vraag aan u')
    await customer.follows('Beantwoord deze vraag')
    await customer.types('Uw antwoord', 'Nee, de doos was dicht, maar aan een kant gescheurd.')
    await customer.presses('Verstuur mijn antwoord')
    expect(await customer.reads()).toContain('We hebben uw antwoord.')
    await investigator.opens(life.complaint)
    expect(await investigator.reads()).toContain('Nee, de doos was dicht, maar aan een kant gescheurd.')
  })

  test('the investigator records a finding on each point', async () => {
    const { world, investigator } = life
    await world.passTo('2026-04-09T09:00:00.000Z')
    await startsWork(investigator, milan)
    await investigator.follows('Klachtpunt toevoegen')
    await investigator.types('Waarover wordt geklaagd', 'Niemand nam de telefoon op')
    await investigator.presses('Voeg het punt toe')
    for (const [point, finding, cause, reasons] of [
      [
        'De gitaar kwam aan',
        'Gegrond',
        'Verpakking',
        'De foto van het magazijn laat zien dat de hoekschotten ontbraken.',
      ],
      ['Niemand nam', 'Deels gegrond', 'Service', 'U belde twee keer. Een keer was de lijn een half uur bezet.'],
    ] as const) {
      await investigator.follows('Bevinding')
      expect(await investigator.reads()).toContain(point)
      await investigator.within('Bevinding').chooses(finding)
      await investigator.picks('Oorzaak', cause)
      await investigator.types('Redenen', reasons)
      await investigator.presses('Leg de bevinding vast')
    }
    const file = await investigator.reads()
    for (const words of ['Punt 1: gegrond oorzaak: verpakking', 'Punt 2: deels gegrond', 'oorzaak: service'])
      expect(file).toContain(words)
  })

  test('a progress report tells the customer why it takes longer, and the new date', async () => {
    const { world, customer, investigator } = life
    await world.passTo('2026-04-16T08:00:00.000Z')
    await startsWork(investigator, milan)
    await investigator.follows('Voortgang melden')
    await investigator.types('Wat wij deden', 'Wij vroegen het magazijn hoe uw gitaar is ingepakt.')
    await investigator.types('Wat nog open is', 'Of er nog zo een gitaar op voorraad is.')
    await investigator.types('Waarom het langer duurt', 'De leverancier telt de voorraad pas op dinsdag.')
    await investigator.types('Het volledige antwoord komt uiterlijk', '2026-04-23')
    await investigator.presses('Voorbeeld bekijken')
    expect(await investigator.reads()).toContain('donderdag 23 april 2026')
    await investigator.presses('Verstuur het voortgangsbericht')
    const letter = await world.letterTo(pieter)
    for (const words of ['uiterlijk op donderdag 23 april 2026', 'De leverancier telt de voorraad', 'Milan Petrović'])
      expect(wordsOf(letter)).toContain(words)
    await opensLetter(letter)
    expect(await customer.reads()).toContain('donderdag 23 april 2026')
  })
}
