/**
 * What is known of a sender: it really is the domain it says, that could not be proven either way, the domain says that it is not,
 * or nobody could be asked.
 */
export type Verdict = 'proven' | 'unproven' | 'refused' | 'unchecked'
export type SenderProof = {
  readonly verdict: Verdict
  /** The domain of the address that the message is from. */
  readonly domain: string
  /** Checked here, or told by the mail provider that MAIL_AUTHSERV names. */
  readonly by: 'here' | 'provider'
  /** What RFC 7208, RFC 6376 and RFC 7489 call the outcome of each, where it was asked for. */
  readonly spf?: string
  readonly dkim?: string
  readonly dmarc?: string
}
