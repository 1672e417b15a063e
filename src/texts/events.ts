import type { By } from '#complaint/actor.ts'
import type { Event } from '#complaint/event.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from './dates.ts'
import { events as en, type Told } from './en/events.ts'
import { events as nl } from './nl/events.ts'
import { type Names, staffThingsIn } from './things.ts'
import { whyReturned } from './why-returned.ts'

const texts = { en, nl } as const

/** What happened, in a short sentence for a timeline. `names` knows people and partners by their ids. */
export const eventIn = (language: StaffLanguage, names: Names): ((event: Event) => string) => {
  const things = staffThingsIn(language)
  const told: Told = {
    name: id => things.name(id, names),
    asked: of => things.asked(of, names),
    body: id => things.bodyName(id),
    letterName: things.letterOf,
    promiseName: things.promiseOf,
    whyReturned: code => whyReturned(language, code),
    things,
    dates: datesIn(language),
  }
  // Each sentence takes its own event; the compiler knows that only one by one.
  return event => (texts[language][event.type] as (event: Event, told: Told) => string)(event, told)
}

/** Who did it. */
export const actorIn =
  (language: StaffLanguage, names: Names) =>
  (by: By): string => {
    const things = staffThingsIn(language)
    switch (by.kind) {
      case 'staff':
        return things.name(by.person, names)
      case 'partner':
        return things.name(by.partner, names)
      default:
        return things.actors[by.kind]
    }
  }
