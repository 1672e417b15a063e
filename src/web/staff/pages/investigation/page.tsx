import type { Order } from '#shop/orders.ts'
import { investigationTexts } from '#texts/investigation.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { addressOf } from '../../address.ts'
import { Beside } from '../../forms/beside.tsx'
import { type Setting, settingFor } from '../../setting.ts'
import { Findings } from './findings.tsx'
import { Plan } from './plan.tsx'
import { timelineOf } from './timeline.ts'
import { Timeline } from './timeline.tsx'

const Page = ({ setting, order }: { readonly setting: Setting; readonly order: Order | undefined }) => {
  const { visit, counts } = setting
  const { complaint, contact } = visit.history
  const say = investigationTexts[visit.language]
  const parts = [
    ['plan', say.plan.title],
    ['timeline', say.timeline.title],
    ['findings', say.findings.title],
    ['said', say.said],
  ] as const
  return (
    <DeskPage
      visit={visit}
      counts={counts}
      title={say.title(complaint.reference)}
      current={complaint.handler === visit.person.id ? 'investigations' : undefined}
      about={visit.history}
      lead={
        <Link href={addressOf(visit)} class="crumb">
          {complaint.reference} · {contact.name ?? ''}
        </Link>
      }
    >
      <h1>{say.title(complaint.reference)}</h1>
      <nav class="links contents" aria-label={say.contents}>
        {parts.map(([id, title]) => (
          <Link href={`#${id}`}>{title}</Link>
        ))}
      </nav>
      <div class="acting">
        <div>
          <Plan setting={setting} />
          <Timeline setting={setting} moments={timelineOf(visit.history, order)} />
          <Findings setting={setting} />
        </div>
        <section class="said-beside" id="said" tabindex={0} aria-label={say.said}>
          <Beside visit={visit} known={false} />
        </section>
      </div>
    </DeskPage>
  )
}

/** Clause 7: the investigation of one complaint, with the customer's words in sight. */
export const showInvestigation = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { orderNumber, storefront } = visit.history.complaint
  const [setting, order] = await Promise.all([
    settingFor(visit, world),
    orderNumber ? world.orders.find(storefront, orderNumber) : undefined,
  ])
  return respond(visit.c, <Page setting={setting} order={order} />)
}
