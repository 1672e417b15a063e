import { SummaryList } from '../../parts/summary-list.tsx'
import { Typed } from '../../parts/messages.tsx'
import { Part, type PartProps } from './part.tsx'
import { type SummaryRow, summaryRows } from './summary-rows.ts'

const Value = ({ row }: { readonly row: SummaryRow }) => {
  const said = row.quoted ? <Typed text={row.text} /> : row.text
  // What was quoted stands whole elsewhere; what was counted, line by line.
  return row.see ? (
    <>
      {said}{' '}
      <a href={`#${row.see}`} aria-label={row.label} class="see">
        ↓
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
