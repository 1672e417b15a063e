import { plusTime } from '#calendar/day.ts'
import type { Event } from '#complaint/event.ts'
import type { Person } from '#people/people.ts'
import { typist } from '../../world/by-keyboard.ts'
import { linkIn, type PostedWorld } from '../../world/posted.ts'
import type { Received } from '../../world/sink.ts'
import { visitor, type Visitor } from '../../world/visitor.ts'

export const pieter = 'pieter.deboer@postvak.example'

/** How somebody sits at the desk: with a mouse or without, and in a browser that runs scripts or not. */
export type Way = { readonly how: string; readonly sits: () => Promise<Visitor> }

const withScripts: Way = { how: 'with scripts', sits: () => visitor({ scripts: true }) }
const byKeyboard: Way = { how: 'with the keyboard alone and no scripts', sits: () => typist({ scripts: false }) }

/** With all that a browser offers, and with the least of it. */
export const mostAndLeast: readonly Way[] = [withScripts, byKeyboard]
/** For those who work all day also with the keyboard and scripts, which could get in its way. */
export const everyWay: readonly Way[] = [
  withScripts,
  { how: 'with the keyboard alone', sits: () => typist({ scripts: true }) },
  byKeyboard,
]

/** Comes in as one does without a password: asks for a link, finds it in the mail, and opens it. */
export const comesIn = async (who: Visitor, { email }: Pick<Person, 'email'>, world: PostedWorld, to = '/desk') => {
  await who.opens(`${world.url}${to}`)
  await who.types('E-mailadres', email)
  await who.presses('Mail mij een aanmeldlink')
  await who.opens(linkIn(await world.letterTo(email), '/desk/sign-in/'))
  await who.presses('Aanmelden')
}

/** What the customer reads of their complaint, who comes to it by a letter. */
export const customerReads = async (letter: Pick<Received, 'text'>): Promise<string> => {
  const customer = await visitor({ scripts: false })
  await customer.opens(linkIn(letter, '/open/'))
  await customer.presses('Open mijn klacht')
  const page = await customer.reads()
  await customer.page.context().close()
  return page
}

/** The facts of a complaint as they were written down, of these kinds. */
export const written = async (world: PostedWorld, id: string, ...types: readonly Event['type'][]) => {
  const history = await world.house.world.ledger.read(id)
  if (!history) throw new Error('No such complaint')
  return history.events.filter(({ type }) => types.includes(type))
}

/** The half minute in which a letter can be taken back goes by, and it leaves. */
export const halfAMinute = async (world: PostedWorld) => {
  await world.passTo(plusTime(world.now(), { ms: 31_000 }))
  await world.house.duties['send-held'].run()
  await world.sendLetters()
}
