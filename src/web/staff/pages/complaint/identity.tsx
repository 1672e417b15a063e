import { nextPromise } from '#complaint/due.ts'
import { raisedAfter } from '#complaint/raised.ts'
import { holderOf, stageOf } from '#complaint/stage.ts'
import type { Order } from '#shop/orders.ts'
import { forgetTexts } from '#texts/forget.ts'
import { stageTone } from '../../../parts/desk/names.ts'
import { PresentLine } from '../../../parts/desk/present.tsx'
import { Remaining } from '../../../parts/desk/due.tsx'
import { useComplaintWords, useDates, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { addressOf } from '../../address.ts'
import { type Setting, todayOf } from '../../setting.ts'
import { SnoozeLine } from '../snooze/line.tsx'

export type Known = { readonly order: Order | undefined }

const OrderFacts = ({ setting, order }: Known & { readonly setting: Setting }) => {
  const { order: words } = useComplaintWords()
  const dates = useDates()
  const { orderNumber } = setting.visit.history.complaint
  if (!order) return <>{orderNumber === undefined ? words.none : words.unknown(orderNumber)}</>
  const { placedOn, currency, cents, deliveredOn, courier } = order
  const delivered = deliveredOn ? words.delivered(dates.dayMonth(deliveredOn), courier ?? '') : words.notDelivered
  return (
    <>
      {words.placed(dates.dayMonth(placedOn), dates.money({ currency, cents }))} · {delivered}
    </>
  )
}

const Next = ({ setting }: { readonly setting: Setting }) => {
  const words = useComplaintWords()
  const desk = useDesk()
  const dates = useDates()
  const { visit } = setting
  const { promises, ground } = visit.history
  const next = nextPromise(promises)
  if (!next) return <div class="next soft">{words.nothingOwed}</div>
  return (
    <div class="next">
      <small>{words.next}</small>
      <strong>
        {desk.promise[next.kind]},{' '}
        <time class="together" datetime={next.due.on}>
          {dates.fullDate(next.due.on)}
        </time>
      </strong>
      <Remaining today={todayOf(visit)} on={next.due.on} warnDays={ground.policy.warnDaysBefore} /> ·{' '}
      <Link href={addressOf(visit, `why/${encodeURIComponent(next.key)}`)}>{words.why}</Link>
    </div>
  )
}

/** Who and what this is about, where it stands, and what is owed next: the head of a complaint's page. */
export const Identity = ({ setting, order }: Known & { readonly setting: Setting }) => {
  const [words, things, desk, dates] = [useComplaintWords(), useThings(), useDesk(), useDates()]
  const { visit, names } = setting
  const { complaint, contact } = visit.history
  const stage = stageOf(complaint)
  const holder = holderOf(complaint)
  const name = things.holder(holder, names)
  const tooLate = raisedAfter(complaint, visit.history.ground)
  // The stage has said already that it is with the board, or with the manager.
  const isSaid = words.with(name).toLowerCase() === things.stages[stage].toLowerCase()
  const withWhom = holder.kind === 'person' ? name : name.toLowerCase()
  return (
    <header class="identity">
      <div>
        <small>
          {complaint.reference} · {visit.shop.name} · {things.languages[complaint.language]}
        </small>
        <h1>
          {contact.name ?? desk.erased}
          {contact.summary && (
            <span class="summary-line" lang={complaint.language}>
              : {contact.summary}
            </span>
          )}
        </h1>
        <p class="soft">
          <OrderFacts setting={setting} order={order} />
        </p>
        <p>
          <Tag tone={stageTone(stage)}>{things.stages[stage]}</Tag>{' '}
          {holder.kind === 'nobody' && stage !== 'closed' && <Tag tone="late">{words.noHandler}</Tag>}
          {holder.kind !== 'nobody' && !isSaid && <Tag>{words.with(withWhom)}</Tag>}{' '}
          {complaint.held && <Tag tone="soon">{forgetTexts[visit.language].claim.tag}</Tag>}{' '}
          {complaint.erased && <Tag>{forgetTexts[visit.language].claim.erased}</Tag>}{' '}
          {tooLate && <Tag tone="soon">{words.raisedAfter(dates.fullDate(tooLate))}</Tag>}
        </p>
        <PresentLine present={setting.present} names={names} language={visit.language} />
      </div>
      <Next setting={setting} />
      <SnoozeLine visit={visit} snooze={setting.snooze} names={names} />
    </header>
  )
}
