import type { CalendarId } from '#calendar/calendar.ts'
import type { Zone } from '#calendar/day.ts'

/** The languages the people of the house work in. */
export type StaffLanguage = 'nl' | 'en'
/** The languages customers and partners are spoken to in. */
export type Language = StaffLanguage | 'de' | 'fr' | 'es' | 'it'
/** Whether they are spoken to with u or je, Sie or du; English knows no difference. */
export type Formality = 'formal' | 'informal'
export type Currency = 'EUR' | 'GBP'
export type Money = { readonly currency: Currency; readonly cents: number }

/** One shop window of the house. Whatever could differ between two shops is read from here, never from a global. */
export type Storefront = {
  readonly id: string
  /** The name customers know. */
  readonly name: string
  /** The shop's own site, for links back. */
  readonly site: string
  readonly languages: readonly [Language, ...Language[]]
  /** How it speaks to customers and partners; formally where it does not say. */
  readonly formality?: Formality
  /** ISO 3166-1 alpha-2: whose law it trades under. */
  readonly country: string
  readonly currency: Currency
  readonly zone: Zone
  readonly calendar: CalendarId
  /** The policy it publishes; which version counts follows from the day a complaint is received. */
  readonly policy: string
  /** A JavaScript regular expression that a normalised order number of this shop matches; it guides, it never refuses. */
  readonly orderNumberPattern: string
  readonly orderNumberExample: string
  /** Prefix of references for complaints without an order, e.g. `K` in K-2026-0001. */
  readonly referencePrefix: string
  readonly email: string
  readonly phone: string
  readonly address: readonly string[]
  /** The envelopes that letters on paper go in, by where their window is; without it the usual one of the country. */
  readonly window?: 'nl-left' | 'nl-right' | 'uk'
  /** Brand colour as #rrggbb; contrast is checked when it is saved. */
  readonly brand: string
  /** A second colour as #rrggbb, for lines and marks and never for text; the brand colour where there is none. */
  readonly accent?: string
  /** The picture that stands for the name: a file of ours by its content, and what kind it is. */
  readonly logo?: { readonly file: string; readonly type: string }
  /** Customers are not told how the promises of the last twelve months were kept. */
  readonly hideKept?: true
  /** Customers cannot complain here yet: it is still being set up. */
  readonly notYetOpen?: true
}
