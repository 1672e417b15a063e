import { beforeAll } from 'vitest'
import type { Person } from '#people/people.ts'
import { linkIn, type PostedWorld, postedWorld } from '../../world/posted.ts'
import type { Received } from '../../world/sink.ts'
import { visitor, type Visitor } from '../../world/visitor.ts'

export const pieter = 'pieter.deboer@postvak.example'
export const apology = 'Het spijt ons dat uw gitaar zonder hoekschotten is verstuurd.'

type Cast = Readonly<Record<'customer' | 'agent' | 'manager' | 'investigator', Visitor>>

/** The world of this one life, who is at which browser, and where the complaint is on the desk. */
export type Life = Cast & { readonly world: PostedWorld; complaint: string }

export const life = {} as Life

/** Everybody sits down at a browser without scripts. */
export const begins = () => {
  beforeAll(async () => {
    const sits = () => visitor({ scripts: false })
    Object.assign(life, {
      world: await postedWorld(),
      customer: await sits(),
      agent: await sits(),
      manager: await sits(),
      investigator: await sits(),
    })
  })
}

/** Begins a day at the desk, with a link that was made for them, and opens the complaint. */
export const startsWork = async (who: Visitor, person: Person) => {
  await who.opens(await life.world.wayIn(person))
  await who.presses('Aanmelden')
  await who.opens(life.complaint)
}

/** Opens the complaint by the button behind the link of a letter. */
export const opensLetter = async (letter: Pick<Received, 'text'>) => {
  await life.customer.opens(linkIn(letter, '/open/'))
  await life.customer.presses('Open mijn klacht')
}
