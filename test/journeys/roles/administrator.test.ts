import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Day, plusTime } from '#calendar/day.ts'
import { linkIn, type PostedWorld, postedWorld, wordsOf } from '../../world/posted.ts'
import { crew } from '../../world/story.ts'
import { visitor, type Visitor } from '../../world/visitor.ts'
import { comesIn, mostAndLeast, pieter } from './cast.ts'

const { noor, sanne } = crew
const jet = { name: 'Jet Vos', email: 'jet.vos@klankhuis.example' }
const password = 'vier vogels op een draad'
const hers = 'paarse regenjas op zolder'
const warmer = 'Wat vervelend dat het misging met uw bestelling bij'

describe.each(mostAndLeast)('the administrator $how', ({ sits }) => {
  let world: PostedWorld
  let administrator: Visitor
  let editor: Visitor
  let known = 0

  /** What was done to the house and by whom, oldest first. */
  const changes = async () => {
    const { rows } = await world.house.world.audit.page({})
    return rows.toReversed().map(({ kind, by }) => [kind, by])
  }

  beforeAll(async () => {
    world = await postedWorld()
    await world.house.world.people.setPassword(noor.id, password)
    known = (await changes()).length
    administrator = await sits()
    editor = await sits()
  })

  /** A complaint is acknowledged, and the customer gets the letter. */
  const acknowledged = async (orderNumber: string, email: string) => {
    const { id } = await world.file({ orderNumber, words: { email } })
    await world.letterTo(email)
    await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-16' as Day })
    return wordsOf(await world.letterTo(email))
  }

  test('makes a role of the house that may only word the letters', async () => {
    await comesIn(administrator, noor, world)
    await administrator.follows('Rollen')
    await administrator.follows('Rol maken')
    await administrator.types('Naam', 'Tekstredactie')
    await administrator.chooses('De tekst van brieven wijzigen')
    await administrator.presses('Aanvinken wat past')
    await administrator.presses('Rol opslaan')
    expect(await administrator.reads()).toContain('De rol “Tekstredactie” is opgeslagen.')
    const [role] = await world.house.world.houseRoles.all()
    expect(role).toMatchObject({ name: 'Tekstredactie', permissions: ['letter-texts'], as: ['administrator'] })
  })

  test('shows anew who they are eleven minutes later, and invites somebody: nothing typed is lost', async () => {
    await world.passTo(plusTime(world.now(), { minutes: 11 }))
    await administrator.follows('Medewerkers')
    await administrator.follows('Iemand toevoegen')
    await administrator.types('Naam', jet.name)
    await administrator.types('E-mailadres', jet.email)
    await administrator.chooses('Tekstredactie')
    await administrator.presses('Toevoegen en uitnodigen')
    expect(await administrator.reads()).toContain('Bevestig dat u het bent')
    await administrator.types('Uw wachtwoord', 'een ander')
    await administrator.presses('Bevestigen')
    expect(await administrator.reads()).toContain('Dit is niet uw wachtwoord')
    expect(await world.house.world.people.byEmail(jet.email)).toBeUndefined()
    await administrator.types('Uw wachtwoord', password)
    await administrator.presses('Bevestigen')
    expect(await administrator.reads()).toContain(`Er is een uitnodiging onderweg naar ${jet.email}.`)
    expect(await world.house.world.people.byEmail(jet.email)).toMatchObject({ houseRoles: ['tekstredactie'] })
  })

  test('is not needed any more: the invited one finds the mail, sets a password, and comes in by it', async () => {
    const link = linkIn(await world.letterTo(jet.email), '/desk/sign-in/')
    await editor.opens(link)
    expect(await editor.reads()).toContain('Welkom, Jet Vos.')
    await editor.types('Wachtwoord', hers)
    await editor.presses('Wachtwoord opslaan en aanmelden')
    await editor.presses('Afmelden')
    await editor.opens(link)
    expect(await editor.reads()).toContain('Deze link werkt niet meer')
    await editor.opens(`${world.url}/desk`)
    await editor.types('E-mailadres', jet.email)
    await editor.types('Wachtwoord', hers)
    await editor.presses('Aanmelden')
    const allowed = await Promise.all(
      ['letter-texts', 'people', 'export', 'audit'].map(async room =>
        (await editor.page.request.get(`${world.url}/desk/${room}`)).status(),
      ),
    )
    expect(allowed).toEqual([200, 404, 404, 404])
  })

  test('words a letter, which customers get only after another has read and published it', async () => {
    await administrator.follows('Tekst van brieven')
    await administrator.follows('Ontvangstbevestiging')
    await administrator.types('Vóór de tekst van de brief', `${warmer} {shop}.`)
    await administrator.presses('Sla op en bekijk')
    expect(await administrator.reads()).toContain(`${warmer} Klankhuis.`)
    await administrator.types('Wat er verandert, en waarom', 'Warmer')
    await administrator.presses('Leg voor')
    expect(await administrator.reads()).toContain('Iemand anders publiceert het')
    expect(await administrator.page.getByRole('button', { name: 'Publiceer' }).count()).toBe(0)
    expect(await acknowledged('100301', 'jo@postvak.example')).not.toContain(warmer)
    await editor.follows('Tekst van brieven')
    expect(await editor.reads()).toContain('voorgelegd door Noor Bakker')
    await editor.follows('Ontvangstbevestiging')
    await editor.presses('Publiceer')
    expect(await editor.reads()).toContain('De tekst is gepubliceerd.')
    const letter = await acknowledged('100234', pieter)
    for (const words of [`${warmer} Klankhuis.`, 'Sanne Visser behandelt uw klacht.', 'donderdag 16 april 2026'])
      expect(letter).toContain(words)
    expect(world.unread()).toEqual([])
  })

  test('sees how the program is, and has the whole history looked at', async () => {
    await administrator.follows('Gezondheid')
    expect(await administrator.reads()).toMatch(/Brieven die nog weg moeten.{1,20}geen/)
    await administrator.presses('Bekijk nu de hele geschiedenis')
    await world.house.duties['check-ledger'].run()
    await administrator.follows('Gezondheid')
    expect(await administrator.reads()).toMatch(/2 klachten en \d+ gebeurtenissen, alles klopt/)
  })

  test('looks ahead at what would be erased, by its reference alone, and erases nothing by looking', async () => {
    const { id } = await world.file({ orderNumber: '100302' })
    await world.does(id, { kind: 'customer' }, { type: 'withdraw' })
    await administrator.follows('Bewaren en wissen')
    expect(await administrator.reads()).toContain('Van geen enkele klacht is de tijd om op donderdag 2 april 2026.')
    await administrator.types('Zoals het is op', '2032-04-02')
    await administrator.presses('Toon')
    const over = await administrator.reads()
    expect(over).toMatch(/Tijd om op vrijdag 2 april 2032.*100302/)
    expect(over).not.toMatch(/Pieter|100234/)
    expect((await world.house.world.ledger.read(id))?.contact.name).toBe('Pieter de Boer')
  })

  test('takes a copy of everything along, after showing once more who they are', async () => {
    await administrator.follows('Kopie van alles')
    await administrator.presses('Maak een kopie van alles')
    expect(await administrator.reads()).toContain('Begint binnen een minuut')
    await world.house.duties.export.run()
    await administrator.follows('Kopie van alles')
    const list = await administrator.reads()
    expect(list).toContain('Klaar, blijft hier tot donderdag 9 april 2026')
    await administrator.follows('Haal deze kopie op')
    await administrator.presses('Haal het archief op')
    expect(await administrator.reads()).toContain('Dit is niet uw wachtwoord')
    await administrator.types('Uw wachtwoord', password)
    const [copy] = await Promise.all([
      administrator.page.waitForEvent('download'),
      administrator.page.getByRole('button', { name: 'Haal het archief op' }).click(),
    ])
    expect(copy.suggestedFilename()).toBe('verhaal-2026-04-02.tar.gz')
    const archive = await readFile(await copy.path())
    expect(list).toContain(createHash('sha256').update(archive).digest('hex'))
  })

  test('finds all of it in the list of changes, with who did it, and nobody from outside does', async () => {
    await administrator.follows('Wijzigingen')
    const page = await administrator.reads()
    for (const words of [
      'heeft de rol Tekstredactie opgeslagen',
      'heeft Jet Vos toegevoegd',
      'heeft een tekst voorgelegd',
      'Jet Vos heeft een tekst gepubliceerd',
      'heeft om een kopie van alles gevraagd',
      'heeft een kopie van alles opgehaald',
    ])
      expect(page).toContain(words)
    const by = (await world.house.world.people.byEmail(jet.email))?.id
    expect((await changes()).slice(known)).toEqual([
      ['role-saved', noor.id],
      ['person-added', noor.id],
      ['password-set', by],
      ['letter-text-submitted', noor.id],
      ['letter-text-published', by],
      ['export-asked', noor.id],
      ['export-taken', noor.id],
    ])
    const outsider = await visitor({ scripts: false })
    await outsider.opens(`${world.url}/desk/audit`)
    expect(await outsider.reads()).not.toContain('Jet Vos')
  })
})
