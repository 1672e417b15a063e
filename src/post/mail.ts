import type { Instant } from '#calendar/day.ts'

/** A file that goes with a mail, as a download: it is opened by nobody but whoever wants to. */
export type MailFile = { readonly name: string; readonly type: string; readonly content: Uint8Array }

export type Mail = {
  readonly messageId: string
  /** What stands above it as its date; the same on every copy. */
  readonly date: Instant
  readonly from: string
  /** One address, or several with commas between them. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  /** Automatic mail says so (RFC 3834), so that no program answers it. */
  readonly isAutomatic: boolean
  /** What it follows on, by Message-ID, the oldest first: mail programs show all of it together. */
  readonly references?: readonly string[]
  /** Where an answer goes, where that is not the sender. */
  readonly replyTo?: string
  /** Where the mail system reports what cannot be delivered (RFC 5321's MAIL FROM), where that is not the sender. */
  readonly returnPath?: string
  readonly files?: readonly MailFile[]
  /** By what we know a letter of ours that comes back around. */
  readonly mark?: string
}
