import type { CalendarId } from '#calendar/calendar.ts'
import type { Counting } from '#calendar/period.ts'
import { calendarsIn } from './calendars.ts'
import { datesIn } from './dates.ts'
import { policyPage } from './policy-page.ts'
import type { Tongue } from './tongue.ts'

/** How days are counted, in sentences, as far as it is stated; working days where a calendar is given. */
export const countingIn = (
  language: Tongue,
  { firstDay, cutOff, rollOver, minimumWorkingDays, workingWeek }: Partial<Counting>,
  calendar?: CalendarId,
): readonly string[] => {
  const { counting: say } = policyPage[language]
  const dates = datesIn(language)
  const country = calendar && calendarsIn(language).countries[calendar]
  const said = [
    firstDay && say.firstDay[firstDay],
    cutOff && say.cutOff(dates.timeOfDay(cutOff)),
    country && say.working(say.week[workingWeek ?? 'monday-to-friday'], country),
    !country && workingWeek && say.workingWeek(say.week[workingWeek]),
    rollOver && say.rollOver[rollOver],
    minimumWorkingDays && say.atLeast(dates.period({ workingDays: minimumWorkingDays })),
  ]
  return said.flatMap(one => one || [])
}
