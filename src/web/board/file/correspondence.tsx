// Clause 11: all correspondence, in order. Letters as they were sent; what came in as it was typed.
import type { Versioned } from '#ledger/ledger.ts'
import type { LetterRow } from '#post/letters.ts'
import { actorIn } from '#texts/events.ts'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { Message, type MessageProps, Typed } from '../../parts/messages.tsx'
import { useWords } from '../../parts/speech.ts'
import { useBoard } from '../words.ts'
import { Part, type PartProps } from './part.tsx'

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
const keyless = (text: string) => text.replaceAll('__key__', '…')

const Letter = ({ letter }: { readonly letter: LetterRow }) => {
  const say = useBoard().letters
  const words = useWords()
  if (letter.text === undefined) return <p class="soft">{say.notSent}</p>
  return (
    <>
      <p class="soft">
        {say.subject}: {letter.subject}
      </p>
      <Typed text={keyless(letter.text) || words.erased} />
    </>
  )
}

const Came = ({ text }: { readonly text: string | undefined }) => <Typed text={text || useWords().erased} />

const PieceOf = ({ piece, n, setting }: PartProps & { readonly piece: Piece; readonly n: number }) => {
  const { language, history } = setting.visit
  const [say, things, dates] = [useBoard().letters, useThings(), useDates()]
  const { event } = piece
  const customer = history.contact.name ?? things.actors.customer
  const who = actorIn(language, setting.names)
  const spoken = event.type === 'filed' || event.by.kind === 'customer' || event.type === 'message-received'
  const from = spoken ? customer : who(event.by)
  const title: Record<MessageProps['direction'], () => string> = {
    in: () => say.from(from),
    note: () => `${say.note}: ${who(event.by)}`,
    out: () =>
      piece.direction === 'out' && piece.letter.recipient === 'partner' && event.type === 'question-asked'
        ? say.to(things.asked(event.of, setting.names))
        : say.to(customer),
  }
  const state = () => {
    if (piece.direction !== 'out') return ''
    if (piece.letter.state === 'bounced' || piece.letter.state === 'failed') return `, ${say.cameBack}`
    return piece.letter.state === 'delivered' ? '' : `, ${say.notSent}`
  }
  return (
    <Message
      who={`${n}. ${title[piece.direction]()}`}
      when={<time datetime={event.at}>{`${dates.dateTime(event.at, history.ground.zone)}${state()}`}</time>}
      direction={piece.direction}
      id={`letter-${n}`}
      kind={piece.direction === 'out' ? things.letterOf(piece.letter.key) : ''}
    >
      {piece.direction === 'out' ? <Letter letter={piece.letter} /> : <Came text={piece.text} />}
    </Message>
  )
}

export const Correspondence = ({ setting }: PartProps) => {
  const say = useBoard().letters
  const pieces = piecesOf(setting.visit.history.events, setting.letters)
  return (
    <Part name="letters">
      {pieces.length === 0 && <p class="soft">{say.none}</p>}
      {pieces.map((piece, n) => (
        <PieceOf piece={piece} n={n + 1} setting={setting} />
      ))}
    </Part>
  )
}
