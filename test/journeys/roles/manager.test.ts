import { beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import { type PostedWorld, postedWorld, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { visitor, type Visitor } from '../../world/visitor.ts'
import { comesIn, customerReads, everyWay, pieter, written } from './cast.ts'

const { sanne, ruth, milan } = crew
const day = (text: string) => text as Day

const acknowledge = { type: 'acknowledge', handler: sanne.id, answerBy: day('2026-04-16') } as const
const words = { reasons: 'De hoekschotten ontbraken.' }
const find = { type: 'find', head: '1', finding: 'upheld', cause: 'packing', words } as const
const exchange: Command = {
  type: 'offer-remedy',
  kind: 'exchange',
  by: day('2026-04-30'),
  words: { what: 'Wij halen de gitaar op en brengen een nieuwe.' },
}
const answer: Command = {
  type: 'answer',
  changes: [],
  words: { summary: 'Een barst.', done: 'Wij vroegen het magazijn.', noRemedy: 'Al geregeld.', noChange: 'Al anders.' },
}

/** A new complaint, one with a remedy that waits for a yes, and one that was closed last week. */
const begins = async () => {
  const world = await postedWorld()
  const lives = async (orderNumber: string, email: string, ...commands: readonly Command[]) => {
    const { id } = await world.file({ orderNumber, words: { email } })
    await world.letterTo(email)
    for (const command of commands) {
      await world.does(id, sanne, command)
      if (['acknowledge', 'answer'].includes(command.type)) await world.letterTo(email)
    }
    return id
  }
  await lives('100238', 'els@postvak.example', acknowledge, find, answer, { type: 'close' })
  const offered = await lives('100236', 'jo@postvak.example', acknowledge, find, exchange)
  const fresh = await lives('100234', pieter, acknowledge)
  await world.passTo('2026-04-08T08:00:00.000Z')
  await world.house.duties.sample.run()
  return { world, offered, fresh }
}

describe.each(everyWay)('the customer service manager $how', ({ sits }) => {
  let world: PostedWorld
  let manager: Visitor
  let fresh: string
  let offered: string

  beforeAll(async () => {
    ;({ world, fresh, offered } = await begins())
    manager = await sits()
  })

  test('signs the log: each entry carries the manager’s name', async () => {
    await comesIn(manager, ruth, world)
    await manager.follows('Logboek')
    await manager.presses('Neem de gekozen klachten op in het logboek')
    expect(await manager.reads()).toMatch(/3 van 3 gedaan/)
    expect(await written(world, fresh, 'registered')).toMatchObject([{ by: { person: ruth.id } }])
  })

  test('leaves nobody unassigned at the end of the week, and the customer is told who has it', async () => {
    await manager.follows('Deze week toewijzen')
    await manager.picks('Toewijzen aan (100234)', 'Milan Petrović')
    await manager.presses('Toewijzen 100234')
    expect(await written(world, fresh, 'assigned')).toMatchObject([{ to: milan.id, by: { person: ruth.id } }])
    const mail = await world.letterTo(pieter)
    expect(wordsOf(mail)).toContain('Vanaf nu behandelt Milan Petrović uw klacht.')
    expect(await customerReads(mail)).toContain('Milan Petrović')
  })

  test('sees how each promise went, and which complaints a figure is of', async () => {
    await manager.follows('Beloften')
    expect(await manager.reads()).toMatch(/Ontvangstbevestiging 3 van 3 nagekomen/)
    await manager.follows('3 van 3')
    const rows = await manager.reads()
    for (const reference of ['100234', '100236', '100238']) expect(rows).toContain(reference)
  })

  test('approves what is offered, and only then it is promised', async () => {
    await manager.follows('Goedkeuren')
    const waiting = await manager.reads()
    for (const words of ['Omruiling', '100236', 'donderdag 30 april 2026']) expect(waiting).toContain(words)
    expect(await written(world, offered, 'remedy-approved')).toEqual([])
    await manager.presses('Goedkeuren Omruiling 100236')
    expect(await written(world, offered, 'remedy-approved')).toMatchObject([{ by: { person: ruth.id } }])
    expect(await manager.reads()).toContain('Er wacht niets op uw goedkeuring.')
  })

  test('writes down that somebody is away and hands their work over, and those customers hear of it', async () => {
    await manager.follows('Werkdruk')
    await manager.follows('Afwezigheid')
    await manager.picks('Wie', 'Sanne Visser')
    await manager.types('Eerste dag afwezig', '2026-04-09')
    await manager.types('Laatste dag afwezig', '2026-04-17')
    await manager.picks('Vervanger', 'Milan Petrović')
    await manager.presses('Opslaan')
    expect(await manager.reads()).toMatch(/Overdragen: Sanne Visser.*100236/)
    await manager.types('Reden', 'Op reis')
    await manager.presses('Overdragen')
    expect(await written(world, offered, 'assigned')).toMatchObject([{ to: milan.id, words: { reason: 'Op reis' } }])
    const mail = wordsOf(await world.letterTo('jo@postvak.example'))
    expect(mail).toContain('Vanaf nu behandelt Milan Petrović uw klacht.')
    expect(mail).not.toContain('Op reis')
  })

  test('looks again at what was closed, and whoever handled it reads what was found', async () => {
    await manager.follows('Kwaliteit')
    await manager.follows('Bekijken 100238')
    for (const question of ['op tijd bevestigd', 'begrepen', 'onderzocht waar', 'Legt het antwoord', 'toon goed'])
      await manager.within(question).chooses('Ja')
    await manager.presses('Opslaan en de behandelaar laten weten')
    expect(await manager.reads()).toContain('Kies ja, deels of nee')
    await manager.within('Was de oplossing goed').chooses('Deels')
    await manager.types('Notitie voor de behandelaar', 'De brief was helder.')
    await manager.presses('Opslaan en de behandelaar laten weten')
    const agent = await visitor({ scripts: false })
    await comesIn(agent, sanne, world)
    await agent.opens(`${world.url}/desk/feedback`)
    expect(await agent.reads()).toMatch(/100238.*Deels.*De brief was helder\./)
    expect(world.unread()).toEqual([])
  })
})
