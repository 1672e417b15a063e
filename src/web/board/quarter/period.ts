import { type Day, plusDays } from '#calendar/day.ts'

export type Quarter = { readonly year: number; readonly n: number; readonly from: Day; readonly until: Day }

const firstDay = (year: number, n: number) =>
  `${String(year).padStart(4, '0')}-${String(n * 3 - 2).padStart(2, '0')}-01` as Day

const quarterOf = (year: number, n: number): Quarter => ({
  year,
  n,
  from: firstDay(year, n),
  until: plusDays(n === 4 ? firstDay(year + 1, 1) : firstDay(year, n + 1), -1),
})

/** The quarter that '2026-2' names; undefined for anything else. */
export const quarterIn = (text: string): Quarter | undefined => {
  const [, year, n] = /^(20\d\d)-([1-4])$/.exec(text) ?? []
  return year && n ? quarterOf(Number(year), Number(n)) : undefined
}

const pathOf = (year: number, n: number) => `/board/quarter/${year}-${n}`

/** The quarter that a day is in. */
export const quarterPath = (day: Day): string => pathOf(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3))

export const before = ({ year, n }: Quarter): string => (n === 1 ? pathOf(year - 1, 4) : pathOf(year, n - 1))
export const after = ({ year, n }: Quarter): string => (n === 4 ? pathOf(year + 1, 1) : pathOf(year, n + 1))
