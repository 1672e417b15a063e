import { type Calendar, calendars, isWorkingDay } from '#calendar/calendar.ts'
import { type Day, dayOf, instant, type Instant, plusDays, plusTime, type Zone } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import type { Ground } from '#complaint/decision.ts'
import type { LetterKind } from '#complaint/letter.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Partner, Person } from '#people/people.ts'
import type { Category, Channel, Wish } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Attachment } from './attachments/attachment.ts'

/** Who does something in a story. */
export type Who = 'customer' | Person | Partner

/** What a deed may look at: the complaint as it is then, and the day the story began. */
export type Moment = {
  readonly complaint: Complaint
  readonly ground: Ground
  readonly now: Instant
  readonly start: Day
  readonly who: Who
  readonly shop: Storefront
}
export type Deed = (moment: Moment) => readonly Command[]

/** Days after the complaint came in, the time on the shop's clock, who, and what they do. */
export type Step = readonly [day: number, time: string, who: Who, deed: Deed]

export type Customer = {
  readonly name: string
  readonly email?: string
  readonly phone?: string
  readonly address?: string
}

export type Story = {
  readonly shop: Storefront
  readonly customer: Customer
  readonly order?: string
  /** Days before the demo's now (so negative or 0), and the time on the shop's clock. */
  readonly day: number
  readonly at: string
  /** 'web' when absent; anything but 'web' is taken down by `takenDownBy`. */
  readonly channel?: Channel
  readonly takenDownBy?: Person
  readonly category: Category
  readonly wishes: readonly Wish[]
  readonly text: string
  readonly wish?: string
  readonly help?: string
  readonly files?: readonly Attachment[]
  /** Letters that come back the first time they are sent. */
  readonly bounces?: readonly LetterKind[]
  readonly steps: readonly Step[]
}

/** Prose written over several lines of source, as it was meant: a line break is a space, an empty line a new paragraph. */
export const prose = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .join('\n\n')

const momentAt = (on: Day, time: string, zone: Zone): Instant =>
  instant(
    Temporal.PlainDateTime.from(`${on}T${time}`)
      .toZonedDateTime(zone)
      .toInstant()
      .toString({ fractionalSecondDigits: 3 }),
  )

/** The working day on or after a day, or, going backwards, on or before it. */
export const workingDay = (from: Day, calendar: Calendar, step: 1 | -1 = 1): Day => {
  let on = from
  while (!isWorkingDay(on, calendar)) on = plusDays(on, step)
  return on
}

export type Scheduled = {
  readonly receivedAt: Instant
  readonly filedAt: Instant
  readonly start: Day
  readonly steps: readonly { readonly at: Instant; readonly step: Step }[]
}

/** When everything in a story happens, in order. The house works on working days only; a customer writes whenever they like. */
export const schedule = (story: Story, now: Instant): Scheduled => {
  const { zone } = story.shop
  const calendar = calendars[story.shop.calendar]
  const told = plusDays(dayOf(now, zone), story.day)
  const start = story.takenDownBy ? workingDay(told, calendar, -1) : told
  const receivedAt = momentAt(start, story.at, zone)
  const filedAt = story.takenDownBy ? plusTime(receivedAt, { minutes: 9 }) : receivedAt
  let last = filedAt
  const steps = story.steps.map(step => {
    const [day, time, who] = step
    const dayFor = (from: Day) => (who === 'customer' ? from : workingDay(from, calendar))
    let on = dayFor(plusDays(start, day))
    // A weekend may push one deed past the next, which then waits for its hour on a later day: the order stays.
    if (dayOf(last, zone) > on) on = dayFor(dayOf(last, zone))
    if (momentAt(on, time, zone) <= last) on = dayFor(plusDays(on, 1))
    last = momentAt(on, time, zone)
    return { at: last, step }
  })
  return { receivedAt, filedAt, start, steps }
}

/** When the post goes out: half past four on a working day. */
export const postingTime = (written: Instant, { zone, calendar }: Storefront): Instant => {
  const on = workingDay(dayOf(written, zone), calendars[calendar])
  const today = momentAt(on, '16:30', zone)
  return today > written ? today : momentAt(workingDay(plusDays(on, 1), calendars[calendar]), '16:30', zone)
}

/** The next six o'clock in the morning, when the day's promises are looked through. */
export const nextMorning = (after: Instant, zone: Zone): Instant => {
  const today = momentAt(dayOf(after, zone), '06:00', zone)
  return today > after ? today : momentAt(plusDays(dayOf(after, zone), 1), '06:00', zone)
}

/** A quarter past ten on the last working day of both shops, not after a moment: where a demo begins that is opened in a weekend. */
export const workingMorning = (now: Instant): Instant => {
  const zone: Zone = 'Europe/Amsterdam'
  const isWorking = (on: Day) => isWorkingDay(on, calendars.NL) && isWorkingDay(on, calendars['GB-ENG'])
  let on = dayOf(now, zone)
  while (!isWorking(on) || momentAt(on, '10:15', zone) > now) on = plusDays(on, -1)
  return momentAt(on, '10:15', zone)
}
