// The days on which a shop itself is closed, or works on a holiday. What they do to dates is shown before they count.
import type { Storefront } from '#policy/storefront.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { namesOf, root } from '../book.ts'
import { showRoom } from '../room.tsx'
import { Editions } from './editions.tsx'
import { DaysForm } from './form.tsx'
import { showEffect } from './effect.tsx'
import { asTyped, closingAt, type DaysTyped, readDays, typedIn } from './typed.ts'

type Shown = {
  readonly typed: DaysTyped
  readonly edition: number
  readonly errors?: Errors
  readonly overtaken?: boolean
}

const show = async (shop: Storefront, visit: StaffVisit, world: World, shown: Shown): Promise<Response> => {
  const { room } = roomWords(visit.language)
  const { typed, edition, errors = {}, overtaken } = shown
  const [editions, names] = await Promise.all([world.rulebook.editionsOfClosingDays(shop.id), namesOf(world)])
  return showRoom(visit, world, {
    title: room.closing.of(shop.name),
    errors,
    ...(overtaken ? { status: 409 as const } : {}),
    up: { href: root, text: room.title },
    children: (
      <>
        {overtaken && <p class="heed">{room.closing.overtaken}</p>}
        <p class="soft">{room.closing.rule}</p>
        <DaysForm visit={visit} typed={typed} edition={edition} href={closingAt(shop)} errors={errors} />
        <section class="list">
          <h2>{room.closing.editions}</h2>
          {editions.length === 0 ? (
            <Empty>{room.closing.noEditions}</Empty>
          ) : (
            <Editions editions={editions} names={names} zone={shop.zone} language={visit.language} />
          )}
        </section>
      </>
    ),
  })
}

/** For a storefront that this visitor serves. */
const withShop =
  (handle: (shop: Storefront, visit: StaffVisit, world: World) => Promise<Response>) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const shop = visit.shops.find(({ id }) => id === visit.c.req.param('storefront'))
    return shop ? handle(shop, visit, world) : visit.c.notFound()
  }

export const showClosingDays = withShop(async (shop, visit, world) => {
  const known = await world.rulebook.closingDays(shop.id)
  return show(shop, visit, world, { typed: asTyped(known ?? { closed: [], open: [] }), edition: known?.edition ?? 0 })
})

export const takeClosingDays = withShop(async (shop, visit, world) => {
  const { room } = roomWords(visit.language)
  const form = await visit.form()
  const typed = typedIn(form)
  const edition = Number(/^\d{1,6}$/.exec(form.text('edition'))?.[0] ?? -1)
  if (form.text('do') === 'more') return show(shop, visit, world, { typed: more(typed), edition })
  const read = readDays(typed, shop)
  if ('problems' in read) {
    const errors = Object.entries(read.problems).map(
      ([name, problem]) => [name, room.closing.problems[problem]] as const,
    )
    return show(shop, visit, world, { typed, edition, errors: Object.fromEntries(errors) })
  }
  if (form.text('do') !== 'save') return showEffect(shop, visit, world, { typed, days: read.days, edition })
  const saved = await world.rulebook.saveClosingDays(shop.id, read.days, { by: visit.person.id, edition })
  if ('saved' in saved) return visit.c.redirect(`${closingAt(shop)}?done=closingSaved`, 303)
  return show(shop, visit, world, { typed, edition: saved.theirs.edition, overtaken: true })
})

const more = ({ closed, open }: DaysTyped): DaysTyped => {
  const filled = asTyped({ closed: [], open: [] })
  return { closed: [...closed, ...filled.closed], open: [...open, ...filled.open] }
}
