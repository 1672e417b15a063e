import { type Day, isDay } from '#calendar/day.ts'

const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'mar', 'maart', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]

const monthOf = (text: string): string => {
  const named = months.findIndex(names => names.includes(text.replace('.', '').toLowerCase()))
  return named < 0 ? text : String(named + 1)
}

/** Reads a date as people write it: 2026-04-02, 2-4-2026, 2/4/2026, 2.4.2026, 2 april 2026. The day comes before the month. */
export const dayTyped = (text: string): Day | undefined => {
  const typed = text.trim()
  if (isDay(typed)) return typed
  const [, date, month, year] = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}+\.?)[\s./-]+(\d{4})$/u.exec(typed) ?? []
  if (!date || !month || !year) return undefined
  const found = `${year}-${monthOf(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(found) ? found : undefined
}
