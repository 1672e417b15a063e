import { dayOf, type Instant, instant, type Zone } from '#calendar/day.ts'
import type { Promised } from '#complaint/due.ts'
import type { Head } from '#ledger/chain.ts'
import type { History } from '#ledger/ledger.ts'
import type { Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { dossierIn } from '#texts/dossier.ts'
import { promiseStateOf, type Names, thingsIn } from '#texts/things.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import { postalAddress } from '../postal.ts'
import type { Annex, LeftOut } from './annexes.ts'
import { safeName } from './safe-name.ts'
import type { Dossier } from './shape.ts'

/** What a dossier is made from, whoever reads it. */
export type Given = {
  readonly history: History
  readonly shop: Storefront
  readonly language: Tongue
  readonly names: Names
  readonly now: Instant
  readonly head: Head | undefined
  readonly reader: Dossier['reader']
  readonly statement?: string | undefined
  /** Where the policy that counts can be read. */
  readonly policyPage: string
}

/** A moment as a dossier writes it: in the time of the shop, with its offset. */
export const zoned = (at: Instant, zone: Zone): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' })

/** The moment of such a writing. */
export const momentOf = (zoned: string): Instant =>
  instant(Temporal.Instant.from(zoned).toString({ smallestUnit: 'millisecond' }))

export const coded = <Code extends string>(code: Code, words: Readonly<Record<Code, string>>) => ({
  code,
  words: words[code],
})

/** Promises with how they ended, in their words for this reader. */
export const promised = (all: readonly Promised[], { history, language }: Given): Dossier['promises'] => {
  const things = thingsIn(language)
  const { zone } = history.complaint
  return all.map(promise => {
    const { key, kind, clause, strength, since, due, ended } = promise
    return {
      key,
      kind: coded(kind, things.promises),
      clause,
      strength,
      since: zoned(since, zone),
      dueOn: due.on,
      dueAt: zoned(due.at, zone),
      state: coded(promiseStateOf(promise), things.promiseStates),
      ...(ended ? { endedAt: zoned(ended.at, zone) } : {}),
    }
  })
}

type Moment = Pick<Given, 'language' | 'now' | 'history'>

/** Why a file does not go along, said to whoever reads the dossier on the day it was made. */
const leftOutIn = ({ language, now, history }: Moment, code: LeftOut) => {
  const say = dossierIn[language]
  if (code !== 'gone') return coded(code, say.leftOut)
  return { code, words: say.unread(datesIn(language).fullDate(dayOf(now, history.complaint.zone))) }
}

/** The files, and where they lie in the ZIP or why they do not. */
export const filesAlong = (annexes: readonly Annex[], given: Moment): Dossier['files'] =>
  annexes.map(({ n, id, name, type, bytes, leftOut }) => ({
    n,
    name: name === `${n}` ? null : name,
    type,
    bytes,
    sha256: id,
    ...(leftOut
      ? { leftOut: leftOutIn(given, leftOut) }
      : { path: `files/${String(n).padStart(3, '0')}-${safeName(name)}` }),
  }))

type Around =
  | 'format'
  | 'version'
  | 'language'
  | 'madeAt'
  | 'zone'
  | 'reader'
  | 'shop'
  | 'statement'
  | 'policy'
  | 'chain'

/** What stands around every dossier: when it was made, for whom, about whom, by which rules, and how it can be checked. */
export const around = ({
  history,
  shop,
  language,
  now,
  head,
  reader,
  statement,
  policyPage,
}: Given): Pick<Dossier, Around> => {
  const { zone } = history.complaint
  const { policy } = history.ground
  const { id, version, inForceFrom } = policy
  return {
    format: 'verhaal-dossier',
    version: 1,
    language: languageIn(language),
    madeAt: zoned(now, zone),
    zone,
    reader,
    shop: { name: shop.name, address: postalAddress(shop), email: shop.email, phone: shop.phone },
    ...(statement ? { statement } : {}),
    policy: { id, version, inForceFrom, page: policyPage, file: 'policy.json' },
    ...(head ? { chain: { events: head.version, hash: head.hash } } : {}),
  }
}

/** The complaint in short. How to reach the customer is for themselves alone. */
export const inShort = ({ history, language, names, reader }: Given): Dossier['complaint'] => {
  const { complaint, contact } = history
  const things = thingsIn(language)
  const { zone, closed, orderNumber, handler } = complaint
  const { name, email, phone, address } = contact
  const own = reader.kind === 'customer' ? { email, phone, address } : {}
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value))
  return {
    reference: complaint.reference,
    receivedAt: zoned(complaint.receivedAt, zone),
    ...(closed ? { closedAt: zoned(closed.at, zone) } : {}),
    channel: complaint.channel,
    ...(orderNumber ? { order: orderNumber } : {}),
    category: coded(complaint.category, things.categories),
    wishes: complaint.wishes.map(wish => coded(wish, things.wishes)),
    ...(handler ? { handler: things.name(handler, names) } : {}),
    customer: { name: name ?? null, ...known },
  }
}

/** Where a piece lies in the ZIP: by its number, its day and its kind. */
export const placeOf = (n: number, at: Instant, kind: string, zone: Zone): string =>
  `letters/${String(n).padStart(3, '0')}-${dayOf(at, zone)}-${safeName(kind)}`
