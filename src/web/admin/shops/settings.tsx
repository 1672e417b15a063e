import { normaliseOrderNumber } from '#complaint/reference.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { shopsTexts } from '#texts/shops.ts'
import { staffThingsIn } from '#texts/things.ts'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { DeskTable } from '../../parts/desk/table.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { ShopFields } from './fields.tsx'
import { policyOptions } from './policies.ts'
import { asTyped, patternOf, readShop, type ShopTyped, typedFrom } from './typed.ts'

const list = '/desk/shops'

type RowProps = {
  readonly shop: Storefront
  readonly policy: string
  readonly language: StaffLanguage
  readonly isFirst: boolean
}

const Row = ({ shop, policy, language, isFirst }: RowProps) => {
  const say = shopsTexts[language]
  const things = staffThingsIn(language)
  const { columns } = say
  return (
    <tr>
      <th scope="row" data-label={columns.name}>
        <Link href={`${list}/${shop.id}`}>{shop.name}</Link>
        <small>{isFirst ? say.first : `/shop/${shop.id}`}</small>
      </th>
      <td data-label={columns.policy}>{policy}</td>
      <td data-label={columns.calendar}>{things.countries[shop.calendar]}</td>
      <td data-label={columns.languages}>{shop.languages.map(one => things.languages[one]).join(', ')}</td>
    </tr>
  )
}

export const showShops = async (visit: StaffVisit, world: World): Promise<Response> => {
  const say = shopsTexts[visit.language]
  const shops = await world.storefronts()
  const options = await policyOptions(world, visit.language)
  const policies = await Promise.all(
    shops.map(async one => {
      const { id, version } = (await world.groundFor(one)).policy
      return say.version(options.find(({ value }) => value === id)?.text ?? id, version)
    }),
  )
  const done = visit.c.req.query('done')
  const shop = shops.find(({ id }) => id === visit.c.req.query('of'))
  return showDesk(visit, world, {
    title: say.title,
    current: 'shops',
    notice: shop && (done === 'saved' || done === 'added') ? say[done](shop.name) : undefined,
    children: (
      <>
        <p class="soft">{say.lead}</p>
        <p>
          <ButtonLink href={`${list}/new`}>{say.add}</ButtonLink>
        </p>
        <DeskTable columns={Object.values(say.columns)} caption={say.title}>
          {shops.map((one, n) => (
            <Row shop={one} policy={policies[n] ?? ''} language={visit.language} isFirst={n === 0} />
          ))}
        </DeskTable>
      </>
    ),
  })
}

type Shown = { readonly typed: ShopTyped; readonly errors?: Errors; readonly tried?: string | undefined }

const show = async (
  visit: StaffVisit,
  world: World,
  known: Storefront | undefined,
  { typed, errors, tried }: Shown,
) => {
  const say = shopsTexts[visit.language]
  const policies = await policyOptions(world, visit.language)
  return showDesk(visit, world, {
    title: known ? say.change(known.name) : say.add,
    current: 'shops',
    up: { href: list, text: say.title },
    errors: errors ?? {},
    children: (
      <>
        {known && (
          <p>
            <Link href={`${list}/${known.id}/look`}>{say.look.link}</Link>
          </p>
        )}
        <form class="act narrow" method="post" action={known ? `${list}/${known.id}` : list} novalidate>
          <Csrf visit={visit} />
          {/* Enter in a field presses the first button: it must save nothing. */}
          <button type="submit" name="do" value="try" class="hidden" tabindex={-1} aria-hidden="true">
            {say.tryButton}
          </button>
          <ShopFields
            language={visit.language}
            known={known}
            policies={policies}
            typed={typed}
            errors={errors ?? {}}
            tried={tried}
          />
          <div class="buttons">
            <Button>{known ? say.save : say.add}</Button>
            <Link href={list}>{say.cancel}</Link>
          </div>
        </form>
      </>
    ),
  })
}

const blank: ShopTyped = { text: () => '', all: () => [] }

export const showNewShop = (visit: StaffVisit, world: World) => show(visit, world, undefined, { typed: blank })

/** How a number would be read, and whether it fits the pattern as it stands in the form. */
const tryNumber = ({ text }: ShopTyped, language: StaffLanguage): Pick<Shown, 'tried' | 'errors'> => {
  const say = shopsTexts[language]
  const pattern = patternOf(text('pattern'))
  if (typeof pattern === 'string') return { errors: { pattern: say.problems[pattern] } }
  const read = normaliseOrderNumber(text('try'))
  if (text('try') === '') return {}
  return { tried: (pattern.test(read) ? say.matches : say.differs)(text('try'), read) }
}

const take = async (visit: StaffVisit, world: World, known: Storefront | undefined): Promise<Response> => {
  const form = await visit.form()
  const typed = typedFrom(form)
  if (form.text('do') === 'try') return show(visit, world, known, { typed, ...tryNumber(typed, visit.language) })
  const all = await world.storefronts()
  const policies = (await world.rulebook.policies()).map(({ id }) => id)
  const shop = readShop(typed, { language: visit.language, known, all, policies })
  if ('errors' in shop) return show(visit, world, known, { typed, errors: shop.errors })
  await world.saveStorefront(shop, visit.person.id)
  return visit.c.redirect(`${list}?done=${known ? 'saved' : 'added'}&of=${shop.id}`, 303)
}

export const addShop = (visit: StaffVisit, world: World) => take(visit, world, undefined)

const withShop =
  (handle: (visit: StaffVisit, world: World, shop: Storefront) => Response | Promise<Response>) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const shop = (await world.storefronts()).find(({ id }) => id === visit.c.req.param('id'))
    return shop ? handle(visit, world, shop) : visit.c.notFound()
  }

export const showShop = withShop((visit, world, shop) => show(visit, world, shop, { typed: asTyped(shop) }))
export const saveShop = withShop(take)
