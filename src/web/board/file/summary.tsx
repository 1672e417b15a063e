import { SummaryList } from '../../parts/summary-list.tsx'
import { Typed } from '../../parts/messages.tsx'
import { useBoard } from '../words.ts'
import { Part, type PartName, type PartProps } from './part.tsx'
import { type SummaryRow, summaryRows } from './summary-rows.ts'

/** What a place in the file is called in a link to it. */
const usePlace = () => {
  const say = useBoard()
  return (see: string) => {
    const letter = /^letter-(\d+)$/.exec(see)
    return letter ? say.chronology.letter(Number(letter[1])) : say.parts[see as PartName]
  }
}

const Value = ({ row }: { readonly row: SummaryRow }) => {
  const place = usePlace()
  const said = row.quoted ? <Typed text={row.text} /> : row.text
  // What was quoted stands whole elsewhere; what was counted, line by line.
  return row.see ? (
    <>
      {said}{' '}
      <a href={`#${row.see}`} class="see">
        {place(row.see)}
      </a>
    </>
  ) : (
    <>{said}</>
  )
}

/** Page one: who, what, wants, found, offered, cost, kept. */
export const Summary = ({ setting }: PartProps) => (
  <Part name="summary">
    <SummaryList rows={summaryRows(setting).map(row => ({ label: row.label, value: <Value row={row} /> }))} />
  </Part>
)
