// A new link to the complaint, asked for by whoever holds its address.
import type { Day } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { afterGreeting } from './after-greeting.ts'
import { type About, linkTo, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'

export type TrackingLink = Omit<About, 'name' | 'link'> & { readonly link: string; readonly until: Day }

export const trackingLink = ({ until, ...about }: TrackingLink): Letter => {
  const { trackingLink: say, frame } = lettersIn(about.language)
  const letter = toCustomer(
    about,
    [
      { paragraph: say.asked },
      ...linkTo(about, frame.open),
      { paragraph: `${say.until(datesIn(about.language).fullDate(until))} ${say.keep}` },
      { paragraph: say.notYou },
    ],
    signatureOf(about.language, about.shop, frame.team(about.shop.name)),
  )
  return afterGreeting(letter)
}
