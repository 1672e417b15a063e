import type { Ground } from '#complaint/decision.ts'
import type { Storefront } from '#policy/storefront.ts'
import { customer } from '#texts/customer.ts'
import { explain } from '#texts/why.ts'
import { datesIn } from '#texts/dates.ts'
import { ruleOf } from '#policy/policy.ts'
import { baseOf } from '../../enter.ts'
import { Button } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Dues } from '../policy/dues.tsx'
import { goTo, place } from '../place.ts'
import { promisesIfFiled } from '../policy/promised.ts'
import { promisesToCustomer } from '../../parts/story/promises-shown.ts'
import { reviewerIn } from '../../parts/story/reviewer.ts'
import { show } from '../show.tsx'

type StartProps = { readonly visit: ShopVisit; readonly ground: Ground; readonly shops: readonly Storefront[] }

const Dates = ({ visit: { language, shop, now }, ground }: StartProps) => {
  const { start } = customer[language]
  const { policy } = ground
  const board = ruleOf(policy, 'board-reply')
  const said = { acknowledge: start.acknowledge, answer: start.answer, 'answer-or-report': start.answerOrReport }
  const dues = promisesToCustomer(promisesIfFiled(shop, ground, now)).flatMap(promise => {
    const { kind, due } = promise
    const why = explain(promise, language, ground)
    return kind in said ? [{ on: due.on, what: said[kind as keyof typeof said], why }] : []
  })
  return (
    <section class="now">
      <h2>{start.ifToday}</h2>
      <Dues dues={dues} />
      {board?.within && (
        <p class="after">{start.board(reviewerIn(language, policy).who, datesIn(language).period(board.within))}</p>
      )}
    </section>
  )
}

const Begin = ({ visit }: Pick<StartProps, 'visit'>) => {
  const { start } = customer[visit.language]
  return (
    <>
      <form method="post" action={place(visit, '/complain')} class="actions">
        <Button>{start.begin}</Button>
      </form>
      <p>
        <Link href={place(visit, '/complain/short')}>{start.short}</Link>
      </p>
    </>
  )
}

const OtherShops = ({ visit: { language, shop }, shops }: StartProps) =>
  shops.length < 2 ? null : (
    <>
      <h2>{customer[language].start.otherShops}</h2>
      <ul>
        {shops
          .filter(({ id }) => id !== shop.id)
          .map(other => (
            <li>
              <Link href={baseOf(shops, other) || '/'}>{other.name}</Link>
            </li>
          ))}
      </ul>
    </>
  )

const Start = (props: StartProps) => {
  const { visit } = props
  const { start } = customer[visit.language]
  return (
    <>
      <h1>{start.title}</h1>
      <p class="lead">{start.lead}</p>
      <Begin visit={visit} />
      <Dates {...props} />
      <h2>{start.need}</h2>
      <ul>
        <li>{start.order}</li>
        <li>{start.photos}</li>
        <li>{start.minutes}</li>
      </ul>
      <p>{start.otherWays}</p>
      <h2>{start.notFor}</h2>
      <p>
        {start.tracking} <Link href={visit.shop.site}>{new URL(visit.shop.site).host}</Link>.
      </p>
      <p>
        {start.already} <Link href={place(visit, '/link')}>{start.alreadyLink}</Link>.
      </p>
      <p>
        <Link href={place(visit, '/policy')}>{start.policy}</Link>
      </p>
      <OtherShops {...props} />
    </>
  )
}

/** The first page: what this is, what it takes, and what is promised, with the dates of today. It makes nothing. */
export const getStart = async (visit: ShopVisit, world: World): Promise<Response> => {
  const [ground, shops] = await Promise.all([world.groundFor(visit.shop), world.storefronts()])
  return show(visit, {
    title: customer[visit.language].start.title,
    children: <Start visit={visit} ground={ground} shops={shops} />,
  })
}

/** Other pages may link here; it makes nothing either. */
export const getComplain = (visit: ShopVisit): Response => {
  const wantsShort = ['kort', 'short'].some(name => visit.c.req.query(name) !== undefined)
  return goTo(visit, wantsShort ? '/complain/short' : '/')
}

export const postComplain = async (visit: ShopVisit, world: World): Promise<Response> => {
  const key = await world.drafts.start(visit.shop.id, {})
  return goTo(visit, `/complain/${key}/order`)
}
