// Confirms that the customer took the complaint back, and says how to go on after all.
import type { Instant } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { type About, detailsOf, linkTo, saidIn, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutOf, eventOf, type Telling } from './telling.ts'

export type Withdrawal = About & { readonly at: Instant; readonly remediesFallAway: boolean }

export const withdrawal = ({ at, remediesFallAway, ...about }: Withdrawal): Letter => {
  const { language, shop, zone } = about
  const { withdrawal: say, frame } = saidIn(about)
  const withdrawn = say.withdrawn(datesIn(language).dateOf(at, zone))
  return toCustomer(
    about,
    [
      { paragraph: [withdrawn, ...(remediesFallAway ? [say.remedies] : [])].join(' ') },
      { paragraph: say.kept },
      { heading: frame.whatYouCanDo },
      { paragraph: say.back },
      ...linkTo(about, frame.open),
      { paragraph: say.notYou },
      ...detailsOf(about),
    ],
    signatureOf(language, shop, frame.team(shop.name)),
  )
}

export const withdrawalFrom = (told: Telling): Letter => {
  const { at } = eventOf(told, 'withdrawn')
  return withdrawal({
    ...aboutOf(told),
    at,
    remediesFallAway: told.complaint.remedies.some(remedy => remedy.withdrawn === at),
  })
}
