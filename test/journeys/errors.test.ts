import { Client } from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { linkIn, type PostedWorld, postedWorld } from '../world/posted.ts'
import { crew } from '../world/story.ts'
import { visitor, type Visitor } from '../world/visitor.ts'

// Whatever goes wrong on the way, no word that somebody typed is lost, and nothing happens twice.

const { sanne, ruth } = crew
const pieter = 'pieter.deboer@postvak.example'

let world: PostedWorld
let customer: Visitor
beforeAll(async () => {
  world = await postedWorld()
  customer = await visitor({ scripts: false })
})

const hoursLater = (hours: number) => world.passTo(plusTime(world.now(), { hours }))

const complaintsOn = (order: string) =>
  world.database.app.selectFrom('complaint').select('id').where('order_number', '=', order).execute()

const typesShort = async (who: Visitor, order: string) => {
  await who.opens(`${world.url}/complain/short`)
  await who.types('Ordernummer', order)
  await who.types('Vertel wat er is gebeurd', 'Een barst in het bovenblad.')
  await who.types('Uw naam', 'Jo Lang')
  await who.types('E-mailadres', 'jo@lang.example')
}

describe('the same complaint sent again', () => {
  test('from two windows is one complaint with one receipt', async () => {
    await customer.opens(`${world.url}/`)
    await customer.presses('Begin met uw klacht')
    await customer.types('Wat is uw ordernummer?', '100400')
    await customer.presses('Verder')
    await customer.types('Vertel wat er is gebeurd', 'Een barst.')
    await customer.presses('Verder')
    await customer.presses('Verder')
    await customer.presses('Verder')
    await customer.types('Uw naam', 'Jo Lang')
    await customer.types('E-mailadres', 'jo@lang.example')
    await customer.presses('Verder')
    const other = await visitor({ scripts: false })
    await other.opens(customer.page.url())
    await Promise.all([customer.presses('Verstuur mijn klacht'), other.presses('Verstuur mijn klacht')])
    for (const one of [customer, other]) expect(await one.reads()).toContain('We hebben uw klacht')
    expect(await complaintsOn('100400')).toHaveLength(1)
    await world.letterTo('jo@lang.example')
    expect(world.unread()).toEqual([])
  })

  test('after going back is one complaint, and shows its receipt', async () => {
    await customer.page.goBack({ waitUntil: 'load' })
    expect(await customer.reads()).toContain('We hebben uw klacht')
    expect(await complaintsOn('100400')).toHaveLength(1)
  })

  test('on the short form, in the same words, is one complaint with one receipt', async () => {
    for (const who of [customer, await visitor({ scripts: false })]) {
      await typesShort(who, '100401')
      await who.presses('Verstuur mijn klacht')
      expect(await who.reads()).toContain('We hebben uw klacht')
    }
    expect(await complaintsOn('100401')).toHaveLength(1)
    await world.letterTo('jo@lang.example')
    expect(world.unread()).toEqual([])
  })
})

test('a form that stayed open for more than a day says so, has what was just typed filled in, and can be sent from there', async () => {
  await customer.opens(`${world.url}/`)
  await customer.presses('Begin met uw klacht')
  await customer.opens(customer.page.url().replace('order', 'reason'))
  await customer.types('Vertel wat er is gebeurd', 'De speler doet het niet & "niemand" belt <terug>.')
  await hoursLater(25)
  await customer.presses('Verder')
  expect(await customer.reads()).toContain('Dit formulier stond langer dan een dag open')
  expect(await customer.finds('Vertel wat er is gebeurd')).toBe('De speler doet het niet & "niemand" belt <terug>.')
  await customer.types('Ordernummer', '100402')
  await customer.types('Uw naam', 'Jo Lang')
  await customer.types('E-mailadres', 'jo@lang.example')
  await customer.presses('Verstuur mijn klacht')
  expect(await customer.reads()).toContain('We hebben uw klacht')
  const [filed] = await complaintsOn('100402')
  const history = filed && (await world.house.world.ledger.read(filed.id))
  expect(history?.complaint.heads[0]?.text).toBe('De speler doet het niet & "niemand" belt <terug>.')
  await world.letterTo('jo@lang.example')
})

