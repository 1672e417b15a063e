// Clauses 1, 2 and 7: messages from and to the customer, and notes that stay in the house.
import type { Channel } from '#policy/policy.ts'
import type { Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint, type FileFact, without } from '../state.ts'

type Said = { readonly text: string; readonly fileNames?: readonly string[] }
/** A message from the customer, by whatever channel it came. */
export type ReceiveMessage = {
  readonly type: 'receive-message'
  readonly channel: Channel
  readonly files: readonly FileFact[]
  readonly words: Said
}
/** A letter to the customer that is none of the policy's own. `awaitsReply` gives the customer the ball. */
export type SendMessage = {
  readonly type: 'send-message'
  readonly awaitsReply: boolean
  readonly words: { readonly subject?: string; readonly text: string }
}
/** Never seen by the customer. */
export type Note = { readonly type: 'note'; readonly files: readonly FileFact[]; readonly words: Said }
/** Contact details put right. Staff must have made sure who asks before the address of letters changes. */
export type CorrectContact = {
  readonly type: 'correct-contact'
  readonly words: {
    readonly name?: string
    readonly email?: string
    readonly phone?: string
    readonly address?: string
  }
}

export type MessageReceived = Omit<ReceiveMessage, 'type' | 'words'> & {
  readonly type: 'message-received'
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
  readonly words?: CorrectContact['words']
}

export const receiveMessage = (_: Complaint, command: ReceiveMessage): Decision<MessageReceived> =>
  isBlank(command.words.text) && command.files.length === 0
    ? refuse('nothing-said')
    : [{ ...command, type: 'message-received' }]

export const sendMessage = (_: Complaint, command: SendMessage): Decision<MessageSent> =>
  isBlank(command.words.text) ? refuse('nothing-said') : [{ ...command, type: 'message-sent' }]

export const note = (_: Complaint, command: Note): Decision<Noted> =>
  isBlank(command.words.text) && command.files.length === 0 ? refuse('nothing-said') : [{ ...command, type: 'noted' }]

export const correctContact = (_: Complaint, { words }: CorrectContact): Decision<ContactCorrected> => {
  if (isBlank(words.name)) return refuse('nothing-said')
  if (isBlank(words.email) && isBlank(words.address)) return refuse('no-way-to-reach')
  return [{ type: 'contact-corrected', reach: isBlank(words.email) ? 'post' : 'email', words }]
}

export const whenMessageReceived = (complaint: Complaint): Complaint => without(complaint, 'waitingForCustomerSince')
export const whenMessageSent = (complaint: Complaint, { awaitsReply, at }: MessageSent & Stamp): Complaint =>
  awaitsReply ? { ...complaint, waitingForCustomerSince: at } : complaint
export const whenContactCorrected = (complaint: Complaint, { reach, words }: ContactCorrected): Complaint => ({
  ...complaint,
  reach,
  name: words?.name,
})
