import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { setupTexts } from '#texts/setup.ts'
import { shopsTexts } from '#texts/shops.ts'
import { referenceWithoutOrder } from '#complaint/reference.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { goOn, placeOf, showStep, withShop } from './frame.tsx'
import { exampleOf, type MaskProblem, masksFrom, patternFrom, tryOn } from './mask.ts'

type Typed = { readonly mask: string; readonly prefix: string; readonly tried: string }
type Shown = {
  readonly typed: Typed
  readonly errors?: Errors
  /** What came of trying a number, and whether it fits. */
  readonly said?: string
  readonly fits?: boolean
}

const asNow = ({ orderNumberPattern, referencePrefix }: Storefront): Typed => ({
  mask: masksFrom(orderNumberPattern) ?? '',
  prefix: referencePrefix,
  tried: '',
})

const problemIn = (problem: MaskProblem, language: StaffLanguage): string => {
  const { problems } = setupTexts[language].orders
  switch (problem.problem) {
    case 'sign':
      return problems.sign(problem.sign, problem.at)
    case 'plus':
      return problems.plus(problem.at)
    case 'no-token':
      return problems['no-token'](problem.mask)
    default:
      return problems[problem.problem]
  }
}

/** Left empty, a pattern that was written by hand stays. */
const patternIn = ({ mask }: Typed, shop: Storefront) =>
  mask === '' && masksFrom(shop.orderNumberPattern) === undefined
    ? { pattern: shop.orderNumberPattern }
    : patternFrom(mask)

const Field = ({
  visit,
  shop,
  shown,
}: {
  readonly visit: StaffVisit
  readonly shop: Storefront
  readonly shown: Shown
}) => {
  const { orders: say } = setupTexts[visit.language]
  const isOwn = masksFrom(shop.orderNumberPattern) === undefined
  return (
    <TextField
      name="mask"
      label={say.mask}
      hint={isOwn ? `${say.hint} ${say.own}` : say.hint}
      value={shown.typed.mask}
      error={shown.errors?.['mask']}
      width="medium"
      autocomplete="off"
      spellcheck={false}
    />
  )
}

const show = (visit: StaffVisit, world: World, shop: Storefront, shown: Shown) => {
  const { orders: say, save } = setupTexts[visit.language]
  const shops = shopsTexts[visit.language]
  const { typed, errors = {}, said, fits } = shown
  return showStep(visit, world, {
    shop,
    step: 'orders',
    lead: say.lead,
    errors,
    children: (
      <form class="act" method="post" action={placeOf(shop, 'orders')} novalidate>
        <Csrf visit={visit} />
        {/* Enter in a field presses the first button: it must save nothing. */}
        <button type="submit" name="do" value="try" class="hidden" tabindex={-1} aria-hidden="true">
          {say.tryButton}
        </button>
        <Field visit={visit} shop={shop} shown={shown} />
        <TextField
          name="prefix"
          label={shops.prefix}
          hint={shops.prefixHint(referenceWithoutOrder('K', 2026, 42))}
          value={typed.prefix}
          error={errors['prefix']}
          width="short"
          autocomplete="off"
        />
        <section class="box" id="tried">
          <h2>{say.tryTitle}</h2>
          <TextField
            name="try"
            label={say.try}
            hint={say.tryHint}
            value={typed.tried}
            width="medium"
            autocomplete="off"
            spellcheck={false}
          />
          {said && <output class={fits ? 'notice' : 'heed'}>{said}</output>}
          <Button kind="plain" name="do" value="try">
            {say.tryButton}
          </Button>
        </section>
        <div class="buttons">
          <Button>{save}</Button>
        </div>
      </form>
    ),
  })
}

/** How a number would be read under the mask as it stands in the form. */
const tried = (typed: Typed, shop: Storefront, language: StaffLanguage): Shown => {
  const made = patternIn(typed, shop)
  if ('problem' in made) return { typed, errors: { mask: problemIn(made, language) } }
  if (typed.tried === '') return { typed }
  const { orders: say } = setupTexts[language]
  const { read, fits } = tryOn(made.pattern, typed.tried)
  return { typed, fits, said: (fits ? say.fits : say.differs)(typed.tried, read) }
}

export const showOrdersStep = withShop((visit, world, shop) => show(visit, world, shop, { typed: asNow(shop) }))

export const takeOrdersStep = withShop(async (visit, world, shop) => {
  const form = await visit.form()
  const typed: Typed = { mask: form.text('mask'), prefix: form.text('prefix').toUpperCase(), tried: form.text('try') }
  if (form.text('do') === 'try') return show(visit, world, shop, tried(typed, shop, visit.language))
  const made = patternIn(typed, shop)
  const errors = {
    ...('problem' in made ? { mask: problemIn(made, visit.language) } : {}),
    ...(/^[A-Z]{1,4}$/.test(typed.prefix) ? {} : { prefix: shopsTexts[visit.language].problems.prefixWrong }),
  }
  if ('problem' in made || hasErrors(errors)) return show(visit, world, shop, { typed, errors })
  const example = typed.mask === '' ? shop.orderNumberExample : exampleOf(typed.mask)
  const settled = { orderNumberPattern: made.pattern, orderNumberExample: example, referencePrefix: typed.prefix }
  await world.saveStorefront({ ...shop, ...settled }, visit.person.id, 'orders')
  return goOn(visit, shop, 'orders')
})
