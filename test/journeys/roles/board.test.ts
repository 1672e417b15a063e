import { beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { original } from '#policy/shipped/original.ts'
import { putInForce } from '../../world/generous.ts'
import { linkIn, type PostedWorld, postedWorld, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import type { Visitor } from '../../world/visitor.ts'
import { comesIn, customerReads, everyWay, pieter, written } from './cast.ts'

const { sanne, ruth, eleonora, saskia } = crew
const day = (text: string) => text as Day
/** Two members of the board must vote, and most of them decide. */
const together = {
  ...original,
  reviews: original.reviews.map(rule => ({ ...rule, panel: { quorum: 2, deciding: 'majority' as const } })),
}

/** A complaint that was answered with no, and put to the board. */
const begins = async () => {
  const world = await postedWorld()
  await putInForce(world.house.world.rulebook, together, day('2026-04-02'), [saskia.id, ruth.id])
  const { id } = await world.file()
  await world.letterTo(pieter)
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: day('2026-04-14') })
  await world.letterTo(pieter)
  const reasons = 'De doos was niet beschadigd.'
  await world.does(id, sanne, { type: 'find', head: '1', finding: 'not-upheld', cause: 'other', words: { reasons } })
  const answer = { summary: 'De barst.', done: 'Foto bekeken.', noRemedy: 'Geen grond.', noChange: 'Niets.' }
  await world.does(id, sanne, { type: 'answer', changes: [], words: answer })
  await world.letterTo(pieter)
  const words = { why: 'De doos was wél gescheurd.', want: 'Een andere gitaar.' }
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words })
  await world.letterTo(pieter)
  const request = linkIn(await world.letterTo(eleonora.email), '/board/')
  return { world, id, request }
}

const questions = [
  ['Is het klachtenbeleid gevolgd?', 'Ja', 'Elke brief kwam op tijd.'],
  ['Is de klant steeds eerlijk behandeld', 'Deels', 'De toon was koel.'],
  ['Is het consumentenrecht gevolgd?', 'Nee', 'Wij moesten het tegendeel bewijzen.'],
] as const
const overturned = 'Het antwoord wordt vervangen'

describe.each(everyWay)('a board member $how', ({ sits }) => {
  let world: PostedWorld
  let id: string
  let request: string
  let board: Visitor
  let other: Visitor

  beforeAll(async () => {
    ;({ world, id, request } = await begins())
    board = await sits()
    other = await sits()
  })

  const votes = async (who: Visitor, toOthers: string) => {
    for (const [question, judged, reasons] of questions) {
      await who.within(question).chooses(judged)
      await who.types(`Redenen ${question}`, `${reasons} ${toOthers}`)
    }
    await who.within('Wat gebeurt er met ons antwoord').chooses(overturned)
    await who.presses('Mijn stem geven')
  }

  test('comes in by the request, reads what is asked on the first page, and finds it in the list with the days left', async () => {
    await comesIn(board, eleonora, world, new URL(request).pathname)
    const file = await board.reads()
    for (const words of ['Wat antwoorden wij Pieter de Boer?', 'De doos was wél gescheurd.', 'Een andere gitaar.'])
      expect(file).toContain(words)
    await board.follows('Bij de directie')
    expect(await board.reads()).toMatch(/100234.*Antwoord · nog \d+ dagen.*uw stem 0 van 2 stemmen/)
    await board.follows('100234')
  })

  test('has the file made into one document, whose fingerprint is kept', async () => {
    await board.presses('Maak de pdf')
    expect(await written(world, id, 'pack-made')).toMatchObject([{ by: { person: eleonora.id } }])
    expect(await board.reads()).toContain('Het document is gemaakt.')
  })

  test('votes with reasons, and sees how another votes only after that', async () => {
    await comesIn(other, saskia, world, `/board/${id}`)
    await votes(other, 'Zo zie ik het.')
    expect(await board.reads()).not.toContain('Zo zie ik het.')
    await votes(board, 'Dat vind ik.')
    expect(await board.reads()).toContain('Zo zie ik het.')
    expect(await written(world, id, 'vote-given')).toMatchObject([
      { by: { person: saskia.id }, verdict: 'overturned' },
      { by: { person: eleonora.id }, verdict: 'overturned' },
    ])
    await world.sendLetters()
    expect(world.unread()).toEqual([])
  })

  test('writes down the reasons that the customer will read', async () => {
    expect(await board.reads()).toContain('Er hebben genoeg leden gestemd.')
    for (const [question, , reasons] of questions) await board.types(`Redenen ${question}`, reasons)
    await board.presses('Beoordeling opslaan')
    expect(await board.reads()).toContain('De beoordeling is opgeslagen.')
    expect(await written(world, id, 'reviewed')).toMatchObject([
      { findings: { policyFollowed: 'yes', treatedFairly: 'partly', lawKept: 'no' }, by: { person: eleonora.id } },
    ])
  })

  test('decides, sees the letter, and signs it: the customer reads the decision, its reasons and where to go next', async () => {
    await board.types('Het besluit', 'U krijgt een andere gitaar, zonder kosten.')
    await board.presses('Voorbeeld van de brief')
    const reply = [
      'U krijgt een andere gitaar, zonder kosten.',
      'Wij moesten het tegendeel bewijzen.',
      'ACM ConsuWijzer',
      'Eleonora van Dijk',
    ]
    const preview = await board.reads()
    for (const words of reply) expect(preview).toContain(words)
    expect(await written(world, id, 'board-replied')).toEqual([])
    await board.presses('Antwoord versturen')
    const letter = await world.letterTo(pieter)
    const page = await customerReads(letter)
    for (const words of reply)
      expect([wordsOf(letter), page]).toEqual([expect.stringContaining(words), expect.stringContaining(words)])
    for (const secret of ['Zo zie ik het.', 'Dat vind ik.']) expect(wordsOf(letter) + page).not.toContain(secret)
    expect(await written(world, id, 'board-replied')).toMatchObject([{ verdict: 'overturned' }])
    await board.follows('Bij de directie')
    expect(await board.reads()).toContain('Niemand wacht op antwoord van de directie.')
  })
})
