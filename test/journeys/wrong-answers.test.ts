import { beforeAll, describe, expect, test } from 'vitest'
import { day, plusTime } from '#calendar/day.ts'
import { linkIn, type PostedWorld, postedWorld } from '../world/posted.ts'
import { crew } from '../world/story.ts'
import { visitor, type Visitor } from '../world/visitor.ts'

// Every form that somebody outside the house fills in, with something wrong in it.

const { ruth, eleonora, venlo } = crew
const long = 'Een lang verhaal. '.repeat(600)
const odd = 'Ik & "jij" <b>en</b> ’n naïeve Ça'

let world: PostedWorld
let customer: Visitor
let draft: string
let open: string
let replied: string
let closed: string
let asked: string

const pageOf = async (subject: string) => {
  const expiresAt = plusTime(world.now(), { hours: 4 })
  return `${world.url}/complaint/${await world.house.world.links.issue({ purpose: 'view', subject, expiresAt })}`
}

beforeAll(async () => {
  world = await postedWorld()
  customer = await visitor({ scripts: false })
  await customer.opens(`${world.url}/`)
  await customer.presses('Begin met uw klacht')
  draft = customer.page.url().replace(/\/order$/, '')
  const { id } = await world.file()
  await world.does(id, ruth, { type: 'plan-question', source: 'customer', words: { text: 'Welke kleur?' } })
  await world.does(id, ruth, { type: 'ask', question: 'q1', of: { kind: 'customer' }, dueOn: day('2026-04-08') })
  await world.does(id, ruth, { type: 'plan-question', source: 'warehouse', words: { text: 'Is hij gevonden?' } })
  const of = { kind: 'partner', partner: venlo.id } as const
  await world.does(id, ruth, { type: 'ask', question: 'q2', of, dueOn: day('2026-04-08') })
  open = await pageOf(id)
  asked = linkIn(await world.letterTo(venlo.email), '/partner/')
  const other = (await world.file({ orderNumber: '100300' })).id
  await world.does(other, { kind: 'customer' }, { type: 'withdraw' })
  closed = await pageOf(other)
  const third = (await world.file({ orderNumber: '100301' })).id
  await world.does(third, { kind: 'customer' }, { type: 'escalate', words: { why: 'Te traag.' } })
  const findings = { policyFollowed: 'yes', treatedFairly: 'yes', lawKept: 'yes' } as const
  const words = { policyFollowed: 'Ja.', treatedFairly: 'Ja.', lawKept: 'Ja.' }
  await world.does(third, eleonora, { type: 'review', findings, words })
  await world.does(third, eleonora, { type: 'reply-as-board', bodies: ['consuwijzer'], words: { decision: 'Nee.' } })
  replied = await pageOf(third)
})

type Form = {
  readonly name: string
  readonly at: () => string
  readonly typed: Readonly<Record<string, string>>
  readonly chosen?: readonly string[]
  readonly button: string
  readonly says: string
}

