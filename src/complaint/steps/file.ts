// Clauses 1 and 3: a complaint is filed through any channel, with contact details and the order number, which is its reference.
import type { CalendarId } from '#calendar/calendar.ts'
import { dayOf, type Instant, type Zone } from '#calendar/day.ts'
import type { Category, Channel, Wish } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import type { Complaint, FileFact, OrderFacts } from '../state.ts'

type FiledWords = {
  readonly name: string
  readonly story: string
  readonly email?: string
  readonly phone?: string
  readonly address?: string
  /** What the customer says they need from us: large print, a call, somebody acting for them. */
  readonly help?: string
  /** The customer's own words for what would put it right. */
  readonly wish?: string
  /** Why the house took it down on a later day than it came in. */
  readonly why?: string
  readonly fileNames?: readonly string[]
}

export type File = {
  readonly type: 'file'
  readonly reference: string
  readonly storefront: string
  readonly receivedAt: Instant
  readonly channel: Channel
  readonly orderNumber?: string
  readonly category: Category
  readonly wishes: readonly Wish[]
  readonly language: Language
  readonly files: readonly FileFact[]
  /** What the shop knew of the order when the complaint came in. */
  readonly order?: OrderFacts
  readonly words: FiledWords
}

export type Filed = Omit<File, 'type' | 'words'> & {
  readonly type: 'filed'
  readonly reach: 'email' | 'post'
  readonly policy: { readonly id: string; readonly version: number }
  readonly calendar: { readonly id: CalendarId; readonly version: string }
  readonly zone: Zone
  readonly words?: FiledWords
}

export const file = (
  complaint: Complaint | undefined,
  command: File,
  { policy, calendar, zone, now }: Circumstances,
): Decision<Filed> => {
  if (complaint) return refuse('already-filed')
  const { words } = command
  if (isBlank(words.story) || isBlank(words.name)) return refuse('nothing-said')
  if (isBlank(words.email) && isBlank(words.address)) return refuse('no-way-to-reach')
  if (command.receivedAt > now) return refuse('received-in-future')
  if (dayOf(command.receivedAt, zone) < calendar.from)
    return refuse('received-too-long-ago', { earliest: calendar.from })
  return [
    {
      ...command,
      type: 'filed',
      reach: isBlank(words.email) ? 'post' : 'email',
      policy: { id: policy.id, version: policy.version },
      calendar: { id: calendar.id, version: calendar.version },
      zone,
    },
  ]
}

export const whenFiled = ({ words, ...filed }: Filed): Complaint => ({
  version: 0,
  reference: filed.reference,
  storefront: filed.storefront,
  policy: filed.policy,
  calendar: filed.calendar,
  zone: filed.zone,
  receivedAt: filed.receivedAt,
  channel: filed.channel,
  ...(filed.orderNumber === undefined ? {} : { orderNumber: filed.orderNumber }),
  category: filed.category,
  wishes: filed.wishes,
  language: filed.language,
  reach: filed.reach,
  name: words?.name,
  heads: [{ id: '1', text: words?.story }],
  ...(filed.order ? { order: filed.order } : {}),
  handledBy: [],
  decidedBy: [],
  triaged: [],
  noted: {},
  stops: [],
  agreed: {},
  concerned: [],
  earlierReviews: [],
  votes: [],
  recused: [],
  questions: [],
  evidence: [],
  findings: [],
  rounds: [{ since: filed.receivedAt, reports: [] }],
  remedies: [],
  changes: [],
  links: [],
  letters: [],
  warned: [],
  missed: {},
})
