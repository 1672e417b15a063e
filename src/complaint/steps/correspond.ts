// Clauses 1, 2 and 7: messages from and to the customer, and notes that stay in the house.
import type { Channel } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { nextReview } from '../reviewing.ts'
import { type Complaint, type FileFact, isAnswered } from '../state.ts'
import { awaitCustomer, noLongerAwaiting } from '../stops.ts'
import type { LettersChosen } from './choose-letters.ts'
import type { Escalated } from './escalate.ts'

type Said = { readonly text: string; readonly fileNames?: readonly string[] }
/** A message from the customer, by whatever channel it came. */
export type ReceiveMessage = {
  readonly type: 'receive-message'
  readonly channel: Channel
  readonly files: readonly FileFact[]
  /** The message it came in, where it came by e-mail. */
  readonly mail?: string
  /** The domain of the address says that it did not send this: somebody else may have. */
  readonly isUnproven?: true
  readonly words: Said
}
/** A letter to the customer that is none of the policy's own. `awaitsReply` gives the customer the ball. */
export type SendMessage = {
  readonly type: 'send-message'
  readonly awaitsReply: boolean
  readonly files?: readonly FileFact[]
  readonly words: { readonly subject?: string; readonly text: string; readonly fileNames?: readonly string[] }
}
/** Never seen by the customer. */
export type Note = { readonly type: 'note'; readonly files: readonly FileFact[]; readonly words: Said }
/** Contact details put right. Staff must have made sure who asks before the address of letters changes. */
export type CorrectContact = {
  readonly type: 'correct-contact'
  /** They read large print on paper. */
  readonly largePrint?: boolean
  /** In which their letters are written from now on, as they asked. */
  readonly language?: Language
  readonly words: {
    readonly name?: string
    readonly email?: string
    readonly phone?: string
    readonly address?: string
  }
}

export type MessageReceived = Omit<ReceiveMessage, 'type' | 'words'> & {
  readonly type: 'message-received'
  /** No clock runs again by it. Messages from before this rule have it not, unproven or not. */
  readonly stirsNoClock?: true
  readonly words?: Said
}
export type MessageSent = Omit<SendMessage, 'type' | 'words'> & {
  readonly type: 'message-sent'
  readonly words?: SendMessage['words']
}
export type Noted = Omit<Note, 'type' | 'words'> & { readonly type: 'noted'; readonly words?: Said }
export type ContactCorrected = {
  readonly type: 'contact-corrected'
  readonly reach: 'email' | 'post'
  readonly largePrint?: boolean
  readonly words?: CorrectContact['words']
}

/** Clause 10: some policies take a word in a message for a request to look again. */
const asksForReview = (complaint: Complaint, text: string, { policy }: Circumstances) => {
  const rule = complaint.withdrawn ? undefined : nextReview(complaint, policy)
  if (!rule?.askedBy.includes('keyword') || (rule.from === 'answered' && !isAnswered(complaint))) return undefined
  const said = text.toLowerCase()
  return rule.keywords?.some(word => said.includes(word.toLowerCase())) ? rule : undefined
}

export const receiveMessage = (
  complaint: Complaint,
  command: ReceiveMessage,
  at: Circumstances,
): Decision<MessageReceived | Escalated> => {
  const { text } = command.words
  if (isBlank(text) && command.files.length === 0) return refuse('nothing-said')
  // Who it is from is for a person to find out first: until then it is kept, and asks for nothing.
  if (command.isUnproven) return [{ ...command, type: 'message-received', stirsNoClock: true }]
  const review = asksForReview(complaint, text, at)
  const received: MessageReceived = { ...command, type: 'message-received' }
  return review ? [received, { type: 'escalated', review: review.id, words: { why: text } }] : [received]
}

export const sendMessage = (_: Complaint, command: SendMessage): Decision<MessageSent> =>
  isBlank(command.words.text) ? refuse('nothing-said') : [{ ...command, type: 'message-sent' }]

export const note = (_: Complaint, command: Note): Decision<Noted> =>
  isBlank(command.words.text) && command.files.length === 0 ? refuse('nothing-said') : [{ ...command, type: 'noted' }]

/** Another language of letters is written down as a choice of the customer's, whoever heard of it. */
export const correctContact = (
  complaint: Complaint,
  { words, largePrint, language }: CorrectContact,
): Decision<ContactCorrected | LettersChosen> => {
  if (isBlank(words.name)) return refuse('nothing-said')
  if (isBlank(words.email) && isBlank(words.address)) return refuse('no-way-to-reach')
  const reach = isBlank(words.email) ? 'post' : 'email'
  const corrected = {
    type: 'contact-corrected',
    reach,
    ...(largePrint === undefined ? {} : { largePrint }),
    words,
  } as const
  if (language === undefined || language === complaint.language) return [corrected]
  return [corrected, { type: 'letters-chosen', language }]
}

// Whoever it is from, nobody may say any more that the customer was silent.
export const whenMessageReceived = (
  complaint: Complaint,
  { at, stirsNoClock }: MessageReceived & Stamp,
): Complaint => ({ ...(stirsNoClock === true ? complaint : noLongerAwaiting(complaint, at)), heardAt: at })
export const whenMessageSent = (complaint: Complaint, { awaitsReply, at }: MessageSent & Stamp): Complaint =>
  awaitsReply ? awaitCustomer(complaint, at) : complaint
export const whenContactCorrected = (
  { largePrint: before, ...complaint }: Complaint,
  { reach, words, largePrint = before === true }: ContactCorrected,
): Complaint => ({
  ...complaint,
  reach,
  name: words?.name,
  ...(largePrint ? { largePrint } : {}),
})
