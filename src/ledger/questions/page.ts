import type { Instant } from '#calendar/day.ts'
import { instant } from '#calendar/day.ts'

/** A page of rows; `next` asks for the page after it. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string }

/** Where a page ended: the moment it is in order of, and the row's id. */
export type Place = { readonly at: Instant; readonly id: string }

export const placeText = ({ at, id }: Place): string => `${at}_${id}`

/** The place a text from an address stands for; undefined for any other text, which then asks for the first page. */
export const placeIn = (text: string | undefined): Place | undefined => {
  const [at = '', id = ''] = text?.split('_') ?? []
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  try {
    return { at: instant(at), id }
  } catch {
    return undefined
  }
}

/** A page of so many out of rows that were asked for one more than that. */
export const pageOf = <Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => Place): Page<Row> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return rows.length > limit && last ? { rows: shown, next: placeText(placeOf(last)) } : { rows: shown }
}

/** A number of rows within reason, whatever was asked. */
export const within = (limit: number | undefined, usual: number, most = 1000): number =>
  Math.min(most, Math.max(1, Math.trunc(limit ?? usual)))
