import type { ComponentChildren } from 'preact'
import type { Storefront } from '#policy/storefront.ts'
import type { SetupStep } from '#setup/setup.ts'
import { setupTexts } from '#texts/setup.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showDesk } from '../frame.tsx'
import { setupSteps } from './state.ts'

export const root = '/desk/setup'
export const placeOf = (shop: Pick<Storefront, 'id'>, step?: SetupStep | 'open'): string =>
  `${root}/${shop.id}${step ? `/${step}` : ''}`

type Handle = (visit: StaffVisit, world: World, shop: Storefront) => Response | Promise<Response>

/** A page of the set-up of one shop; of one that is not there it is not either. */
export const withShop =
  (handle: Handle) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const shop = (await world.storefronts()).find(({ id }) => id === visit.c.req.param('id'))
    return shop ? handle(visit, world, shop) : visit.c.notFound()
  }

/** The step after this one; after the last comes opening. */
export const nextOf = (step: SetupStep): SetupStep | 'open' => setupSteps[setupSteps.indexOf(step) + 1] ?? 'open'

/** On to the next step; in a shop that is open, back to the list. */
export const goOn = (visit: StaffVisit, shop: Storefront, step: SetupStep): Response => {
  const to = shop.notYetOpen ? placeOf(shop, nextOf(step)) : placeOf(shop)
  return visit.c.redirect(`${to}?done=${step}`, 303)
}

type Shown = {
  readonly shop: Storefront
  readonly step: SetupStep | 'open'
  readonly lead?: string
  readonly errors?: Errors
  readonly notice?: string | undefined
  readonly children: ComponentChildren
}

const isStep = (text: string | undefined): text is SetupStep => setupSteps.some(step => step === text)

/** What was saved on the way to this page. */
export const savedIn = (visit: StaffVisit): string | undefined => {
  const say = setupTexts[visit.language]
  const done = visit.c.req.query('done')
  return isStep(done) ? say.saved(say.steps[done]) : undefined
}

/** One of the six steps. */
export const showStep = (visit: StaffVisit, world: World, shown: Shown): Promise<Response> => {
  const { shop, step, lead, errors, notice, children } = shown
  const say = setupTexts[visit.language]
  const n = step === 'open' ? setupSteps.length + 1 : setupSteps.indexOf(step) + 1
  return showDesk(visit, world, {
    title: say.step(n, say.steps[step]),
    current: 'setup',
    up: { href: placeOf(shop), text: say.title(shop.name) },
    errors: errors ?? {},
    notice: notice ?? savedIn(visit),
    children: (
      <div class="narrow">
        {lead && <p class="soft">{lead}</p>}
        {children}
      </div>
    ),
  })
}
