import { timingSafeEqual } from 'node:crypto'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import type { Sent } from './send.ts'

const sealOf = (text: string, { shop }: ShopVisit, { links }: World) => links.keyFor(`receipt of ${shop.id}`, text)

/** An address for a receipt that carries all of it: nothing in it is personal, it never ends, and nobody else can make one. */
export const sealReceipt = (sent: Sent, visit: ShopVisit, world: World): string => {
  const text = Buffer.from(JSON.stringify(sent)).toString('base64url')
  return `${text}.${sealOf(text, visit, world)}`
}

/** The receipt in an address; undefined unless this house sealed it. */
export const openReceipt = (address: string, visit: ShopVisit, world: World): Sent | undefined => {
  const [text = '', seal = ''] = address.split('.')
  if (!seal) return undefined
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(text, visit, world))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Sent
}
