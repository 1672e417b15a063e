import type { OtherRow } from '#ledger/questions/others-of.ts'
import type { Order } from '#shop/orders.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { eventIn } from '#texts/events.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { type Setting, settingFor } from '../../setting.ts'
import { ActBar } from './bar.tsx'
import { Compose } from './compose.tsx'
import { Identity } from './identity.tsx'
import { SideChanges, SideRemedies } from './side-outcome.tsx'
import { SideInvestigation } from './side-investigation.tsx'
import { SideCustomer, SideOthers, SidePeople } from './side-people.tsx'
import { SidePromises } from './side-promises.tsx'
import { type Show, shows, Stream } from './stream.tsx'

type ComplaintPageProps = {
  readonly setting: Setting
  readonly order: Order | undefined
  readonly others: readonly OtherRow[]
  readonly show: Show
  /** Which form stands under the stream. */
  readonly write: string | undefined
  /** The version before the act that one comes from. */
  readonly done: number | undefined
}

/** Says what was just recorded, once, to the eye and the ear. */
const Recorded = ({ setting, done }: Pick<ComplaintPageProps, 'setting' | 'done'>) => {
  const { visit, names } = setting
  const event = visit.history.events.find(({ version }) => done !== undefined && version === done + 1)
  if (!event) return null
  return (
    <output class="notice">
      {deskComplaintTexts[visit.language].done}: {eventIn(visit.language, names)(event)}
    </output>
  )
}

export const ComplaintPage = ({ setting, order, others, show, write, done }: ComplaintPageProps) => {
  const { visit, counts } = setting
  const { complaint, contact } = visit.history
  const isMine = complaint.handler === visit.person.id && !complaint.closed
  const words = deskComplaintTexts[visit.language]
  return (
    <DeskPage
      visit={visit}
      counts={counts}
      title={`${complaint.reference} · ${contact.name ?? ''}`}
      current={isMine ? 'mine' : undefined}
      about={visit.history}
      lead={
        <Link href={isMine ? '/desk?view=mine' : '/desk'} class="crumb">
          {words.toQueue}
        </Link>
      }
    >
      <Recorded setting={setting} done={done} />
      <Identity setting={setting} order={order} />
      <ActBar setting={setting} />
      <div class="two">
        <div class="work">
          <Stream setting={setting} show={show} newFrom={done} />
          <Compose setting={setting} write={write} />
        </div>
        <aside class="side">
          <SidePromises setting={setting} />
          <SideInvestigation setting={setting} />
          <SideRemedies setting={setting} />
          <SideChanges setting={setting} />
          <SideCustomer setting={setting} order={order} />
          <SidePeople setting={setting} />
          <SideOthers setting={setting} others={others} />
        </aside>
      </div>
    </DeskPage>
  )
}

/** One complaint, with everything that happened and everything that can be done. */
export const showComplaint = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { complaint, contact, id } = visit.history
  const { orderNumber, storefront } = complaint
  const [setting, order, others] = await Promise.all([
    settingFor(visit, world),
    orderNumber ? world.orders.find(storefront, orderNumber) : undefined,
    world.questions.othersOf({ scope: scopeOf(visit), id, storefront, email: contact.email, orderNumber }),
  ])
  const done = Number(visit.c.req.query('done') ?? Number.NaN)
  return respond(
    visit.c,
    <ComplaintPage
      setting={setting}
      order={order}
      others={others}
      show={shows.find(show => show === visit.c.req.query('show')) ?? 'all'}
      write={visit.c.req.query('write')}
      done={Number.isSafeInteger(done) ? done : undefined}
    />,
  )
}
