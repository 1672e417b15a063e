import { inspect } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '#web/app.ts'
import { listen, type Listening } from '../../src/listen.ts'
import { newPage } from '../world/browser.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let served: Listening
let url: string
let page: Page
let devtools: CDPSession
let device: string

const password = 'vier vogels op een draad'

beforeAll(async () => {
  const pages: { fetch: (request: Request) => Response | Promise<Response> } = { fetch: () => new Response() }
  served = await listen(request => pages.fetch(request), 0, '127.0.0.1')
  // A passkey belongs to a name, never to a number.
  url = `http://localhost:${served.port}`
  world = await smallWorld({ publicUrl: url })
  const report = (line: string, details: object) => void world.reported.push(`${line} ${inspect(details)}`)
  pages.fetch = createApp(world.house.world, report, () => Promise.resolve(true)).fetch
  await world.house.world.people.setPassword('sanne', password)
  page = await newPage({ scripts: true })
  devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const made = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  device = made.authenticatorId
})
afterAll(() => served.stop())

const withPassword = async () => {
  await page.goto(`${url}/desk/sign-in`)
  await page.getByLabel('E-mailadres').fill(crew.sanne.email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
}
const passkeyButton = () => page.getByRole('button', { name: 'Aanmelden met een toegangssleutel (passkey)' })
const passkeys = () => world.house.world.ways.passkeys.of('sanne')
const signOut = () => page.getByRole('button', { name: 'Afmelden', exact: true }).first().click()

test('a passkey is added on the account, and signs in by itself from then on', async () => {
  await withPassword()
  await page.waitForURL(`${url}/desk**`)
  await page.goto(`${url}/desk/account`)
  await page.getByLabel('Naam van de nieuwe toegangssleutel').fill('Laptop op het werk')
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click()
  await page.getByText('De toegangssleutel is toegevoegd.').waitFor()
  expect(await passkeys()).toMatchObject([{ name: 'Laptop op het werk', usedAt: undefined }])
  const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId: device })
  expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }])
  const lines = await world.database.app.selectFrom('audit').select(['kind', 'person', 'after']).orderBy('id').execute()
  expect(lines.slice(-2)).toMatchObject([
    { kind: 'factor-added', person: 'sanne', after: { factor: 'passkey', name: 'Laptop op het werk' } },
    { kind: 'sessions-ended', person: 'sanne' },
  ])

  await page.context().clearCookies()
  await page.goto(`${url}/desk/sign-in?next=/desk/account`)
  await passkeyButton().click()
  await page.waitForURL(`${url}/desk/account`)
  expect(await page.getByRole('main').innerText()).toContain('een toegangssleutel')
  expect((await passkeys())[0]?.usedAt).toBe(world.now())
})

test('after a while the passkey confirms that it is still its owner, and what was filled in is there again', async () => {
  await world.passTo('2026-04-02T18:53:00.000Z')
  await page.goto(`${url}/desk/account`)
  await page.getByLabel('Naam van de nieuwe toegangssleutel').fill('Telefoon')
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click()
  await page.getByRole('heading', { name: 'Bevestig dat u het bent' }).waitFor()
  await page.getByRole('button', { name: 'Bevestigen met een toegangssleutel (passkey)' }).click()
  await page.getByText('Druk nog een keer op').waitFor()
  expect(await page.getByLabel('Naam van de nieuwe toegangssleutel').inputValue()).toBe('Telefoon')
  expect(await passkeys()).toHaveLength(1)
})

test('a passkey that its device does not vouch for opens nothing, and the page says what else one can do', async () => {
  await page.context().clearCookies()
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: false })
  await page.goto(`${url}/desk/sign-in`)
  await passkeyButton().click()
  await page.getByText('Dat lukte niet. Probeer het nog eens').waitFor()
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: true })
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('verhaal')
})

/** What the browser sends to sign in with, held back before it leaves. */
const caught = async () => {
  await page.goto(`${url}/desk/sign-in`)
  const { promise, resolve } = Promise.withResolvers<string>()
  await page.route(/sign-in\/passkey\?/, async route => {
    await route.abort()
    resolve(route.request().postData() ?? '')
  })
  await passkeyButton().click()
  const body = await promise
  await page.unroute(/sign-in\/passkey\?/)
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'verhaal-entrance')
  return { body, cookie: `verhaal-entrance=${cookie?.value ?? ''}` }
}
const send = (body: string, cookie: string) =>
  fetch(`${url}/desk/sign-in/passkey`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
    body,
  })

test('a challenge is answered once, and only by the browser that it was put to', async () => {
  await page.context().clearCookies()
  const one = await caught()
  await page.context().clearCookies()
  const other = await caught()
  expect((await send(one.body, other.cookie)).status).toBe(422)
  expect((await send(one.body, '')).status).toBe(422)
  expect((await send(one.body, one.cookie)).status).toBe(303)
  expect((await send(one.body, one.cookie)).status).toBe(422)
  // The first try spent the other browser's challenge too.
  expect((await send(other.body, other.cookie)).status).toBe(422)
})

test('an answer that no device gave is refused, not a fault', async () => {
  for (const answer of ['', '{', '[]', '{"id":"x"}', JSON.stringify({ id: (await passkeys())[0]?.id })]) {
    await page.context().clearCookies()
    const { cookie } = await caught()
    expect((await send(new URLSearchParams({ answer }).toString(), cookie)).status).toBe(422)
  }
  expect(world.reported).toEqual([])
})

test('where the role needs a second factor, the passkey can be it after a password', async () => {
  await world.house.world.ways.setFactorRoles(['agent'], 'noor')
  await page.context().clearCookies()
  await withPassword()
  await page.getByRole('button', { name: 'Een toegangssleutel (passkey) gebruiken' }).click()
  await page.waitForURL(url => url.pathname === '/desk')
  expect(await page.getByRole('navigation').first().innerText()).toContain('Sanne Visser')
  await world.house.world.ways.setFactorRoles([], 'noor')
})

test('a removed passkey opens nothing', async () => {
  await page.goto(`${url}/desk/account`)
  await page.getByRole('button', { name: 'Verwijderen Laptop op het werk' }).click()
  await page.getByText('De toegangssleutel is verwijderd.').waitFor()
  expect(await passkeys()).toEqual([])
  await signOut()
  await passkeyButton().click()
  await page.getByText('Deze toegangssleutel kennen wij niet.').first().waitFor()
})
