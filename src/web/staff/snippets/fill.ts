import { dayOf } from '#calendar/day.ts'
import { nextPromise } from '#complaint/due.ts'
import type { History } from '#ledger/ledger.ts'
import type { Language } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { filled, type Values } from '#texts/snippets.ts'
import { thingsIn } from '#texts/things.ts'
import type { Snippet } from '#writing/writing.ts'
import type { Setting } from '../setting.ts'

const answerBy = ({ complaint, promises }: History) =>
  promises.find(({ kind, ended }) => !ended && (kind === 'answer' || kind === 'answer-or-report'))?.due.on ??
  complaint.acknowledged?.answerBy

/** What the parts of a text stand for on this complaint, as a text in this language says it. */
const valuesFor = ({ visit, names }: Setting, language: Language): Values => {
  const { history, shop, person, now } = visit
  const { complaint, contact, ground } = history
  const [dates, things] = [datesIn(language), thingsIn(language)]
  const by = answerBy(history)
  const next = nextPromise(history.promises)
  const values = {
    customer: contact.name,
    reference: complaint.reference,
    order: complaint.orderNumber,
    handler: complaint.handler && names.get(complaint.handler),
    me: person.name,
    'answer-by': by && dates.fullDate(by),
    'next-promise': next && `${things.promises[next.kind]}, ${dates.fullDate(next.due.on)}`,
    shop: shop.name,
    'shop-email': shop.email,
    'shop-phone': shop.phone,
    today: dates.fullDate(dayOf(now, ground.zone)),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Values
}

export const filledFor = ({ text, language }: Snippet, setting: Setting): string =>
  filled(text, valuesFor(setting, language))
