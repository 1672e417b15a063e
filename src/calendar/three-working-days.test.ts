import { expect, test } from 'vitest'
import { type CalendarId, calendars } from './calendar.ts'
import { instant } from './day.ts'
import { count } from './period.ts'

// “Within three working days”, the day of receipt not counted: the same promise, made in nine places.
type Places = 'GB-ENG' | 'GB-SCT' | 'NL' | 'BE' | 'DE' | 'FR' | 'IE' | 'ES' | 'IT'
const zones: Readonly<Record<Places, string>> = {
  'GB-ENG': 'Europe/London',
  'GB-SCT': 'Europe/London',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  IE: 'Europe/Dublin',
  ES: 'Europe/Madrid',
  IT: 'Europe/Rome',
}
const table: readonly (readonly [string, Readonly<Record<Places, string>>])[] = [
  // Before Easter: Good Friday, Easter Monday, both or neither.
  [
    '2026-04-02',
    { 'GB-ENG': '09', 'GB-SCT': '08', NL: '09', BE: '08', DE: '09', FR: '08', IE: '08', ES: '08', IT: '08' },
  ],
  // Before Ascension Day, which the Dutch follow with a day equated by decree.
  [
    '2026-05-12',
    { 'GB-ENG': '15', 'GB-SCT': '15', NL: '19', BE: '18', DE: '18', FR: '18', IE: '15', ES: '15', IT: '15' },
  ],
  // Before Christmas, with Boxing Day on a Saturday: kept on Monday in Britain, lost elsewhere.
  [
    '2026-12-22',
    { 'GB-ENG': '29', 'GB-SCT': '29', NL: '28', BE: '28', DE: '28', FR: '28', IE: '28', ES: '28', IT: '28' },
  ],
]
const rows = table.flatMap(([received, due]) =>
  Object.entries(due).map(
    ([id, date]) => [received, id as Places & CalendarId, `${received.slice(0, 8)}${date}`] as const,
  ),
)

test.each(rows)('received on %s in %s, three working days end on %s', (received, id, due) => {
  const frame = {
    calendar: calendars[id],
    zone: zones[id],
    counting: { firstDay: 'excluded', rollOver: 'none' },
  } as const
  expect(count(instant(`${received}T10:00:00.000Z`), { workingDays: 3 }, frame).on).toBe(due)
})
