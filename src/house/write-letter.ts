import { plusTime, startOf } from '#calendar/day.ts'
import type { LetterKind } from '#complaint/letter.ts'
import { isIndependent, reviewFor } from '#complaint/reviewing.ts'
import { isAbout } from '#complaint/state.ts'
import type { History, Ledger } from '#ledger/ledger.ts'
import { compose } from '#letters/compose.ts'
import type { LetterTexts } from '#letter-texts/letter-texts.ts'
import type { Links } from '#people/links.ts'
import type { People, Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { keyPlace, type LetterRow, type Written } from '#post/letters.ts'
import { mailAddress } from '#post/out/mail-address.ts'
import { lettersIn } from '#texts/letters.ts'
import type { Instant } from '#calendar/day.ts'

type Writing = {
  readonly ledger: Pick<Ledger, 'read'>
  readonly people: People
  readonly links: Links
  readonly storefronts: () => Promise<readonly Storefront[]>
  readonly publicUrl: string
  readonly mailFrom: string | undefined
  readonly now: () => Instant
  /** Whether the house reads mail that comes in, so that letters may be replied to. */
  readonly mailIn?: boolean
  readonly letterTexts: Pick<LetterTexts, 'inUse'>
  /** Under what the customer's first letter about a complaint went out. */
  readonly threadSubject: (complaint: string) => Promise<string | undefined>
}
type Reader = {
  readonly address: string
  readonly language: Language
  readonly links: Record<string, string>
  readonly link?: string
  readonly nobodyLeft?: boolean
}

// Long enough for a year of claims and a reply from an outside body.
const trackDays = 400
const questionDays = 60

const days = (at: Instant, many: number) => plusTime(at, { hours: many * 24 })

const asCustomer = async (row: LetterRow, { id, complaint, contact }: History, root: string, writing: Writing) => {
  const address =
    complaint.reach === 'email' ? contact.email : [contact.name, contact.address].filter(Boolean).join('\n')
  if (!address) return undefined
  const { links, now } = writing
  await links.issue({ purpose: 'track', subject: id, forLetter: row.id, expiresAt: days(now(), trackDays) })
  return { address, language: complaint.language, links: { track: `${root}/open/${keyPlace}` }, link: 'track' }
}

const asPartner = async (row: LetterRow, { id, complaint, events }: History, writing: Writing) => {
  const event = events.find(({ version }) => version === row.version)
  if (event?.type !== 'question-asked' && event?.type !== 'question-reminded') return undefined
  if (event.of.kind !== 'partner') return undefined
  const { people, links, publicUrl } = writing
  const partner = await people.partner(event.of.partner)
  if (!partner?.active) return undefined
  const expiresAt = days(startOf(event.dueOn, complaint.zone), questionDays)
  const detail = { question: event.question, partner: partner.id }
  await links.issue({ purpose: 'question', subject: id, detail, forLetter: row.id, expiresAt })
  const question = `${publicUrl}/partner/${keyPlace}`
  return { address: partner.email, language: partner.language, links: { question }, link: 'question' }
}

const withRole = (people: readonly Person[], role: Role, shop: string) =>
  people.filter(
    ({ roles, active, storefronts }) => active && roles.includes(role) && (storefronts ?? [shop]).includes(shop),
  )

/** Who must read about a missed promise: whoever handles it, else the managers. */
const forAlert = (people: readonly Person[], { complaint: { handler, storefront } }: History) => {
  const own = people.filter(({ id, active }) => active && id === handler)
  return own.length > 0 ? own : withRole(people, 'manager', storefront)
}

/** What is written about a complaint goes to nobody whom it is about. */
const ofOthers = (people: readonly Person[], { complaint }: History) =>
  people.filter(({ id }) => !isAbout(complaint, id))

const forReview = (people: readonly Person[], { complaint, ground }: History) => {
  const rule = reviewFor(complaint, ground.policy)
  return rule
    ? withRole(people, rule.by, complaint.storefront).filter(({ id }) => isIndependent(complaint, id, rule))
    : []
}

/** A colleague who is complained about hears it in person. */
const forNamed = (row: LetterRow, people: readonly Person[], { events }: History) => {
  const event = events.find(({ version }) => version === row.version)
  return people.filter(({ id, active }) => active && event?.type === 'staff-named' && id === event.person)
}

/** Whoever was asked a question themselves. */
const forAsked = (row: LetterRow, people: readonly Person[], { events }: History) => {
  const event = events.find(({ version }) => version === row.version)
  const of = event?.type === 'question-asked' || event?.type === 'question-reminded' ? event.of : undefined
  return people.filter(({ id, active }) => active && of?.kind === 'person' && id === of.person)
}

/** Whom it is about comes to a page of their own, and never to the complaint. */
const placeOf = (row: LetterRow, { id, complaint }: History, [reader]: readonly Person[], nobodyLeft: boolean) => {
  if (reader && isAbout(complaint, reader.id)) return `desk/hearings/${id}`
  if (row.kind === 'staff-question') return 'desk/questions'
  return nobodyLeft ? 'desk/people' : `${row.kind === 'review-request' ? 'board' : 'desk/complaints'}/${id}`
}

const readersOf = (row: LetterRow, people: readonly Person[], history: History): readonly Person[] => {
  if (row.kind === 'staff-named') return forNamed(row, people, history)
  if (row.kind === 'staff-question') return forAsked(row, people, history)
  return row.kind === 'review-request' ? forReview(people, history) : forAlert(ofOthers(people, history), history)
}

/** Whoever has no address that a mail server takes keeps it from nobody else. */
const reachable = (people: readonly Person[]): readonly Person[] => {
  const some = people.filter(({ email }) => mailAddress(email) !== undefined)
  return some.length > 0 ? some : people
}

/** Somebody in the house always reads it: where nobody is left, whoever administers the program. */
const asStaff = async (row: LetterRow, history: History, { people: persons, publicUrl }: Writing) => {
  const people = await persons.all()
  const isReview = row.kind === 'review-request'
  const wanted = readersOf(row, people, history)
  const { storefront } = history.complaint
  const readers = reachable(
    wanted.length > 0 ? wanted : withRole(ofOthers(people, history), 'administrator', storefront),
  )
  if (!readers[0]) return undefined
  const nobodyLeft = isReview && wanted.length === 0
  const address = readers.map(({ email }) => email).join(', ')
  return {
    address,
    language: readers[0].language,
    links: { desk: `${publicUrl}/${placeOf(row, history, readers, nobodyLeft)}` },
    nobodyLeft,
  }
}

const readerOf = (row: LetterRow, history: History, root: string, writing: Writing): Promise<Reader | undefined> => {
  switch (row.recipient) {
    case 'customer':
      return asCustomer(row, history, root, writing)
    case 'partner':
      return asPartner(row, history, writing)
    case 'staff':
      return asStaff(row, history, writing)
  }
}

const repliesByMail = ({ recipient }: LetterRow, { complaint }: History) =>
  recipient !== 'customer' || complaint.reach === 'email'

/** Writes the words of a letter from the history it follows from; undefined when there is nobody left to send it to. */
export const letterWriter =
  (writing: Writing) =>
  async (row: LetterRow): Promise<Written | undefined> => {
    if (!row.complaintId || row.version === undefined) return undefined
    const history = await writing.ledger.read(row.complaintId)
    const shops = await writing.storefronts()
    const shop = shops.find(({ id }) => id === history?.complaint.storefront)
    if (!history || !shop) return undefined
    const root = `${writing.publicUrl}${shops[0]?.id === shop.id ? '' : `/shop/${shop.id}`}`
    const reader = await readerOf(row, history, root, writing)
    if (!reader) return undefined
    const { address, language, links, link, nobodyLeft = false } = reader
    const kind = row.kind as LetterKind
    const names = await writing.people.names()
    const wording = await writing.letterTexts.inUse({ storefront: shop.id, letter: kind, language })
    const words = compose(
      {
        kind,
        version: row.version,
        language,
        nobodyLeft,
        wording: wording?.pieces,
        ...(writing.mailIn && repliesByMail(row, history) ? { mailIn: true } : {}),
      },
      history,
      shop,
      names,
      links,
      writing.now(),
    )
    // Mail programs keep together what is called the same, whatever has changed about the shop since.
    const subject = row.recipient === 'customer' ? await writing.threadSubject(row.complaintId) : undefined
    const sender = `"${lettersIn(language).frame.team(shop.name).replace(/["\\]/g, '')}" <${writing.mailFrom ?? shop.email}>`
    return {
      sender,
      address,
      language,
      ...words,
      ...(subject ? { subject } : {}),
      ...(link ? { link } : {}),
      ...(wording ? { wording: wording.version } : {}),
    }
  }
