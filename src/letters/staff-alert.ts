// A missed promise, told to whoever owes it: by reference only, as mail is no place for a customer's data.
import type { Day } from '#calendar/day.ts'
import type { Clause, PromiseKind } from '#policy/policy.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersToStaff } from '#texts/letters-to-staff.ts'
import { staffThingsIn } from '#texts/things.ts'
import { staffLanguageIn } from '#texts/tongue.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'
import { eventOf, needed, type Telling } from './telling.ts'

export type StaffAlert = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly reference: string
  readonly promise: PromiseKind
  readonly clause: Clause
  readonly dueOn: Day
  /** Whether the customer gets an apology for this one. */
  readonly apologised: boolean
  readonly link: string
}

export const staffAlert = (facts: StaffAlert): Letter => {
  const { language, shop, reference, promise, clause, dueOn, apologised, link } = facts
  const { staffAlert: say } = lettersToStaff[language]
  const name = staffThingsIn(language).promises[promise]
  return {
    language,
    subject: say.subject(reference, name),
    greeting: say.hello,
    blocks: [
      { paragraph: `${say.missed(name, reference)} ${say.dueBy(datesIn(language).fullDate(dueOn))}` },
      { paragraph: apologised ? say.told : say.notTold },
      { paragraph: apologised ? `${say.todo} ${say.orWrite}` : say.todo },
      { link: { label: say.link, url: link } },
      { paragraph: `${say.clause(clause)} ${say.system}` },
    ],
    signature: signatureOf(language, shop, say.sender(shop.name)),
  }
}

export const staffAlertFrom = (told: Telling): Letter => {
  const { promise: key, clause, apologise } = eventOf(told, 'promise-missed')
  const promise = told.promises().find(promise => promise.key === key)
  if (!promise) throw new RangeError(`no promise ${key} to alert about`)
  const { shop, link, complaint } = told
  return staffAlert({
    language: staffLanguageIn(told.language),
    shop,
    reference: complaint.reference,
    promise: promise.kind,
    clause,
    dueOn: promise.due.on,
    apologised: apologise,
    link: needed(link, 'the link to the desk'),
  })
}
