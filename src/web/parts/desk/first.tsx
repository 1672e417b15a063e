import { useDesk } from './speech.ts'

/** The beginning of a list of work. What is done leaves the list and others follow, so that it needs no second page. */
export type First<Row> = { readonly rows: readonly Row[]; readonly isMore: boolean }

/** The first so many of rows that were asked for one more than that. */
export const firstOf = <Row,>(rows: readonly Row[], most: number): First<Row> => ({
  rows: rows.slice(0, most),
  isMore: rows.length > most,
})

/** How many there are, beside a heading: '100+' where there are more than are shown. */
export const HowMany = ({ many, isMore = false }: { readonly many: number; readonly isMore?: boolean }) =>
  many === 0 ? null : (
    <span class="soft num">
      {many}
      {isMore && '+'}
    </span>
  )

/** Says below a list that it goes on. */
export const AndMore = ({ rows, isMore }: First<unknown>) =>
  isMore ? <p class="soft">{useDesk().andMore(rows.length)}</p> : null
