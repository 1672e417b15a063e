import { type Day, dayOf, type Instant, plusTime, startOf } from '#calendar/day.ts'
import type { Refusal } from '#complaint/decision.ts'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import { isRefusal, type ToFile } from '#ledger/ledger.ts'
import type { Policy } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { under } from '#texts/lowered.ts'
import { refusalIn } from '#texts/refusals.ts'
import { countsFor } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { ErrorSummary, type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { respond } from '../../parts/page.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import type { Typed } from '../forms/act.ts'
import { filesOf } from '../forms/kept-files.ts'
import { type Reader, reading } from '../forms/read.ts'
import { fresh, typedIn } from '../forms/typed.ts'
import { formKeyOf, mailFor, typedFromMail } from '../mail-in/take-down.ts'
import { newKey, takenDownBy, TakeDownForm } from './take-down-form.tsx'

const wishes = ['refund', 'exchange', 'repair', 'apology', 'other', 'unknown'] as const

/** When it came in: on another day than today at the time given, or at its start; today now, unless a time was given. */
export const receivedAt = (read: Reader, now: Instant, zone: string): Instant => {
  const on = read.day('received')
  const [, hours, minutes] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(read.text('time')) ?? []
  if (read.text('time') !== '' && hours === undefined) read.note('time', 'time')
  if (on === ('' as Day)) return now
  if (hours === undefined) return on === dayOf(now, zone) ? now : startOf(on, zone)
  const clock = { hour: Number(hours), minute: Number(minutes) }
  const start = Temporal.PlainDate.from(on).toZonedDateTime(zone)
  return plusTime(startOf(on, zone), { ms: start.with(clock).epochMilliseconds - start.epochMilliseconds })
}

const commandIn = (read: Reader, shop: Storefront, { now }: StaffVisit, policy: Policy): ToFile => {
  const order = normaliseOrderNumber(read.text('order'))
  const email = read.text('email')
  if (read.text('story') === '') read.note('story', 'empty')
  if (read.text('name') === '') read.note('name', 'empty')
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) read.note('email', 'email')
  const received = receivedAt(read, now, shop.zone)
  // Earlier dates bring its dates forward, and may have missed one already: somebody says why. Mail has its own moment.
  const isEarlier = dayOf(received, shop.zone) < dayOf(now, shop.zone)
  if (isEarlier && !read.text('mail') && read.text('why') === '') read.note('why', 'empty')
  return {
    storefront: shop.id,
    receivedAt: received,
    channel: read.oneOf('channel', takenDownBy),
    ...(order ? { orderNumber: order } : {}),
    category: read.oneOf('category', policy.categories),
    wishes: read.someOf('wishes', wishes),
    language: read.oneOf('language', shop.languages),
    files: read.files,
    words: {
      name: read.text('name'),
      story: read.text('story'),
      ...read.optional('email', 'phone', 'address', 'help', 'wish', 'why'),
      fileNames: read.fileNames,
    },
  }
}

const refusedAt = (refusal: Refusal, read: Reader, { language }: StaffVisit): Errors => {
  const empty = read.text('story') === '' ? 'story' : 'name'
  const field =
    refusal.refused === 'no-way-to-reach' ? 'email' : refusal.refused === 'nothing-said' ? empty : 'received'
  return { [field]: refusalIn(language, refusal) }
}

const show = async (visit: StaffVisit, world: World, typed: Typed, status: 200 | 422 = 200): Promise<Response> => {
  const { takeDown } = deskComplaintTexts[visit.language]
  const wanted = typed.value('shop', visit.c.req.query('shop'))
  const shop = visit.shops.find(({ id }) => id === wanted) ?? visit.shops[0]
  if (!shop) return visit.c.redirect('/desk', 303)
  const { policy } = await world.groundFor(shop)
  const page = (
    <DeskPage
      visit={visit}
      counts={await countsFor(visit, world)}
      title={takeDown.title}
      current="take-down"
      error={hasErrors(typed.errors)}
    >
      <div class="narrow">
        <ErrorSummary errors={typed.errors} />
        <p class="soft">{takeDown.lead}</p>
        <TakeDownForm visit={visit} shop={shop} policy={policy} typed={typed} />
      </div>
    </DeskPage>
  )
  return respond(visit.c, page, status)
}

export const showTakeDown = async (visit: StaffVisit, world: World): Promise<Response> => {
  const mail = await mailFor(visit.c.req.query('mail') ?? '', visit, world)
  return show(visit, world, mail ? typedFromMail(mail, visit) : fresh)
}

/** Clause 1: a complaint by phone, letter or at the counter. The same form sent twice is one complaint. */
export const takeDown = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const files = await filesOf(form, world)
  const read = reading(form, files)
  const { upload, unreadable, takeDown: labels } = deskComplaintTexts[visit.language]
  const shop = visit.shops.find(({ id }) => id === form.text('shop')) ?? visit.shops[0]
  if (!shop || form.text('do') === 'shop') return show(visit, world, typedIn(form, files, {}))
  const { policy } = await world.groundFor(shop)
  const command = commandIn(read, shop, visit, policy)
  const noted = [...read.problems].map(([name, problem]) => [
    name,
    under((labels as Readonly<Record<string, unknown>>)[name], unreadable[problem]),
  ])
  const errors: Errors = Object.fromEntries(form.problem ? [['files', upload[form.problem]], ...noted] : noted)
  if (hasErrors(errors)) return show(visit, world, typedIn(form, files, errors), 422)
  const mail = await mailFor(form.text('mail'), visit, world)
  const filed = await world.ledger.file(command, {
    actor: visit.actor,
    storefront: shop,
    formKey: mail ? formKeyOf(mail) : form.text('key') || newKey(),
  })
  if (isRefusal(filed)) return show(visit, world, typedIn(form, files, refusedAt(filed, read, visit)), 422)
  if (mail) await world.mailIn?.decide(mail.id, { state: 'filed', by: visit.person.id, complaint: filed.id })
  return visit.c.redirect(`/desk/complaints/${filed.id}?done=0`, 303)
}
