import type { Ground } from '#complaint/decision.ts'
import type { PromiseKind } from '#policy/policy.ts'
import { complain } from '#texts/complain.ts'
import { customer } from '#texts/customer.ts'
import { explain } from '#texts/why.ts'
import type { Tongue } from '#texts/tongue.ts'
import { ButtonLink } from '../../parts/form/button.tsx'
import { Moment } from '../../parts/date.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { findDraft } from './draft.ts'
import { Dues } from '../policy/dues.tsx'
import { promisesIfFiled } from '../policy/promised.ts'
import { goTo, place } from '../place.ts'
import type { Sent } from './send.ts'
import { show } from '../show.tsx'

const saidOf = (kind: PromiseKind, language: Tongue): string | undefined => {
  const { sent } = complain[language]
  if (kind === 'acknowledge') return sent.acknowledge
  if (kind === 'answer') return sent.answer
  return kind === 'answer-or-report' ? sent.answerOrReport : undefined
}

type ReceiptProps = { readonly visit: ShopVisit; readonly sent: Sent; readonly ground: Ground }

const Receipt = ({ visit: { language, shop }, sent, ground }: ReceiptProps) => {
  const words = complain[language].sent
  // A receipt keeps its dates; the reason is told while the rules that gave them are in force.
  const counted = promisesIfFiled(shop, ground, sent.receivedAt)
  const dues = sent.dues.flatMap(({ kind, on }) => {
    const what = saidOf(kind, language)
    const same = counted.find(promise => promise.kind === kind && promise.due.on === on)
    return what ? [{ on, what, why: same && explain(same, language, ground) }] : []
  })
  return (
    <>
      <h1>{words.title}</h1>
      <p>
        {words.reference}
        <br />
        <strong class="reference">{sent.reference}</strong>
        <br />
        <span class="soft">{words.referenceHint}</span>
      </p>
      <p>
        {words.received} <Moment at={sent.receivedAt} zone={shop.zone} />
      </p>
      <section class="now">
        <h2>{words.team(shop.name)}</h2>
        <Dues dues={dues} />
      </section>
      <h2>{words.next}</h2>
      <ol>
        <li>{sent.reach === 'email' ? words.byEmail : words.byPost}</li>
        <li>{words.person}</li>
        {ground.policy.reviews.length > 0 && <li>{words.disagree}</li>}
      </ol>
      {sent.reach === 'email' && <p class="soft">{words.noEmail}</p>}
      <p class="soft">{words.keep}</p>
    </>
  )
}

/** The receipt, under the draft's own key: nothing on it is personal, so it may be bookmarked, printed and left open. */
export const getSent = async (visit: ShopVisit, world: World): Promise<Response> => {
  const found = await findDraft(visit, world)
  const { sent: words } = complain[visit.language]
  if (found && 'draft' in found) return goTo(visit, `/complain/${found.draft.key}/check`)
  if (found) {
    const ground = await world.groundFor(visit.shop)
    return show(visit, {
      title: words.title,
      children: <Receipt visit={visit} sent={found.sent} ground={ground} />,
    })
  }
  return show(visit, {
    title: words.gone,
    status: 404,
    children: (
      <>
        <h1>{words.gone}</h1>
        <p>{words.goneText}</p>
        <ButtonLink href={place(visit, '/link')}>{customer[visit.language].link.title}</ButtonLink>
      </>
    ),
  })
}