/** While this is done, nobody can reach the database of this world; who was connected no longer is. */
const withoutDatabase = async (act: () => Promise<unknown>) => {
  const name = new URL(world.database.appUrl).pathname.slice(1)
  const admin = new Client({ connectionString: inject('database').admin })
  await admin.connect()
  try {
    await admin.query(`alter database ${name} allow_connections false`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    await act()
  } finally {
    await admin.query(`alter database ${name} allow_connections true`)
    await admin.end()
  }
}

test('A-81: while the database is away the page says so, keeps what was typed, and sends it once it is back', async () => {
  await typesShort(customer, '100403')
  await withoutDatabase(async () => {
    await customer.presses('Verstuur mijn klacht')
    const page = await customer.reads()
    for (const words of [
      'Wat u typte, is nog niet verstuurd.',
      'Een barst in het bovenblad.',
      'klachten@klankhuis.example',
    ])
      expect(`${page} ${await customer.page.locator('footer').innerText()}`).toContain(words)
  })
  expect(world.reported.splice(0).join()).toContain('A request failed')
  expect(await complaintsOn('100403')).toEqual([])
  await customer.presses('Probeer het opnieuw')
  expect(await customer.reads()).toContain('We hebben uw klacht')
  expect(await complaintsOn('100403')).toHaveLength(1)
  await world.letterTo('jo@lang.example')
})

describe('a link to a complaint', () => {
  test('A-56: that was torn in two, or is too old, says so and leads to a new one by mail', async () => {
    const { id } = await world.file()
    const receipt = await world.letterTo(pieter)
    const expiresAt = plusTime(world.now(), { hours: -1 })
    const old = await world.house.world.links.issue({ purpose: 'track', subject: id, expiresAt })
    for (const link of [linkIn(receipt, '/open/').slice(0, -8), `${world.url}/open/${old}`]) {
      await customer.opens(link)
      expect(await customer.reads()).toContain('Deze link werkt niet meer')
      expect(await customer.reads()).not.toMatch(/Pieter|barst|100234/)
    }
    await customer.types('Uw e-mailadres', pieter.toUpperCase())
    await customer.types('Het kenmerk van uw klacht', ' 100 234 ')
    await customer.presses('Stuur mij een link')
    expect(await customer.reads()).toContain('Kijk in uw e-mail')
    await customer.opens(linkIn(await world.letterTo(pieter), '/open/'))
    await customer.presses('Open mijn klacht')
    expect(await customer.reads()).toContain('Klacht 100234')
  })

  test('closes its page after four hours; what was being typed is still there, and can be pasted', async () => {
    const text = 'Ik heb nog een foto gevonden van de doos bij de deur.'
    await customer.follows('Stuur een bericht of foto')
    await customer.types('Uw bericht', text)
    await hoursLater(5)
    await customer.presses('Verstuur')
    const page = await customer.reads()
    for (const words of ['Deze link werkt niet meer', text, 'open de link in uw brief opnieuw'])
      expect(page).toContain(words)
    await customer.follows('Vraag een link naar uw klacht aan')
    expect(await customer.reads()).toContain('Uw e-mailadres')
  })
})

describe('at the desk', () => {
  let first: Visitor
  let second: Visitor
  let complaint: string
  const comesIn = async (who: Visitor, person: typeof sanne) => {
    await who.opens(await world.wayIn(person))
    await who.presses('Aanmelden')
  }
  beforeAll(async () => {
    const { id } = await world.file({ orderNumber: '100500' })
    await world.letterTo(pieter)
    complaint = `${world.url}/desk/complaints/${id}`
    ;[first, second] = [await visitor({ scripts: false }), await visitor({ scripts: false })]
    await comesIn(first, sanne)
    await comesIn(second, ruth)
  })

  test('of two who write to the same customer at once the second sees what the first did, and loses no word', async () => {
    const text = 'Beste Pieter, wij zoeken dit voor u uit. Kunt u nog een foto sturen?'
    for (const who of [first, second]) {
      await who.opens(`${complaint}/send-message`)
      await who.types('Onderwerp', 'Uw gitaar')
      await who.types('Brief', text)
    }
    await first.presses('Verstuur brief aan Pieter de Boer')
    await world.letterTo(pieter)
    await second.presses('Verstuur brief aan Pieter de Boer')
    const page = await second.reads()
    for (const words of ['Deze klacht veranderde terwijl u schreef', 'Sanne Visser']) expect(page).toContain(words)
    expect(await second.finds('Brief')).toBe(text)
    await world.sendLetters()
    expect(world.unread()).toEqual([])
    // The same words as the colleague's: somebody may mean that, and is asked first.
    await second.presses('Verstuur brief aan Pieter de Boer')
    expect(await second.reads()).toContain('Sanne Visser stuurde deze klant dezelfde woorden op')
    expect(world.unread()).toEqual([])
    await second.presses('Verstuur brief aan Pieter de Boer')
    await world.letterTo(pieter)
    expect(world.unread()).toEqual([])
  })

  test('whoever was signed out while writing keeps every word, signs in again, and sends it', async () => {
    const text = 'De klant belde. Zij wil de gitaar zelf naar de winkel brengen, op zaterdag.'
    await first.opens(`${complaint}/note`)
    await first.types('Notitie', text)
    await hoursLater(13)
    await first.presses('Bewaar notitie voor collega’s')
    const page = await first.reads()
    for (const words of ['U bent afgemeld', text]) expect(page).toContain(words)
    const elsewhere = await first.page.context().newPage()
    await elsewhere.goto(await world.wayIn(sanne))
    await elsewhere.getByRole('button', { name: 'Aanmelden' }).click()
    await elsewhere.waitForURL('**/desk')
    await first.presses('Probeer het opnieuw')
    expect(await first.reads()).toContain(text)
    await first.presses('Probeer het opnieuw')
    expect(first.page.url()).toContain(complaint)
    expect(await first.reads()).toContain(text)
    await first.follows('Notities')
    expect((await first.reads()).split(text)).toHaveLength(2)
  })
})
