import type { OtherRow } from '#ledger/questions/others-of.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import type { Order } from '#shop/orders.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { opens } from '../../../parts/desk/rooms.ts'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { type Setting, settingFor } from '../../setting.ts'
import { likeThis } from '../../acts/link/link.tsx'
import type { Typed } from '../../forms/act.ts'
import { HeldBanner } from '../../forms/held-banner.tsx'
import { filesOf } from '../../forms/kept-files.ts'
import { formOfDraft, fresh, typedIn } from '../../forms/typed.ts'
import { ActBar } from './bar.tsx'
import { chosenOf, Compose } from './compose.tsx'
import { Drafts } from './drafts.tsx'
import { Identity } from './identity.tsx'
import { SideChanges, SideRemedies } from './side-outcome.tsx'
import { SideInvestigation } from './side-investigation.tsx'
import { Next, nextToAcknowledge, type NextToDo } from './next.tsx'
import { MailBeside, MailKept } from './mail-beside.tsx'
import { Recorded } from './recorded.tsx'
import { SideCustomer, SidePeople } from './side-people.tsx'
import { SidePromises } from './side-promises.tsx'
import { SideOthers, SideRelated } from './side-related.tsx'
import { atOnce, type Show, shows, Stream } from './stream.tsx'

type ComplaintPageProps = {
  readonly setting: Setting
  readonly order: Order | undefined
  readonly others: readonly OtherRow[]
  readonly show: Show
  readonly many: number
  /** The event that a link leads to. */
  readonly at: number | undefined
  /** Which form stands under the stream, and what was typed in it before. */
  readonly write: string | undefined
  readonly typed: Typed
  /** The version before the act that one comes from. */
  readonly done: number | undefined
  readonly next: NextToDo | undefined
  /** Mail that came for it and is no part of it. */
  readonly beside: readonly MailRow[]
}

export const ComplaintPage = (props: ComplaintPageProps) => {
  const { setting, order, others, show, many, at, write, typed, done, next } = props
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
      {next && <Next next={next} />}
      <HeldBanner setting={setting} />
      <MailBeside visit={visit} mail={props.beside} />
      <Identity setting={setting} order={order} />
      <ActBar setting={setting} isFirst={next === undefined} />
      <div class="two">
        <div class="work">
          <Stream setting={setting} show={show} newFrom={done} many={many} at={at} />
          <Drafts setting={setting} />
          <Compose setting={setting} write={write} typed={typed} />
        </div>
        <aside class="side">
          <SidePromises setting={setting} />
          <SideInvestigation setting={setting} />
          <SideRemedies setting={setting} />
          <SideChanges setting={setting} />
          <SideCustomer setting={setting} order={order} />
          <SidePeople setting={setting} />
          <SideRelated setting={setting} />
          <SideOthers setting={setting} others={others} />
          <MailKept visit={visit} mail={props.beside} />
        </aside>
      </div>
    </DeskPage>
  )
}

const numberIn = ({ c }: ComplaintVisit, name: string): number | undefined => {
  const number = Number(c.req.query(name) ?? Number.NaN)
  return Number.isSafeInteger(number) ? number : undefined
}

/** How much of the stream is shown: what fits on a page, or as far back as was asked, or as the event that a link leads to. */
const manyOf = (visit: ComplaintVisit): number => {
  const at = numberIn(visit, 'at')
  const back = at === undefined ? 0 : visit.history.events.length - at + 1
  return Math.max(atOnce, numberIn(visit, 'many') ?? 0, back)
}

/** What the visitor typed in this form before, and kept. */
const typedBefore = async ({ visit, drafts }: Setting, write: string | undefined, world: World): Promise<Typed> => {
  const chosen = chosenOf(visit, write)
  const draft = drafts.findLast(
    ({ act, author, subject, returned }) => act === chosen && author === visit.person.id && subject === '' && !returned,
  )
  if (!draft) return fresh
  const form = formOfDraft(draft)
  return typedIn(form, await filesOf(form, world))
}

const mailRoom = { roles: ['agent', 'manager'], needs: 'mail-in' } as const

const besideOf = async (visit: ComplaintVisit, { mailIn }: World): Promise<readonly MailRow[]> =>
  (opens(visit, mailRoom) && (await mailIn?.beside(visit.history.id, scopeOf(visit)))) || []

/** One complaint, with everything that happened and everything that can be done. */
export const showComplaint = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { orderNumber, storefront } = visit.history.complaint
  const write = visit.c.req.query('write')
  const [setting, order, others, next, beside] = await Promise.all([
    settingFor(visit, world),
    orderNumber ? world.orders.find(storefront, orderNumber) : undefined,
    likeThis(visit, world),
    visit.c.req.query('next') === 'acknowledge' ? nextToAcknowledge(visit, world) : undefined,
    besideOf(visit, world),
  ])
  return respond(
    visit.c,
    <ComplaintPage
      setting={setting}
      order={order}
      others={others}
      show={shows.find(show => show === visit.c.req.query('show')) ?? 'all'}
      many={manyOf(visit)}
      at={numberIn(visit, 'at')}
      write={write}
      typed={await typedBefore(setting, write, world)}
      done={numberIn(visit, 'done')}
      next={next}
      beside={beside}
    />,
  )
}
