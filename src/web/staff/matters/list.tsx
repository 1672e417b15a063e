import { dayOf } from '#calendar/day.ts'
import { otherMatters } from '#policy/other-matters.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { HandingTo, Matter } from '#post/in/matter.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { mattersTexts } from '#texts/matters.ts'
import { countsFor, scopeOf } from '../../parts/desk/counts.ts'
import { Due } from '../../parts/desk/due.tsx'
import { shopOf } from '../../parts/desk/names.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { When } from '../../parts/desk/when.tsx'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

const many = 100
const manyDone = 50

type RowProps = { readonly visit: StaffVisit; readonly matter: Matter }

const Row = ({ visit, matter }: RowProps) => {
  const { language, shops, now } = visit
  const say = mattersTexts[language]
  const { noSubject, noSender } = mailInTexts[language]
  const { mail, kind, subject, sender, dueOn, receivedAt, how, handedTo } = matter
  const shop = shopOf(shops, matter.storefront)
  const zone = shop?.zone ?? 'UTC'
  const today = dayOf(now, zone)
  return (
    <tr>
      <th scope="row" data-label={say.columns.what}>
        <Link href={`/desk/mail-in/${mail}`}>{subject || noSubject}</Link>
        <small>
          {say.kinds[kind]}
          {shops.length > 1 && ` · ${shop?.name ?? ''}`}
        </small>
      </th>
      <td class="typed" data-label={say.columns.from}>
        {sender || noSender}
      </td>
      <td data-label={how ? say.columns.done : say.columns.due}>
        {how && (
          <>
            <Tag>{say.how[how]}</Tag> {handedTo && <small class="typed">{say.to(handedTo)}</small>}
          </>
        )}
        {!how && (dueOn ? <Due what={say.doBy} today={today} on={dueOn} /> : <span class="soft">{say.noDay}</span>)}
      </td>
      <td data-label={say.columns.cameIn}>
        <When at={receivedAt} zone={zone} today={today} />
      </td>
    </tr>
  )
}

type ListProps = { readonly visit: StaffVisit; readonly title: string; readonly rows: readonly Matter[] }

const List = ({ visit, title, rows, column }: ListProps & { readonly column: 'due' | 'done' }) => {
  const { columns } = mattersTexts[visit.language]
  return (
    <DeskTable caption={title} columns={[columns.what, columns.from, columns[column], columns.cameIn]}>
      {rows.map(matter => (
        <Row visit={visit} matter={matter} />
      ))}
    </DeskTable>
  )
}

type AddressProps = {
  readonly visit: StaffVisit
  readonly shop: Storefront
  readonly typed: (name: string) => string
  readonly errors: Errors
}

/** To whom each kind is handed over, for whoever manages the shop to keep. */
const Addresses = ({ visit, shop, typed, errors }: AddressProps) => {
  const say = mattersTexts[visit.language]
  return (
    <details class="box" open={hasErrors(errors)}>
      <summary>{visit.shops.length > 1 ? `${say.addresses.title}: ${shop.name}` : say.addresses.title}</summary>
      <p>{say.addresses.lead(shop.name)}</p>
      <form class="act" method="post" action="/desk/matters" novalidate>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="shop" value={shop.id} />
        {otherMatters.map(kind => (
          <TextField
            name={`${shop.id}-${kind}`}
            type="email"
            label={say.kinds[kind]}
            value={typed(`${shop.id}-${kind}`)}
            error={errors[`${shop.id}-${kind}`]}
            width="medium"
            autocomplete="off"
            spellcheck={false}
          />
        ))}
        <Button kind="plain">{say.addresses.button}</Button>
      </form>
    </details>
  )
}

const namesOf = (shop: Storefront, to: HandingTo): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(to).map(([kind, address]) => [`${shop.id}-${kind}`, address]))

const isManager = ({ person }: StaffVisit) => person.roles.includes('manager')

/** What is no complaint and still has to be done: by its day, with what was done. */
export const showList = async (
  visit: StaffVisit,
  world: World,
  { typed, errors = {} }: { readonly typed?: Readonly<Record<string, string>>; readonly errors?: Errors } = {},
): Promise<Response> => {
  const say = mattersTexts[visit.language]
  const reader = scopeOf(visit)
  const shops = isManager(visit) ? visit.shops : []
  const [counts, open, done, handing] = await Promise.all([
    countsFor(visit, world),
    world.matters.open(reader, many),
    world.matters.done(reader, manyDone),
    Promise.all(shops.map(async shop => namesOf(shop, await world.matters.handingTo(shop.id)))),
  ])
  const known = { ...Object.assign({}, ...handing), ...typed } as Readonly<Record<string, string>>
  const today = (shop: string) => dayOf(visit.now, shopOf(visit.shops, shop)?.zone ?? 'UTC')
  const late = open.filter(({ dueOn, storefront }) => dueOn && dueOn < today(storefront)).length
  const told = visit.c.req.query('done')
  const notice = told && told in say.done ? say.done[told as keyof typeof say.done] : undefined
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={say.title} current="matters" error={hasErrors(errors)}>
      <ErrorSummary errors={errors} />
      {notice && <output class="notice">{notice}</output>}
      {late > 0 && <p class="heed">{say.late(late)}</p>}
      {open.length === 0 ? <Empty>{world.mailIn ? say.none : say.off}</Empty> : <p class="soft">{say.lead}</p>}
      {open.length > 0 && <List visit={visit} title={say.title} rows={open} column="due" />}
      <section class="list">
        <h2>{say.doneTitle}</h2>
        {done.length === 0 ? <Empty>{say.doneNone}</Empty> : <p class="soft">{say.doneLead}</p>}
        {done.length > 0 && <List visit={visit} title={say.doneTitle} rows={done} column="done" />}
      </section>
      {shops.map(shop => (
        <Addresses visit={visit} shop={shop} typed={name => known[name] ?? ''} errors={errors} />
      ))}
    </DeskPage>,
    hasErrors(errors) ? 422 : 200,
  )
}
