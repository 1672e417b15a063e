import type { Storefront } from '#policy/storefront.ts'
import { setupTexts } from '#texts/setup.ts'
import { baseOf } from '../../enter.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { Checklist } from './checklist.tsx'
import { placeOf, showStep, withShop } from './frame.tsx'
import { allDone, stateOf } from './state.ts'

const show = async (visit: StaffVisit, world: World, shop: Storefront, errors: Errors = {}) => {
  const { open: say, leadOpen } = setupTexts[visit.language]
  const [state, shops] = await Promise.all([stateOf(shop, world), world.storefronts()])
  const page = baseOf(shops, shop) || '/'
  return showStep(visit, world, {
    shop,
    step: 'open',
    lead: shop.notYetOpen ? say.lead : leadOpen,
    errors,
    children: (
      <>
        <div id="steps" tabindex={-1}>
          <Checklist visit={visit} state={state} />
        </div>
        <p>
          {say.address} <Link href={page}>{`${world.publicUrl}${page === '/' ? '' : page}`}</Link>
        </p>
        {shop.notYetOpen && (
          <form class="act" method="post" action={placeOf(shop, 'open')}>
            <Csrf visit={visit} />
            <Button>{say.button}</Button>
          </form>
        )}
      </>
    ),
  })
}

export const showOpenStep = withShop((visit, world, shop) => show(visit, world, shop))

/** Nothing is live before everything was tried: the shop opens only when each step is done. */
export const takeOpenStep = withShop(async (visit, world, shop) => {
  if (!allDone(await stateOf(shop, world)))
    return show(visit, world, shop, { steps: setupTexts[visit.language].open.notYet })
  const { notYetOpen: _, ...opened } = shop
  if (shop.notYetOpen) await world.saveStorefront(opened, visit.person.id)
  return visit.c.redirect(`${placeOf(shop)}?done=open`, 303)
})
