import type { Instant } from '#calendar/day.ts'

type Item = { readonly at: Instant; readonly happen: () => Promise<void> }

/** What is to happen when; of two things at one moment, what was planned first comes first. */
export type Agenda = {
  readonly add: (at: Instant, happen: Item['happen']) => void
  /** The earliest that is not later than a moment. */
  readonly take: (until: Instant) => Item | undefined
}

export const createAgenda = (): Agenda => {
  const items: Item[] = []
  return {
    add: (at, happen) => {
      let place = items.length
      while (place > 0 && (items[place - 1] as Item).at > at) place -= 1
      items.splice(place, 0, { at, happen })
    },
    take: until => (items[0] && items[0].at <= until ? items.shift() : undefined),
  }
}
