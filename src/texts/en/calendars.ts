import type { CalendarId } from '#calendar/calendar.ts'
import type { HolidayName } from '#calendar/holidays.ts'

type Names<Code extends string> = Record<Code, string>
const same = <Code extends string>(names: Names<Code>): Names<Code> => names

export const calendars = {
  countries: same<CalendarId>({ 'GB-ENG': 'England and Wales', 'GB-SCT': 'Scotland', NL: 'the Netherlands' }),
  notWorking: same<'weekend' | HolidayName>({
    weekend: 'weekend',
    'new-years-day': 'New Year’s Day',
    'second-january': '2 January holiday',
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'kings-day': 'King’s Day',
    'early-may': 'early May bank holiday',
    'liberation-day': 'Liberation Day',
    'ascension-day': 'Ascension Day',
    'whit-monday': 'Whit Monday',
    spring: 'spring bank holiday',
    summer: 'summer bank holiday',
    'st-andrews-day': 'St Andrew’s Day',
    'christmas-day': 'Christmas Day',
    'second-christmas-day': 'Boxing Day',
    'boxing-day': 'Boxing Day',
    'equated-day': 'day off set by the government',
    special: 'special bank holiday',
  }),
}
export type CalendarsTexts = typeof calendars
