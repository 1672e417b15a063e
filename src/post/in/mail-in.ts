import type { Transaction } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { DB } from '#database/tables.ts'
import type { Layout } from './layout.ts'
import type { SenderProof } from './sender-proof.ts'
import type { MailProblem } from '../why-not.ts'

export type MailId = string

/**
 * new: kept, not looked at yet. waiting: for a person. joined: became part of a complaint. filed: became one. tested: our own
 * test letter, come back. automatic: sent by a program. set-aside: a person found that it is
 * no complaint. matter: it is none, and still has to be done.
 */
export type MailState = 'new' | 'waiting' | 'joined' | 'filed' | 'tested' | 'automatic' | 'set-aside' | 'matter'

/** How a message came in: read from a mailbox, received from a mail server, brought by a mail provider, or from a file. */
export type Way = 'imap' | 'lmtp' | 'smtp' | 'hook' | 'import'

/** Why nobody can be said to have written a message. */
export type WhyNobody = 'two-senders' | 'no-sender'
/** Why a message waits for a person. */
export type WhyWaiting =
  | WhyNobody
  | 'own-address'
  | 'staff-sender'
  | 'own-letter'
  | 'no-key'
  | 'key-unknown'
  | 'sender-unknown'
  | 'sender-refused'
  | 'empty'
  | 'question-closed'
  | 'too-large'
  | 'unreadable'
  | 'sealed'
  | 'files-left'
  | 'too-slow'
  | 'too-many-parts'
  | 'not-taken'
  | 'imported'
/** Why a message counts as sent by a program. */
export type WhyAutomatic = 'auto-reply' | 'bounce' | 'list' | 'program' | 'no-reply' | 'own' | 'spam-report'

export type Attached = {
  readonly name: string
  readonly bytes: number
  readonly type: string
  /** Where the house keeps it; absent for what it does not take, which only the whole message has. */
  readonly file?: string
  /** A message that was sent along. */
  readonly isMessage?: true
  /** It stays in its message until somebody takes it out: too much came from its sender, or there was no room. */
  readonly left?: true
}

/** A message as lists and its own page show it. Everything in it was typed by a stranger. */
export type MailRow = {
  readonly id: MailId
  readonly storefront: string | undefined
  readonly receivedAt: Instant
  readonly way: Way
  readonly bytes: number
  readonly state: MailState
  readonly reason: WhyWaiting | WhyAutomatic | undefined
  readonly sender: string | undefined
  readonly senderName: string | undefined
  readonly subject: string | undefined
  readonly text: string | undefined
  /** Of it, what is not quoted from an older letter. */
  readonly newText: string | undefined
  readonly hasLayout: boolean
  /** Absent for what came in from a file, and for what could not be read. */
  readonly proof: SenderProof | undefined
  readonly attachments: readonly Attached[]
  readonly complaint: string | undefined
  /** The question whose address it was sent to. */
  readonly question: string | undefined
  /** The ids of messages that it says it answers. */
  readonly answers: readonly string[]
  readonly decidedAt: Instant | undefined
  readonly decidedBy: string | undefined
  readonly decidedWhy: string | undefined
}

/** What a person made of a message. */
export type MailDecision = {
  readonly state: 'joined' | 'filed' | 'set-aside'
  readonly by: string
  readonly why?: string
  readonly complaint?: string
}

/** A way in that is set, and what it is called: a mailbox, where the program listens, or an address of its pages. */
export type OpenWay = { readonly way: Way; readonly name: string }

/**
 * Why something was not taken in. unknown-address: for nobody here. too-large: over the limit. busy: for now there is no room.
 * fault: for now it could not be kept. secret: whoever brought it did not show the right secret. malformed: it was no message.
 */
export type WhyRefused = 'unknown-address' | 'too-large' | 'busy' | 'fault' | 'secret' | 'malformed'

/** How one way in does. */
export type WayState = {
  readonly way: Way
  readonly name: string | undefined
  readonly lastAt: Instant | undefined
  /** Messages that are kept and nobody has looked at, not even the program, and since when. */
  readonly backlog: number
  readonly backlogSince: Instant | undefined
  /** What was not taken in today. */
  readonly refused: readonly { readonly why: WhyRefused; readonly many: number }[]
}
/** For how many hours nothing has come in, where that never lasted longer than `usual`. */
export type Quiet = { readonly hours: number; readonly usual: number }
export type WaysState = { readonly ways: readonly WayState[]; readonly quiet?: Quiet }

/** How reading the mailbox goes. */
export type MailboxState = {
  readonly readAt: Instant | undefined
  readonly problem: MailProblem | undefined
  /** Messages that are still to be taken from it. */
  readonly waiting: number
}

/** How often one message came in, by each way. */
export type Receipt = { readonly way: Way; readonly many: number }

/** Who looks: they see the mail of the shops they serve, and of no complaint that is about themselves. */
export type MailReader = { readonly shops: readonly string[]; readonly person: string }

/** A message that was sent along with another. */
export type SentAlong = {
  readonly sender: string
  readonly senderName: string
  readonly subject: string
  readonly text: string
  readonly files: readonly { readonly name: string }[]
}

export type MailIn = {
  /** What waits for a person, the oldest first. */
  readonly waiting: (reader: MailReader, limit: number) => Promise<readonly MailRow[]>
  /** What does not, or no more: the newest first. */
  readonly seen: (reader: MailReader, limit: number) => Promise<readonly MailRow[]>
  /** How many messages wait for somebody to decide, and how many other matters to be done. */
  readonly counts: (reader: MailReader) => Promise<{ readonly mail: number; readonly matters: number }>
  /** What came for a complaint and is no part of it: from somebody else, or from a program. The oldest first. */
  readonly beside: (complaint: string, reader: MailReader) => Promise<readonly MailRow[]>
  readonly byId: (id: MailId, reader: MailReader) => Promise<MailRow | undefined>
  /** The message byte for byte. */
  readonly raw: (id: MailId) => Promise<Uint8Array | undefined>
  /** As its writer laid it out, made harmless; undefined where it was not laid out, or that cannot be shown. */
  readonly layout: (id: MailId) => Promise<Layout | undefined>
  /** What a message says that was sent along as the nth file, from 0. */
  readonly sentAlong: (id: MailId, nth: number) => Promise<SentAlong | undefined>
  /** Of several who decide at once, one succeeds. */
  readonly decide: (id: MailId, decision: MailDecision) => Promise<boolean>
  /** The same as a part of what a decision does elsewhere: all of it happens, or, where somebody was quicker, nothing. */
  readonly together: (id: MailId, decision: MailDecision) => (tx: Transaction<DB>) => Promise<void>
  /** Undoes setting aside. */
  /** Takes the files out that were left in the message; false where that cannot be done now. */
  readonly takeOut: (id: MailId, by: string) => Promise<boolean>
  readonly takeBack: (id: MailId, by: string) => Promise<boolean>
  /** How it came in, the first time and each time after that. */
  readonly receipts: (id: MailId) => Promise<readonly Receipt[]>
  readonly state: () => Promise<MailboxState>
  readonly ways: () => Promise<WaysState>
  /** Asks for the mailbox to be read now. */
  readonly look: () => void
}
