import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth, milan } = crew
let world: ServedWorld
let agent: Clerk
let manager: Clerk
let cracked: string
let lost: string

// Two complaints of 2 April, seen on Monday 13 April: one answered for so far, one that nobody looked at.
beforeAll(async () => {
  world = await servedWorld()
  cracked = (await world.file()).id
  await world.does(cracked, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16' as Day })
  await world.sendLetters()
  await world.does(cracked, ruth, { type: 'register' })
  await world.does(cracked, ruth, { type: 'assign', to: 'milan' })
  await world.does(cracked, milan, {
    type: 'offer-remedy',
    kind: 'refund',
    amount: { currency: 'EUR', cents: 28900 },
    by: '2026-04-20' as Day,
    words: { what: 'Naar uw rekening' },
  })
  const named = { name: '=HYPERLINK("x")', story: 'Pakket niet gekomen, "bezorgd" volgens de bezorger' }
  lost = (await world.file({ orderNumber: '100241', category: 'not-delivered', words: named })).id
  await world.passTo('2026-04-13T07:15:00.000Z')
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

test('what is due today and late comes first, in words, with who has it', async () => {
  const page = await agent.gets('/desk')
  expect(page.text).toContain('Vandaag af : 1')
  expect(page.text).toMatch(
    /100241 =HYPERLINK\("x"\) Pakket niet gekomen.*Bevestigen · 4 dagen te laat do 9 apr Niemand/,
  )
  expect(page.text).not.toContain('100234')
})

test('a view without complaints says what that means', async () => {
  const page = await agent.gets('/desk?view=waiting-for-partner')
  expect(page.text).toContain('Wij wachten niet op een magazijn of bezorger.')
  expect((await agent.gets('/desk?view=no-such-view')).text).toContain('100241')
})

test('a complaint is found by the start of its number, a name or an address', async () => {
  for (const sought of ['1002', 'hyperlink', 'pieter.deboer@', ' ordernr. 100 234 '])
    expect((await agent.gets(`/desk/search?q=${encodeURIComponent(sought)}`)).html).toContain('/desk/complaints/')
  const nothing = await agent.gets('/desk/search?q=zzz%3Cb%3E')
  expect(nothing.text).toContain('Er is geen klacht gevonden voor “zzz<b>”')
})

test('the log shows when each thing was done and what is still to be done', async () => {
  const page = await manager.gets('/desk/log')
  expect(page.text).toMatch(/100241 2 apr Website =HYPERLINK.* nog niet nog opnemen/)
  expect(page.text).toMatch(/100234 .*Terugbetaling € 289,00/)
  expect((await manager.gets('/desk/log?from=3-4-2026')).text).toContain('In deze periode is geen klacht ontvangen.')
  const wrong = await manager.gets('/desk/log?from=gisteren')
  expect(wrong.text).toContain('Schrijf de datums als')
  expect(wrong.html).toContain('value="gisteren"')
})

test('A-82: the log as a file is safe to open in a spreadsheet', async () => {
  const { html: file } = await manager.gets('/desk/log.csv')
  const [head, ...rows] = file.trim().split('\r\n')
  expect(head).toMatch(/^\ufeff?Kenmerk,Ontvangen,/)
  expect(rows).toHaveLength(2)
  expect(file).toContain(`"'=HYPERLINK(""x"")"`)
  expect(file).toContain('2026-04-02')
})

test('the manager assigns and enters straight from the list of the week', async () => {
  const page = await manager.gets('/desk/week')
  expect(page.text).toMatch(/100241 .*do 2 apr dag 11 Toewijzen · 4 dagen te laat/)
  expect(page.html).toContain(`/desk/complaints/${lost}/register`)
  expect((await manager.sends(`/desk/complaints/${lost}/register`, { back: 'week' })).to).toBe('/desk/week')
  expect((await manager.gets('/desk/week')).text).toContain('Elke klacht staat in het logboek.')
})

test('the promises are counted one by one, and the missed stand above the rest', async () => {
  const { text } = await manager.gets('/desk/promises')
  expect(text).toMatch(/Ontvangstbevestiging 1 van 2 nagekomen \(50%\) Binnen 2 dagen 0 Gemist 1/)
  expect(text.indexOf('100241')).toBeGreaterThan(text.indexOf('Gemist, oudste eerst'))
})

test('a remedy waits for the manager, who approves it from the list', async () => {
  const page = await manager.gets('/desk/approvals')
  expect(page.text).toMatch(
    /Terugbetaling € 289,00 uit te voeren uiterlijk maandag 20 april 2026 Naar uw rekening Klacht 100234/,
  )
  const form = { of: 'r1', back: 'approvals' }
  expect((await manager.sends(`/desk/complaints/${cracked}/approve-remedy`, form)).to).toBe('/desk/approvals')
  expect((await manager.gets('/desk/approvals')).text).toContain('Er wacht niets op uw goedkeuring.')
  expect((await manager.sends(`/desk/complaints/${cracked}/approve-remedy`, form)).status).toBe(422)
})

test('A-34: a letter that came back is a task until it arrives, with the address put right', async () => {
  await world.does(lost, { kind: 'post' }, { type: 'return-letter', letter: 'receipt-1', how: 'bounced' })
  expect((await agent.gets('/desk/letters')).text).toMatch(/Ontvangstbericht teruggekomen 100241/i)
  expect((await agent.gets('/desk')).text).toContain('Niet bezorgd : 1')
  const page = await agent.gets(`/desk/complaints/${lost}`)
  expect(page.text).toMatch(/Contactgegevens verbeteren Opnieuw versturen/)
  expect((await agent.sends(`/desk/complaints/${lost}/resend-letter`, { of: 'receipt-1', back: 'letters' })).to).toBe(
    '/desk/letters',
  )
  expect((await agent.gets('/desk/letters')).text).toContain('Elke brief is aangekomen of onderweg.')
})

test('why a date is what it is can be read by everybody who works with it', async () => {
  const page = await agent.gets(`/desk/complaints/${lost}/why/acknowledge`)
  for (const words of ['donderdag 2 april 2026', 'Goede Vrijdag', 'donderdag 9 april 2026'])
    expect(page.text.toLowerCase()).toContain(words.toLowerCase())
  expect((await agent.gets(`/desk/complaints/${lost}/why/nothing`)).to).toBe(`/desk/complaints/${lost}`)
})

test('staff read a letter word for word, but not the key in it', async () => {
  const page = await agent.gets(`/desk/complaints/${cracked}/letters/acknowledgement-2`)
  expect(page.text).toContain('Sanne Visser behandelt uw klacht')
  expect(page.html).toMatch(/\/open\/…/)
  expect(page.html).not.toMatch(/\/open\/[\w-]{10}/)
})
