// Clause 11: all correspondence, in order. Letters as they were sent; what came in as it was typed.
import type { Versioned } from '#ledger/ledger.ts'
import type { LetterRow } from '#post/letters.ts'
import { actorIn } from '#texts/events.ts'
import { staffThingsIn } from '#texts/things.ts'
import { boardTexts } from '#texts/board.ts'
import type { Setting } from './part.tsx'

export type Piece =
  | { readonly direction: 'in' | 'note'; readonly event: Versioned; readonly text: string | undefined }
  | { readonly direction: 'out'; readonly event: Versioned; readonly letter: LetterRow }

const incoming = (event: Versioned): Piece | undefined => {
  switch (event.type) {
    case 'filed':
      return { direction: 'in', event, text: event.words?.story }
    case 'message-received':
      return { direction: 'in', event, text: event.words?.text }
    case 'escalated':
      return { direction: 'in', event, text: [event.words?.why, event.words?.want].filter(Boolean).join('\n\n') }
    case 'withdrawn':
    case 'reopened':
      return event.by.kind === 'customer' ? { direction: 'in', event, text: event.words?.reason } : undefined
    case 'noted':
      return { direction: 'note', event, text: event.words?.text }
    case 'staff-named':
      return event.words && { direction: 'note', event, text: event.words.told }
    case 'staff-heard':
      return { direction: 'note', event, text: event.words?.said }
    default:
      return undefined
  }
}

/** Everything that was written, in the order in which it was: what came in, what went out, and notes. Alerts to staff are left out. */
export const piecesOf = (events: readonly Versioned[], letters: readonly LetterRow[]): readonly Piece[] =>
  events.flatMap(event => {
    const came = incoming(event)
    const went = letters
      .filter(({ version, recipient }) => version === event.version && recipient !== 'staff')
      .map(letter => ({ direction: 'out', event, letter }) as const)
    return came ? [came, ...went] : went
  })

// A key opens the complaint: the board reads letters, not the customer's way in.
export const keyless = (text: string) => text.replaceAll('__key__', '…')

/** Who wrote a piece to whom, in a line. */
export const pieceTitle = (piece: Piece, { visit, names }: Setting): string => {
  const { language, history } = visit
  const [say, things, who] = [boardTexts[language].letters, staffThingsIn(language), actorIn(language, names)]
  const customer = history.contact.name ?? things.actors.customer
  const { event } = piece
  if (piece.direction === 'note') return `${say.note}: ${who(event.by)}`
  if (piece.direction === 'out')
    return piece.letter.recipient === 'partner' && event.type === 'question-asked'
      ? say.to(things.asked(event.of, names))
      : say.to(customer)
  const spoken = event.type === 'filed' || event.by.kind === 'customer' || event.type === 'message-received'
  return say.from(spoken ? customer : who(event.by))
}

/** Whether a letter did not reach its reader, or a message may not be its sender's, in words after its date. */
export const pieceState = (piece: Piece, { visit }: Setting): string => {
  const say = boardTexts[visit.language].letters
  if (piece.direction !== 'out')
    return piece.event.type === 'message-received' && piece.event.isUnproven ? `, ${say.unproven}` : ''
  if (piece.letter.state === 'bounced' || piece.letter.state === 'failed') return `, ${say.cameBack}`
  return piece.letter.state === 'delivered' ? '' : `, ${say.notSent}`
}
