// The vocabulary of the stories: [1, '10:12', sanne, acknowledges({ note: '...' })] is a step. Days count from the complaint's start.
import { latestAnswer } from '#complaint/answer-by.ts'
import type { Person } from '#people/people.ts'
import type { Channel } from '#policy/policy.ts'
import { type Deed, prose } from '../story.ts'
import { dayFor, latestWorkingDay, personIn } from './moment.ts'

export const acknowledges =
  ({ note, answerBy = 14, handler }: { note?: string; answerBy?: number; handler?: Person } = {}): Deed =>
  moment => {
    const wanted = dayFor(moment, answerBy)
    const latest = latestAnswer(moment.complaint, { ...moment.ground, now: moment.now })
    return [
      {
        type: 'acknowledge',
        handler: handler?.id ?? personIn(moment),
        answerBy: wanted < latest ? wanted : latestWorkingDay(moment, latest),
        ...(note ? { words: { note: prose(note) } } : {}),
      },
    ]
  }

export const registers =
  (remark?: string): Deed =>
  () => [{ type: 'register', ...(remark ? { words: { remark: prose(remark) } } : {}) }]

export const assigns =
  (to: Person, reason?: string): Deed =>
  () => [{ type: 'assign', to: to.id, ...(reason ? { words: { reason: prose(reason) } } : {}) }]

/** A message from the customer; staff write down what was said on the telephone or in a letter. */
export const says =
  (text: string, channel: Channel = 'web'): Deed =>
  () => [{ type: 'receive-message', channel, files: [], words: { text: prose(text) } }]

export const writes =
  (subject: string, text: string, awaitsReply = false): Deed =>
  () => [{ type: 'send-message', awaitsReply, words: { subject, text: prose(text) } }]

export const notes =
  (text: string): Deed =>
  () => [{ type: 'note', files: [], words: { text: prose(text) } }]

/** Contact details put right; the name stays as it was. */
export const corrects =
  (words: { email?: string; phone?: string; address?: string }): Deed =>
  ({ complaint }) => [{ type: 'correct-contact', words: { name: complaint.name ?? '', ...words } }]

/** Sends again whatever came back. */
export const resends =
  (): Deed =>
  ({ complaint }) =>
    complaint.letters
      .filter(({ state }) => state === 'bounced' || state === 'failed')
      .map(({ key }) => ({ type: 'resend-letter', letter: key }))

export const withdraws =
  (reason?: string): Deed =>
  () => [{ type: 'withdraw', ...(reason ? { words: { reason: prose(reason) } } : {}) }]

export const accepts = (): Deed => () => [{ type: 'accept' }]

export const closes =
  (remark?: string): Deed =>
  () => [{ type: 'close', ...(remark ? { words: { remark: prose(remark) } } : {}) }]

export const reopens =
  (reason: string): Deed =>
  () => [{ type: 'reopen', words: { reason: prose(reason) } }]
