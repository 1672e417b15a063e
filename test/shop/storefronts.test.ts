import { expect, test } from 'vitest'
import { createStorefronts } from '../../src/house/storefronts.ts'
import { shop } from '../ledger/house.ts'
import { thursdayEvening } from '../world/story.ts'
import { freshDatabase } from '../world/database.ts'

test('settings that an earlier program saved name the policy, whatever version they named', async () => {
  const { app } = await freshDatabase()
  const before = { ...shop, policy: { id: 'original', version: 1 }, bodies: ['consuwijzer'] }
  await app
    .insertInto('storefront')
    .values({ id: shop.id, position: 0, settings: JSON.stringify(before) })
    .execute()
  expect(await createStorefronts(app, () => thursdayEvening).all()).toMatchObject([shop])
})
