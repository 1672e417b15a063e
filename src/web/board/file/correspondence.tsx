import { DeskLetter } from '../../parts/desk/letter.tsx'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { Message, Typed } from '../../parts/messages.tsx'
import { useWords } from '../../parts/speech.ts'
import { useBoard } from '../words.ts'
import { masked } from './masked.ts'
import { Part, type PartProps } from './part.tsx'
import { keyless, type Piece, piecesOf, pieceState, pieceTitle } from './pieces.ts'

const Words = ({ piece, setting }: PartProps & { readonly piece: Piece }) => {
  const say = useBoard().letters
  const words = useWords()
  const { language, history } = setting.visit
  const told = (text: string | undefined) =>
    text ? masked(text, language, history.complaint.orderNumber) : words.erased
  if (piece.direction !== 'out') return <Typed text={told(piece.text)} />
  const { text, subject } = piece.letter
  if (text === undefined) return <p class="soft">{say.notSent}</p>
  return (
    <>
      <p class="soft">
        {say.subject}: {subject}
      </p>
      <DeskLetter text={told(keyless(text))} language={piece.letter.language ?? language} level={3} />
    </>
  )
}

const PieceOf = ({ piece, n, setting }: PartProps & { readonly piece: Piece; readonly n: number }) => {
  const [things, dates] = [useThings(), useDates()]
  const { event } = piece
  const when = `${dates.dateTime(event.at, setting.visit.history.ground.zone)}${pieceState(piece, setting)}`
  return (
    <Message
      who={`${n}. ${pieceTitle(piece, setting)}`}
      when={<time datetime={event.at}>{when}</time>}
      direction={piece.direction}
      id={`letter-${n}`}
      kind={piece.direction === 'out' ? things.letterOf(piece.letter.key) : ''}
    >
      <Words piece={piece} setting={setting} />
    </Message>
  )
}

export const Correspondence = ({ setting }: PartProps) => {
  const board = useBoard()
  const pieces = piecesOf(setting.visit.history.events, setting.letters)
  return (
    <Part name="letters">
      {pieces.length === 0 ? <p class="soft">{board.letters.none}</p> : <p class="soft">{board.pack.masked}</p>}
      {pieces.map((piece, n) => (
        <PieceOf piece={piece} n={n + 1} setting={setting} />
      ))}
    </Part>
  )
}
