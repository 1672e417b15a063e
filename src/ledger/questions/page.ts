import { type Spot, spotText } from './place.ts'

/** A page of rows; `next` asks for the page after it. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string }

/** A page of so many out of rows that were asked for one more than that. */
export const pageOf = <Row>(rows: readonly Row[], limit: number, spotOf: (row: Row) => Spot): Page<Row> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return rows.length > limit && last ? { rows: shown, next: spotText(spotOf(last)) } : { rows: shown }
}

/** A number of rows within reason, whatever was asked. */
export const within = (limit: number | undefined, usual: number, most = 1000): number =>
  Math.min(most, Math.max(1, Math.trunc(limit ?? usual)))
