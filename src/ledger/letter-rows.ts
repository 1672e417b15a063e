import type { Stamp } from '#complaint/actor.ts'
import type { Letter } from '#complaint/letter.ts'
import { react } from '#complaint/react.ts'
import type { Complaint } from '#complaint/state.ts'
import { nextId } from '#database/next-id.ts'
import type { ComplaintId, Versioned } from './ledger.ts'

type Row = Readonly<Record<string, unknown>>
/** What becomes of letters: new ones; ones that arrived or came back; ones to be written anew, to where the customer is now; copies. */
export type LetterChanges = {
  readonly added: readonly Row[]
  readonly settled: readonly Row[]
  readonly anew: readonly Row[]
  readonly copied: readonly Row[]
}

const isPaper = ({ reach }: Complaint, to: Letter['to']) => to === 'customer' && reach === 'post'
const stateOf = (complaint: Complaint, to: Letter['to']) => (isPaper(complaint, to) ? 'to-post' : 'waiting')

const address = (mailDomain: string) => {
  const id = nextId()
  return { id, message_id: `<${id}@${mailDomain}>` }
}

export const letterRow = (
  complaint_id: ComplaintId,
  complaint: Complaint,
  { key, kind, version, to }: Letter,
  { at }: Pick<Stamp, 'at'>,
  mailDomain: string,
): Row => ({
  ...address(mailDomain),
  complaint_id,
  key,
  kind,
  version,
  recipient: to,
  state: stateOf(complaint, to),
  attempts: 0,
  next_attempt_at: at,
  created_at: at,
})

const deliveredAt = ({ letters }: Complaint, key: string) => letters.find(letter => letter.key === key)?.at

const again = (complaint: Complaint, key: string, at: Stamp['at']): Row => {
  const { to = 'customer', state } = complaint.letters.find(letter => letter.key === key) ?? {}
  return { key, state: state === 'unknown' ? state : stateOf(complaint, to), next_attempt_at: at }
}

const anew = (complaint: Complaint, key: string, at: Stamp['at'], mailDomain: string): Row => ({
  ...again(complaint, key, at),
  message_id: address(mailDomain).message_id,
})

/** What the new events of a complaint, now as given, do to its letters. */
export const letterChanges = (
  id: ComplaintId,
  complaint: Complaint,
  events: readonly Versioned[],
  mailDomain: string,
): LetterChanges => {
  const added = events.flatMap(event =>
    react(event, event.version).map(letter => letterRow(id, complaint, letter, event, mailDomain)),
  )
  const settled: Row[] = []
  const written: Row[] = []
  const copied: Row[] = []
  for (const event of events) {
    if (event.type === 'letter-delivered')
      settled.push({
        key: event.letter,
        state: 'delivered',
        via: event.via,
        delivered_at: deliveredAt(complaint, event.letter),
      })
    if (event.type === 'letter-returned')
      settled.push({ key: event.letter, state: event.how, via: null, delivered_at: null, error: event.code ?? null })
    if (event.type === 'letter-resent') {
      if (event.copy) copied.push(again(complaint, event.letter, event.at))
      else written.push(anew(complaint, event.letter, event.at, mailDomain))
    }
    if (event.type === 'contact-corrected')
      // One that nobody knows of goes to the new address as well, if it goes again at all.
      for (const { key, to, state } of complaint.letters)
        if (to === 'customer' && (state === 'waiting' || state === 'unknown'))
          written.push(anew(complaint, key, event.at, mailDomain))
  }
  return { added, settled, anew: written, copied }
}
