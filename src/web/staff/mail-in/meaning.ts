import { type Day, dayOf, type Instant } from '#calendar/day.ts'
import type { Ground } from '#complaint/decision.ts'
import type { LikelyRow } from '#ledger/questions/likely.ts'
import { dueOf, startsWhen } from '#policy/due-of.ts'
import { dueOfMatter, type OtherMatter, otherMatters } from '#policy/other-matters.ts'
import type { Category } from '#policy/policy.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { isNobodys } from '#complaint/nobodys.ts'
import { languageOf } from '#texts/language-of.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import { numbersIn, orderNumberIn } from '#complaint/numbers-in.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

/** What a complaint made of a message would say, for a person to look at. */
export type Proposal = {
  readonly shop: Storefront
  readonly orderNumber: string | undefined
  readonly language: Language
  readonly category: Category
  readonly categories: readonly Category[]
  readonly story: string
  readonly name: string
  /** Absent where nobody reads what is sent there. */
  readonly email: string | undefined
}
/** What a message may be. */
export type Meaning = {
  readonly proposal: Proposal
  /** Complaints it may belong to, the likeliest first. */
  readonly likely: readonly LikelyRow[]
  /** The day by which a complaint that came in then is acknowledged. */
  readonly acknowledgeBy: Day | undefined
  /** The last day for it, if it is such a matter. */
  readonly dueIf: Readonly<Partial<Record<OtherMatter, Day>>>
}

const wordsOf = ({ subject, text }: MailRow) => [subject, text].filter(Boolean).join('\n\n')

export const proposalOf = (mail: MailRow, shop: Storefront, { policy }: Pick<Ground, 'policy'>): Proposal => {
  const [story, told] = [wordsOf(mail), languageOf(wordsOf(mail))]
  const { categories } = policy
  const isReached = mail.sender && mail.reason !== 'own-address' && !isNobodys(mail.sender)
  return {
    shop,
    orderNumber: orderNumberIn(story, shop.orderNumberPattern),
    language: shop.languages.find(one => one === told) ?? shop.languages[0],
    category: categories.find(one => one === 'unknown') ?? categories.at(-1) ?? 'other',
    categories,
    story,
    name: mail.senderName || (mail.sender ?? ''),
    email: isReached ? mail.sender : undefined,
  }
}

const acknowledgedBy = (received: Instant, ground: Ground): Day | undefined => {
  const dues = ground.policy.promises
    .filter(({ promise, strength }) => promise === 'acknowledge' && strength === 'must')
    .flatMap(rule => {
      const since = startsWhen(rule, moment => (moment === 'received' ? received : undefined))
      return (since && dueOf(rule, since, ground)?.on) ?? []
    })
  return dues.toSorted()[0]
}

// Ids of our letters stand in the ids of the messages they became.
const lettersIn = ({ answers }: MailRow) =>
  answers.flatMap(id => /^<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/.exec(id)?.[1] ?? [])

/** Works out what a message may be: what it proposes, where it may belong, and what would be due. Nothing of it is decided here. */
export const meaningOf = async (mail: MailRow, visit: StaffVisit, world: World): Promise<Meaning | undefined> => {
  const shop = visit.shops.find(({ id }) => id === mail.storefront) ?? visit.shops[0]
  if (!shop) return undefined
  const received = mail.receivedAt < visit.now ? mail.receivedAt : visit.now
  const [ground, likely] = await Promise.all([
    world.rulebook.groundFor(shop, dayOf(received, shop.zone)),
    world.questions.likely({
      scope: scopeOf(visit),
      sender: mail.sender ?? '',
      numbers: numbersIn(wordsOf(mail)),
      letters: lettersIn(mail),
      to: mail.complaint,
    }),
  ])
  const due = otherMatters.flatMap(matter => {
    const on = dueOfMatter(matter, received, ground)?.on
    return on ? [[matter, on] as const] : []
  })
  return {
    proposal: proposalOf(mail, shop, ground),
    likely,
    acknowledgeBy: acknowledgedBy(received, ground),
    dueIf: Object.fromEntries(due),
  }
}

/** The complaint that one key adds a message to: of whose address it was sent to, else the one that sender and number both name. */
export const surestOf = (mail: MailRow, likely: readonly LikelyRow[]): string | undefined =>
  mail.complaint ?? likely.find(({ sender, number, answers }) => sender && (number || answers))?.id
