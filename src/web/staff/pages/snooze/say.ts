import type { Instant, Zone } from '#calendar/day.ts'
import { stageOf } from '#complaint/stage.ts'
import type { History } from '#ledger/ledger.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { dayTexts } from '#texts/day.ts'
import { deskTexts } from '#texts/desk.ts'
import { problemWith } from './moments.ts'

const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const returned = ({ complaint }: History): boolean =>
  complaint.letters.some(({ to, state }) => to !== 'staff' && (state === 'bounced' || state === 'failed'))

/** Why this complaint cannot be put aside at all; undefined where it can. */
export const whyNever = (history: History, now: Instant, language: StaffLanguage): string | undefined => {
  const words = dayTexts[language].snooze
  if (stageOf(history.complaint) === 'closed') return words.isClosed
  if (returned(history)) return words.isUndelivered
  const next = problemWith(now, now, history.ground.zone, history.promises)
  return next?.problem === 'isLate' ? words.isLate(deskTexts[language].promise[next.promise.kind]) : undefined
}

/** Why this complaint cannot be put aside until that moment, with the latest moment that can be; undefined where it can. */
export const whyNotUntil = (
  history: History,
  until: Instant,
  now: Instant,
  language: StaffLanguage,
): string | undefined => {
  const never = whyNever(history, now, language)
  if (never) return never
  const words = dayTexts[language].snooze
  const zone: Zone = history.ground.zone
  const found = problemWith(until, now, zone, history.promises)
  if (!found) return undefined
  if (!('promise' in found)) return words[found.problem]
  const promise = deskTexts[language].promise[found.promise.kind]
  return found.latest
    ? words.tooLate(promise, first(datesIn(language).dateTime(found.latest, zone)))
    : words.isLate(promise)
}
