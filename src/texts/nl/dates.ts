import type { DatesTexts } from '../en/dates.ts'

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const dates: DatesTexts = {
  locale: 'nl-NL',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  weekdaysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  monthsShort: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  time: (hours, minutes) => `${Number(hours)}.${minutes} uur`,
  money: (currency, amount) => `${currency === 'EUR' ? '€' : '£'} ${amount}`,
  and: 'en',
  or: 'of',
  today: 'vandaag',
  tomorrow: 'morgen',
  daysLeft: n => `nog ${plural(n, 'dag', 'dagen')}`,
  daysLate: n => `${plural(n, 'dag', 'dagen')} te laat`,
  hours: n => `${n} uur`,
  days: n => plural(n, 'dag', 'dagen'),
  workingDays: n => plural(n, 'werkdag', 'werkdagen'),
  weeks: n => plural(n, 'week', 'weken'),
  monthsOf: n => plural(n, 'maand', 'maanden'),
  years: n => `${n} jaar`,
}
