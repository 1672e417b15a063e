import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { Person } from '#people/people.ts'
import { newPage } from '../world/browser.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

let world: ServedWorld
let id: string
const faults: string[] = []

/** Somebody of the house at a browser of their own, signed in. */
const at = async (who: Pick<Person, 'id'>, scripts = true): Promise<Page> => {
  const page = await newPage({ scripts })
  page.setDefaultTimeout(10_000)
  page.on('pageerror', fault => void faults.push(String(fault)))
  page.on('console', message => message.type() === 'error' && void faults.push(message.text()))
  const { key } = await world.house.world.people.openSession(who.id)
  await page.context().addCookies([{ name: 'verhaal', value: key, url: world.url }])
  return page
}

const notes = (text: string) => world.does(id, crew.ruth, { type: 'note', files: [], words: { text } })

beforeAll(async () => {
  world = await servedWorld()
  id = (await world.file()).id
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
})

describe('with the complaint open in two browsers', () => {
  test('what one writes the other sees, and what the other types stays', async () => {
    const page = await at(crew.sanne)
    await page.goto(`${world.url}/desk/complaints/${id}?write=note#write`)
    const field = page.locator('#write textarea')
    await field.fill('Half a sentence that')
    await notes('The courier called back.')
    await page.getByText('The courier called back.').waitFor()
    expect(await field.inputValue()).toBe('Half a sentence that')
    expect(await page.locator('.live-changed').innerText()).toContain(crew.ruth.name)
    await field.press('End')
    await field.pressSequentially(' goes on')
    expect(await field.inputValue()).toBe('Half a sentence that goes on')
    expect(faults).toEqual([])
  })

  test('each sees who else is there, and when they begin to write', async () => {
    const [ruth, sanne] = [await at(crew.ruth), await at(crew.sanne)]
    await ruth.goto(`${world.url}/desk/complaints/${id}`)
    await sanne.goto(`${world.url}/desk/complaints/${id}?write=note#write`)
    await ruth.getByText(`${crew.sanne.name} kijkt mee`).waitFor()
    await sanne.locator('#write textarea').fill('Nu')
    await ruth.getByText(`${crew.sanne.name} schrijft een notitie`).waitFor()
    await sanne.close()
    await ruth.getByText(`${crew.sanne.name} schrijft een notitie`).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  test('what is typed is kept as a draft by itself, and is there again on the next visit', async () => {
    const page = await at(crew.sanne)
    await page.goto(`${world.url}/desk/complaints/${id}/note`)
    await page.locator('main textarea').fill('Three words kept')
    await page.getByText('Bewaard als concept om').waitFor()
    const drafts = await world.house.world.writing.drafts.of(id)
    expect(drafts.some(({ fields }) => fields.some(([, text]) => text === 'Three words kept'))).toBe(true)
    await page.locator('main textarea').fill('Four words kept now')
    await page.goto(`${world.url}/desk`)
    await expect
      .poll(async () => JSON.stringify(await world.house.world.writing.drafts.of(id)))
      .toContain('Four words kept now')
    expect(faults).toEqual([])
  })

  test('a list moves by itself, and what was ticked in it stays ticked', async () => {
    const page = await at(crew.ruth)
    const other = (await world.file({ orderNumber: '100777' })).id
    await page.goto(`${world.url}/desk?view=all-open`)
    await page.locator(`#c-${other} input[type=checkbox]`).check()
    const newest = (await world.file({ orderNumber: '100778' })).id
    await page.locator(`#c-${newest}`).waitFor()
    expect(await page.locator('main input[type=checkbox]:checked').getAttribute('value')).toContain(other)
    await world.house.world.presence.visit({ complaint: other, person: crew.sanne.id, writing: 'note', seconds: 60 })
    await page.getByText(`${crew.sanne.name} schrijft`).waitFor()
    expect(faults).toEqual([])
  })
})