const forms: readonly Form[] = [
  {
    name: 'an order number of question marks',
    at: () => `${draft}/order`,
    typed: { 'Wat is uw ordernummer?': '???' },
    button: 'Verder',
    says: 'Een ordernummer heeft letters of cijfers',
  },
  {
    name: 'a story too long to keep',
    at: () => `${draft}/reason`,
    typed: { 'Vertel wat er is gebeurd': long },
    chosen: ['Het product werkt niet goed'],
    button: 'Verder',
    says: 'Er passen er 10.000 in',
  },
  {
    name: 'a wish too long to keep',
    at: () => `${draft}/wish`,
    typed: { 'Vertel er meer over': long },
    chosen: ['Een reparatie', 'Excuses'],
    button: 'Verder',
    says: 'Maak hem korter',
  },
  {
    name: 'half an e-mail address and no name',
    at: () => `${draft}/contact`,
    typed: {
      'E-mailadres': 'jo@',
      Postadres: `Dorpsstraat 1\n${odd}`,
      Telefoonnummer: '06 12 34',
      'Hebt u hulp van ons nodig?': odd,
    },
    button: 'Verder',
    says: 'Controleer uw e-mailadres',
  },
  {
    name: 'the short form without a story',
    at: () => `${world.url}/complain/short`,
    typed: { Ordernummer: '100 999', 'Uw naam': odd, 'E-mailadres': 'jo@lang.example', 'Vertel er meer over': odd },
    chosen: ['Het product kwam beschadigd aan', 'Mijn geld terug'],
    button: 'Verstuur mijn klacht',
    says: 'Een paar woorden is genoeg',
  },
  {
    name: 'asking for a link with half an address',
    at: () => `${world.url}/link`,
    typed: { 'Uw e-mailadres': 'jo@', 'Het kenmerk van uw klacht': '100234' },
    button: 'Stuur mij een link',
    says: 'Controleer uw e-mailadres',
  },
  {
    name: 'a message too long to keep',
    at: () => `${open}/message`,
    typed: { 'Uw bericht': long },
    button: 'Verstuur',
    says: 'langer dan 10.000 tekens',
  },
  {
    name: 'an answer too long to keep',
    at: () => `${open}/question/q1`,
    typed: { 'Uw antwoord': long },
    button: 'Verstuur mijn antwoord',
    says: 'langer dan 10.000 tekens',
  },
  {
    name: 'contact details that reach nobody',
    at: () => `${open}/contact`,
    typed: { 'Uw naam': odd, 'E-mailadres': '', Telefoonnummer: '06 12 34' },
    button: 'Verstuur de wijziging',
    says: 'zodat we u kunnen antwoorden',
  },
  {
    name: 'the board asked without a reason',
    at: () => `${open}/escalate`,
    typed: { 'Waarom bent u niet tevreden?': '', 'Wat wilt u dat er gebeurt?': odd },
    button: 'Verstuur mijn verzoek',
    says: 'Vertel ons waarom u niet tevreden bent',
  },
  {
    name: 'a withdrawal with a reason too long to keep',
    at: () => `${open}/withdraw`,
    typed: { 'Waarom trekt u hem in?': long },
    button: 'Ja, trek mijn klacht in',
    says: 'Maak hem korter',
  },
  {
    name: 'reopening without a reason',
    at: () => `${closed}/reopen`,
    typed: { 'Wat is er nog niet goed?': '' },
    button: 'Open mijn klacht opnieuw',
    says: 'Vertel wat er nog niet goed is',
  },
  {
    name: 'an outside body that was not chosen',
    at: () => `${replied}/outside`,
    typed: {},
    button: 'Vertel het de winkel',
    says: 'Kies waar u met uw klacht naartoe gaat',
  },
  {
    name: 'a partner that did not choose what it found',
    at: () => asked,
    typed: { 'Vertel ons meer': odd },
    button: 'Antwoord versturen',
    says: 'Kies wat u hebt gevonden',
  },
]

const keeps = async (typed: Form['typed'], chosen: Form['chosen'] = []) => {
  const main = customer.page.locator('main')
  for (const [label, text] of Object.entries(typed)) expect(await customer.finds(label)).toBe(text)
  for (const label of chosen) expect(await main.getByLabel(label, { exact: true }).isChecked()).toBe(true)
}

describe('what is wrong is said first and at its field, and everything typed stays, also after going back:', () => {
  test.each(forms)('$name', async ({ at, typed, chosen = [], button, says }) => {
    await customer.opens(at())
    const { page } = customer
    const plain = await page.title()
    for (const [label, text] of Object.entries(typed)) await customer.types(label, text)
    await customer.chooses(...chosen)
    await customer.presses(button)
    expect(await page.title()).toBe(`Fout: ${plain}`)
    const summary = page.getByRole('alert')
    expect(await summary.innerText()).toContain(says)
    for (const link of await summary.getByRole('link').all()) {
      const field = page.locator((await link.getAttribute('href')) ?? '')
      expect(await field.evaluate(element => /^(INPUT|TEXTAREA|SELECT)$/.test(element.nodeName))).toBe(true)
      const described = (await field.getAttribute('aria-describedby')) ?? ''
      const group = await field.evaluate(element => element.closest('fieldset')?.getAttribute('aria-describedby') ?? '')
      expect(`${described} ${group}`).toContain('-error')
    }
    // A textarea is sent, and so comes back, without the blanks around what was typed.
    const trimmed = Object.fromEntries(Object.entries(typed).map(([label, text]) => [label, text.trim()]))
    await keeps(trimmed, chosen)
    await page.goBack({ waitUntil: 'load' })
    expect(await page.title()).toBe(plain)
    const now = await Promise.all(Object.keys(typed).map(async label => [label, (await customer.finds(label)).trim()]))
    expect(Object.fromEntries(now)).toEqual(trimmed)
  })
})
