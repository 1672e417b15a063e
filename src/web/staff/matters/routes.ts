import { otherMatters } from '#policy/other-matters.ts'
import type { HandingTo } from '#post/in/matter.ts'
import { mattersTexts } from '#texts/matters.ts'
import { hasErrors } from '../../parts/form/error-summary.tsx'
import { type Route, staff, type StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { isAddress } from '../mail-in/matter-acts.ts'
import { showList } from './list.tsx'

/** Keeps to whom a shop hands over what is no complaint. */
const saveAddresses = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const shop = visit.shops.find(({ id }) => id === form.text('shop'))
  if (!shop) return visit.c.notFound()
  const typed = Object.fromEntries(otherMatters.map(kind => [`${shop.id}-${kind}`, form.text(`${shop.id}-${kind}`)]))
  const { wrong } = mattersTexts[visit.language].hand
  const errors = Object.fromEntries(
    Object.entries(typed).flatMap(([name, address]) => (address && !isAddress(address) ? [[name, wrong]] : [])),
  )
  if (hasErrors(errors)) return showList(visit, world, { typed, errors })
  const to: HandingTo = Object.fromEntries(
    otherMatters.flatMap(kind => (typed[`${shop.id}-${kind}`] ? [[kind, typed[`${shop.id}-${kind}`]]] : [])),
  )
  await world.matters.saveHandingTo(shop.id, to, visit.person.id)
  return visit.c.redirect('/desk/matters?done=saved', 303)
}

/** What came in by mail and is another matter than a complaint. */
export const mattersRoutes: readonly Route[] = [
  staff(['agent', 'manager'], 'GET', '/desk/matters', (visit, world) => showList(visit, world), 'mail-in'),
  staff(['manager'], 'POST', '/desk/matters', saveAddresses, 'mail-in'),
]
