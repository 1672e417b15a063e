// The fast lane: a summary in writing of what was settled with the customer, and how to come back on it.
import type { NamedBody } from '#policy/outside.ts'
import { type About, detailsOf, linkTo, saidIn, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { outsideBodies } from './outside-bodies.ts'
import { aboutOf, eventOf, needed, reviewerOf, type Telling, writerIn } from './telling.ts'

/** `bodies` are those the customer can turn to all the same. */
export type Settlement = About & { readonly by: string; readonly how: string; readonly bodies: readonly NamedBody[] }

export const settlement = ({ by, how, bodies, ...about }: Settlement): Letter => {
  const { language, shop } = about
  const { settlement: say, frame } = saidIn(about)
  return toCustomer(
    about,
    [
      { paragraph: say.settled },
      { heading: say.what },
      { paragraph: how },
      { heading: frame.whatYouCanDo },
      { paragraph: say.back },
      ...(bodies.length > 0 ? [{ paragraph: say.bodies }] : []),
      ...outsideBodies(language, bodies),
      ...linkTo(about, frame.open),
      ...detailsOf(about),
    ],
    signatureOf(language, shop, by),
  )
}

export const settlementFrom = (told: Telling): Letter => {
  const { words, by } = eventOf(told, 'settled')
  return settlement({
    ...aboutOf(told),
    by: writerIn(told, by),
    how: needed(words?.how, 'what was settled'),
    bodies: reviewerOf(told).bodies,
  })
}
