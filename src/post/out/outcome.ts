import { type MailProblem, whyNot } from '../why-not.ts'

/**
 * accepted: the mail system took it over. Else `how`. refused: for good (5xx). later: this letter not now (4xx). server: no letter
 * can go now, which is no fault of this one. doubt: everything was handed over and the answer never came.
 */
export type Outcome =
  | { readonly accepted: true }
  | {
      readonly accepted: false
      readonly how: 'refused' | 'later' | 'server' | 'doubt'
      /** As RFC 3463 has it. */
      readonly code?: string
      readonly message: string
      /** What was wrong, in a word that can be explained. */
      readonly problem: MailProblem
    }
export type NotAccepted = Extract<Outcome, { accepted: false }>

/** How far a letter came: the mail server was reached, hears whose letter it is, gets it, and has all of it. */
export type Stage = 'connecting' | 'envelope' | 'content' | 'handed'

type Thrown = {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly message?: string
  readonly command?: string
}

const howOf = ({ code, responseCode, command }: Thrown, stage: Stage): NotAccepted['how'] => {
  // Larger than the server said it takes, or no address: nobody was asked.
  if (stage !== 'connecting' && !responseCode && (code === 'EMESSAGE' || code === 'EENVELOPE')) return 'refused'
  if (!responseCode) return stage === 'handed' ? 'doubt' : 'server'
  if (stage === 'connecting' || responseCode === 421) return 'server'
  if (responseCode < 500 || command === 'MAIL FROM') return 'later'
  return responseCode === 530 || responseCode === 535 ? 'server' : 'refused'
}

/** Reads what a mail server said, or that it said nothing. RFC 5321 4.2.1: 4xx is for now, 5xx for good; 421 ends the talk itself. */
export const outcomeOf = (fault: unknown, stage: Stage): NotAccepted => {
  const thrown = (fault ?? {}) as Thrown
  const { response, message = String(fault) } = thrown
  const code = response?.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0]
  return {
    accepted: false,
    how: howOf(thrown, stage),
    ...(code ? { code } : {}),
    message: (response ?? message).slice(0, 500),
    problem: whyNot(fault),
  }
}
