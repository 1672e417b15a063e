import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { newPage } from '../world/browser.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

let world: ServedWorld
let id: string
let session: string
beforeAll(async () => {
  world = await servedWorld()
  id = (await world.file()).id
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
})

const sits = async (): Promise<Page> => {
  const page = await newPage({ scripts: true })
  page.setDefaultTimeout(10_000)
  session = (await world.house.world.people.openSession(crew.sanne.id)).key
  await page.context().addCookies([{ name: 'verhaal', value: session, url: world.url }])
  return page
}

/** Until the page has what it may have to say later: from when that came, its session lasts. */
const prepares = async (page: Page) => {
  const [parts] = await Promise.all([page.waitForResponse('**/desk/live/parts'), page.clock.runFor(3000)])
  await parts.finished()
  await page.evaluate('document.title')
}

test('five minutes before a session ends it is said, and one key keeps it and what was typed', async () => {
  const page = await sits()
  await page.clock.install()
  await page.goto(`${world.url}/desk/complaints/${id}/note`)
  await page.locator('main textarea').fill('A long thought')
  await prepares(page)
  await page.clock.fastForward('11:56:00')
  await page.getByRole('alertdialog').waitFor()
  const asked = page.waitForResponse('**/desk/session/extend')
  await page.keyboard.press('Enter')
  expect((await asked).status()).toBe(204)
  expect(await page.locator('main textarea').inputValue()).toBe('A long thought')
})

test('whose session is over is told so on the page, with everything typed still there', async () => {
  const page = await sits()
  await page.clock.install()
  await page.goto(`${world.url}/desk/complaints/${id}/note`)
  await page.locator('main textarea').fill('Another thought')
  await prepares(page)
  await world.house.world.people.closeSession(session)
  await page.clock.fastForward('11:56:00')
  await page.getByRole('alertdialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('U bent afgemeld').waitFor()
  expect(await page.locator('main textarea').inputValue()).toBe('Another thought')
})

test('whoever comes back to a page after their session ended is told before they type more', async () => {
  const page = await sits()
  await page.clock.install()
  await page.goto(`${world.url}/desk/complaints/${id}`)
  await prepares(page)
  await world.house.world.people.closeSession(session)
  await page.clock.fastForward('02:00:00')
  await page.clock.runFor(1000)
  const told = page.getByText('U bent afgemeld')
  await told.waitFor()
  expect(await told.count()).toBe(1)
})

test('a slash and its word bring a text of the house, where the cursor is', async () => {
  const page = await sits()
  await page.goto(`${world.url}/desk/complaints/${id}/note`)
  await page.evaluate(`(() => {
    const option = new Option('/sorry', 'x')
    Object.assign(option.dataset, { word: 'sorry', text: 'Het spijt ons.' })
    document.querySelector('main form textarea').form.append(Object.assign(document.createElement('select'), { hidden: true }))
    document.querySelector('main form select[hidden]').append(option)
  })()`)
  const field = page.locator('main textarea')
  await field.fill('')
  await field.pressSequentially('Dag, /sorry en meer')
  expect(await field.inputValue()).toBe('Dag, Het spijt ons. en meer')
})
