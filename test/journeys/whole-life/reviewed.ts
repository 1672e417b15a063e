import { expect, test } from 'vitest'
import { linkIn, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { visitor } from '../../world/visitor.ts'
import { story } from '../complaining.ts'
import { apology, life, opensLetter, pieter, startsWork } from './cast.ts'

const { sanne, eleonora } = crew

/** What the board says, and the end. */
export const isReviewed = () => {
  test('the customer asks for the board; a letter gives the date, and its members get the request', async () => {
    const { world, customer } = life
    await customer.follows('Ik ben niet tevreden: leg het voor aan onze directie')
    expect(await customer.reads()).toContain('dinsdag 5 mei 2026')
    await customer.types('Waarom bent u niet tevreden?', 'Ik heb drie weken gewacht en twee keer gebeld.')
    await customer.types('Wat wilt u dat er gebeurt?', 'Een vergoeding voor de huur van een gitaar.')
    await customer.presses('Verstuur mijn verzoek')
    const page = await customer.reads()
    for (const words of ['Uw verzoek is doorgestuurd', 'De directie bekijkt uw klacht.', 'dinsdag 5 mei 2026'])
      expect(page).toContain(words)
    const letter = wordsOf(await world.letterTo(pieter))
    for (const words of ['dinsdag 28 april 2026', 'uiterlijk op dinsdag 5 mei 2026']) expect(letter).toContain(words)
  })

  test('a board member comes in by the request, reads the file, judges with reasons, and replies', async () => {
    const { world, customer } = life
    await world.passTo('2026-05-04T07:00:00.000Z')
    const request = await world.letterTo(eleonora.email)
    expect(wordsOf(request)).toContain('uiterlijk op dinsdag 5 mei 2026')
    const board = await visitor({ scripts: false })
    await board.opens(linkIn(request, '/board/'))
    await board.types('E-mailadres', eleonora.email)
    await board.presses('Mail mij een aanmeldlink')
    await board.opens(linkIn(await world.letterTo(eleonora.email), '/desk/sign-in/'))
    await board.presses('Aanmelden')
    const file = await board.reads()
    for (const words of [
      'Wat antwoorden wij Pieter de Boer?',
      'dinsdag 5 mei 2026',
      story,
      'Ik heb drie weken gewacht en twee keer gebeld.',
      'Zonder hoekschotten, de voorraad was op.',
      'De foto van het magazijn laat zien',
      'Omruiling',
      'barst.png',
      'doos.png',
    ])
      expect(file).toContain(words)
    for (const [question, judged, reasons] of [
      ['Is het klachtenbeleid gevolgd?', 'Ja', 'Elke brief kwam op tijd.'],
      ['Is de klant steeds eerlijk behandeld', 'Deels', 'De telefoon werd een keer niet opgenomen.'],
      ['Is het consumentenrecht gevolgd?', 'Ja', 'U kreeg kosteloos een andere gitaar.'],
    ] as const) {
      await board.within(question).chooses(judged)
      await board.types(`Redenen ${question}`, reasons)
    }
    await board.presses('Beoordeling opslaan')
    expect(await board.reads()).toContain('De beoordeling is opgeslagen.')
    await board.within('Wat gebeurt er met ons antwoord').chooses('Het antwoord blijft zoals het is')
    await board.types('Het besluit', 'Wij vergoeden de huur niet. Wel nemen wij voortaan binnen vijf minuten op.')
    await board.presses('Voorbeeld van de brief')
    const preview = await board.reads()
    const reply = [
      'Wij vergoeden de huur niet.',
      'De telefoon werd een keer niet opgenomen.',
      'ACM ConsuWijzer',
      'Eleonora van Dijk',
    ]
    for (const words of reply) expect(preview).toContain(words)
    expect(world.unread()).toEqual([])
    await board.presses('Antwoord versturen')
    const letter = await world.letterTo(pieter)
    for (const words of reply) expect(wordsOf(letter)).toContain(words)
    await opensLetter(letter)
    const page = await customer.reads()
    for (const words of [...reply, 'De directie heeft u geantwoord.']) expect(page).toContain(words)
  })

  test('the customer opens the whole file to take along', async () => {
    const { customer } = life
    await customer.follows('Uw dossier, om te printen of mee te nemen')
    const file = await customer.reads()
    for (const words of [
      'Dossier van klacht 100234',
      story,
      apology,
      'Wij vergoeden de huur niet.',
      'donderdag 9 april 2026',
    ])
      expect(file).toContain(words)
  })

  test('the file is closed, and the customer sees since when', async () => {
    const { world, customer, agent } = life
    await startsWork(agent, sanne)
    await agent.follows('Sluiten')
    await agent.presses('Sluit de klacht')
    await customer.opens(customer.page.url().replace(/\/file$/, ''))
    const page = await customer.reads()
    for (const words of ['Uw klacht is afgesloten.', 'maandag 4 mei 2026']) expect(page).toContain(words)
    expect(world.unread()).toEqual([])
  })
}
