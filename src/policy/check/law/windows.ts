import type { CalendarId } from '#calendar/calendar.ts'
import type { Period } from '#calendar/period.ts'
import { found, type PolicyFinding } from '../finding.ts'
import { type Clock, clockOf, type Ground } from '../ground.ts'
import { isLater } from '../later.ts'
import { laws, memberStates } from './law.ts'

type AtLeast = { readonly atLeast: Period; readonly cited: string; readonly source: string }

/**
 * How long a customer can complain by law, the shortest first: a shop may promise more, never less. Counted from delivery, as
 * the policy's own window is; where the law counts from the discovery of a defect, that comes no sooner.
 */
const windowsIn = (country: string, calendar: CalendarId): readonly AtLeast[] => {
  const twoYears = { ...laws.europeanGuarantee, atLeast: { years: 2 } }
  switch (country) {
    case 'GB':
      return calendar === 'GB-SCT'
        ? [{ ...laws.scottishPrescription, atLeast: { years: 5 } }]
        : [{ ...laws.englishLimitation, atLeast: { years: 6 } }]
    case 'NL':
      return [{ ...laws.dutchNotice, atLeast: { months: 2 } }, twoYears]
    case 'DE':
      return [{ ...laws.germanGuarantee, atLeast: { years: 2 } }]
    case 'FR':
      return [{ ...laws.frenchGuarantee, atLeast: { years: 2 } }]
    case 'ES':
      return [{ ...laws.spanishGuarantee, atLeast: { years: 3 } }]
    default:
      return memberStates.includes(country) ? [twoYears] : []
  }
}

/** The window in which customers may complain, held against the law of each country the shop sells in. */
export const windows = (ground: Ground): readonly PolicyFinding[] => {
  const { policy, context } = ground
  const window = policy.raiseWithin
  const own = clockOf(ground, window)
  if (!window || !own) return []
  return [...new Set(context.countries)].flatMap(country => {
    const short = windowsIn(country, policy.calendar ?? context.calendar).find(({ atLeast }) => {
      const legal: Clock = { ...own, within: atLeast }
      return isLater(legal, own, ground).howOften !== 'never'
    })
    if (!short) return []
    const { atLeast, cited: law, source } = short
    return [found('raise-window-short', 'raiseWithin', { country, window, law, atLeast }, { source })]
  })
}
