// The steps that settle what a shop is: its name and address, its policy, its order numbers.
import type { Storefront } from '#policy/storefront.ts'
import type { SetupStep } from '#setup/setup.ts'
import { setupTexts } from '#texts/setup.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { Customers, Reach, Rules } from '../shops/fields.tsx'
import { asTyped, readShop, type ShopTyped, typedFrom } from '../shops/typed.ts'
import { goOn, placeOf, showStep, withShop } from './frame.tsx'

/** What was typed in a step, and for everything else what the shop has now. */
export const overlaid = (shop: Storefront, typed: ShopTyped, fields: readonly string[]): ShopTyped => {
  const now = asTyped(shop)
  return {
    text: name => (fields.includes(name) ? typed : now).text(name),
    all: name => (fields.includes(name) ? typed : now).all(name),
  }
}

/** Saves what a step settles. What is wrong elsewhere in the shop's settings is no matter of this step. */
export const saveStep = async (
  visit: StaffVisit,
  world: World,
  {
    shop,
    step,
    typed,
    fields,
  }: {
    readonly shop: Storefront
    readonly step: SetupStep
    readonly typed: ShopTyped
    readonly fields: readonly string[]
  },
): Promise<Response | Errors> => {
  const all = await world.storefronts()
  const policies = (await world.rulebook.policies()).map(({ id }) => id)
  const read = readShop(overlaid(shop, typed, fields), { language: visit.language, known: shop, all, policies })
  if ('errors' in read) return read.errors
  await world.saveStorefront(read, visit.person.id, step)
  return goOn(visit, shop, step)
}

const fields = [
  'name',
  'site',
  'languages',
  'language',
  'formality',
  'brand',
  'hide',
  'country',
  'currency',
  'zone',
  'calendar',
  'email',
  'phone',
  'address',
]

const show = (visit: StaffVisit, world: World, shop: Storefront, typed: ShopTyped, errors: Errors = {}) => {
  const say = setupTexts[visit.language]
  const props = { language: visit.language, known: shop, typed, errors, policies: [] }
  return showStep(visit, world, {
    shop,
    step: 'shop',
    lead: say.about.shop,
    errors,
    children: (
      <form class="act" method="post" action={placeOf(shop, 'shop')} novalidate>
        <Csrf visit={visit} />
        <Customers {...props} />
        <Rules {...props} />
        <Reach {...props} />
        <div class="buttons">
          <Button>{say.save}</Button>
        </div>
      </form>
    ),
  })
}

export const showShopStep = withShop((visit, world, shop) => show(visit, world, shop, asTyped(shop)))

export const takeShopStep = withShop(async (visit, world, shop) => {
  const typed = typedFrom(await visit.form())
  const saved = await saveStep(visit, world, { shop, step: 'shop', typed, fields })
  return saved instanceof Response ? saved : show(visit, world, shop, typed, hasErrors(saved) ? saved : {})
})
