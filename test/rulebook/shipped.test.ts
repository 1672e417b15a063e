import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { createRulebook } from '#rulebook/create.ts'
import { freshDatabase } from '../world/database.ts'
import { acknowledging, now, original, publishes, rulebookOn, today } from './house.ts'

test('no policy changes because a later program ships other versions of it', async () => {
  const { app } = await freshDatabase()
  await publishes(rulebookOn(app), acknowledging({ workingDays: 2 }), today)
  const later = [2, 3].map(version => ({ ...original, version, inForceFrom: day('2026-04-03') }))
  const upgraded = createRulebook({ db: app, now, shipped: [original, ...later] })
  expect((await upgraded.versionsOf('original')).map(({ version, shipped }) => [version, shipped])).toEqual([
    [1, true],
    [2, false],
  ])
  expect(await upgraded.inForce('original', day('2026-05-01'))).toMatchObject({ version: 2, inForceFrom: today })
})
