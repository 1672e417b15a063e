import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isWorkingDay, whyNotWorking } from '#calendar/calendar.ts'
import { day } from '#calendar/day.ts'
import { shop } from '../ledger/house.ts'
import { freshDatabase } from '../world/database.ts'
import { now, original, rulebookOn } from './house.ts'

const [stocktaking, easterMonday] = [day('2026-04-08'), day('2026-04-06')]
const days = { closed: [{ day: stocktaking, name: 'Inventaris' }], open: [easterMonday] }

const house = async () => {
  const { app } = await freshDatabase()
  return { app, rulebook: rulebookOn(app) }
}

test('a shop that said nothing keeps the calendar of its country', async () => {
  const { rulebook } = await house()
  expect(await rulebook.closingDays(shop.id)).toBeUndefined()
  const calendar = await rulebook.calendarFor(shop, original)
  expect(calendar.version).not.toContain('+')
  expect(isWorkingDay(easterMonday, calendar)).toBe(false)
})

test('its own closing days and opening days are laid over the calendar, and over that of no other shop', async () => {
  const { rulebook } = await house()
  const saved = await rulebook.saveClosingDays(shop.id, days, { by: 'mo', edition: 0 })
  expect(saved).toEqual({ saved: { edition: 1, ...days } })
  const calendar = await rulebook.calendarFor(shop, original)
  expect(whyNotWorking(stocktaking, calendar)).toBe('closing-day')
  expect(isWorkingDay(easterMonday, calendar)).toBe(true)
  const other = await rulebook.calendarFor({ ...shop, id: 'other' }, original)
  expect(isWorkingDay(stocktaking, other)).toBe(true)
})

test('a policy with a calendar of its own is counted in that one, with the closing days of the shop', async () => {
  const { rulebook } = await house()
  await rulebook.saveClosingDays(shop.id, days, { by: 'mo', edition: 0 })
  const calendar = await rulebook.calendarFor(shop, { ...original, calendar: 'GB-SCT' })
  expect(calendar.id).toBe('GB-SCT')
  expect(whyNotWorking(stocktaking, calendar)).toBe('closing-day')
})

test('every edition is kept, with who saved it and when', async () => {
  const { rulebook, app } = await house()
  await rulebook.saveClosingDays(shop.id, days, { by: 'mo', edition: 0 })
  await rulebook.saveClosingDays(shop.id, { closed: [], open: [] }, { by: 'noor', edition: 1 })
  expect(await rulebook.editionsOfClosingDays(shop.id)).toEqual([
    { closingDays: { edition: 2, closed: [], open: [] }, saved: { by: 'noor', at: now() } },
    { closingDays: { edition: 1, ...days }, saved: { by: 'mo', at: now() } },
  ])
  const { version } = await rulebook.calendarFor(shop, original)
  const first = await rulebook.calendarAt('NL', version.replace('+2', '+1'), shop.id)
  expect(whyNotWorking(stocktaking, first)).toBe('closing-day')
  await expect(rulebook.calendarAt('NL', version.replace('+2', '+9'), shop.id)).rejects.toThrow(RangeError)
  for (const change of [sql`update closing_days set open = '{}'`, sql`delete from closing_days`])
    await expect(change.execute(app)).rejects.toThrow(/permission denied|is history/)
})

test('of two who save closing days, the second sees what the first saved', async () => {
  const { rulebook } = await house()
  const saved = await Promise.all(['mo', 'ines'].map(by => rulebook.saveClosingDays(shop.id, days, { by, edition: 0 })))
  expect(saved).toContainEqual({ saved: { edition: 1, ...days } })
  expect(saved).toContainEqual({ conflict: true, theirs: { edition: 1, ...days } })
})

test('days that no calendar can take are not saved', async () => {
  const { rulebook } = await house()
  const both = { closed: [{ day: easterMonday }], open: [easterMonday] }
  await expect(rulebook.saveClosingDays(shop.id, both, { by: 'mo', edition: 0 })).rejects.toThrow(RangeError)
  expect(await rulebook.closingDays(shop.id)).toBeUndefined()
})
