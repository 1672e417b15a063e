import { expect, test } from 'vitest'
import { openReceipt, sealReceipt } from '#web/customer/complain/receipt.ts'
import type { Sent } from '#web/customer/complain/send.ts'
import type { ShopVisit } from '#web/route.ts'
import { klankhuis, soundhouse } from '#demo/shop.ts'
import { complain } from '#texts/complain.ts'
import { smallWorld } from '../world/story.ts'
import { visitorUnder } from './policy-everything.ts'
import { wordsOf } from './visitor.ts'

const sent: Sent = {
  reference: '100234',
  receivedAt: '2026-04-02T18:41:00.000Z' as never,
  reach: 'email',
  language: 'nl',
  dues: [],
}
const at = (shop: typeof klankhuis) => ({ shop }) as ShopVisit

test('a receipt can be opened again from its own address, in its own shop alone, and by nobody who changes it', async () => {
  const { world } = (await smallWorld()).house
  const address = sealReceipt(sent, at(klankhuis), world)
  expect(openReceipt(address, at(klankhuis), world)).toEqual(sent)
  expect(openReceipt(address, at(soundhouse), world)).toBeUndefined()
  const [text = '', seal = ''] = address.split('.')
  const other = Buffer.from(JSON.stringify({ ...sent, reference: '100235' })).toString('base64url')
  for (const forged of [`${other}.${seal}`, text, `${text}.`, `${text}.${seal.slice(1)}`, `.${seal}`, 'x.y'])
    expect(openReceipt(forged, at(klankhuis), world)).toBeUndefined()
})

test('a receipt tells of a review only where the policy has one', async () => {
  const small = await smallWorld()
  const { policy } = await small.house.world.groundFor(klankhuis)
  const path = `/complain/${sealReceipt(sent, at(klankhuis), small.house.world)}/sent`
  const under = async (reviews: typeof policy.reviews) =>
    wordsOf((await visitorUnder(small, { ...policy, reviews }).get(path)).html)
  expect(await under(policy.reviews)).toContain(complain.nl.sent.disagree)
  expect(await under([])).not.toContain(complain.nl.sent.disagree)
})
