import type { Way } from '#people/people.ts'
import { signInTexts } from '#texts/sign-in.ts'
import { waysTexts } from '#texts/ways.ts'
import { isFromHere } from '../../from-here.ts'
import type { FrontVisit } from '../../route.ts'
import { entranceKey, giveEntrance } from '../../session.ts'
import type { World } from '../../world.ts'
import { comeIn, comeInWhole } from './come-in.ts'
import { ownPath } from './own-path.ts'
import { askSecond, waitingIn } from './second-step.tsx'
import { showForm } from './with-password.tsx'

/** What to ask of the browser. The challenge is kept here for this browser alone, beside the password it may have given already. */
export const askPasskey = async (visit: FrontVisit, world: World): Promise<Response> => {
  const { c } = visit
  if (!isFromHere(c)) return c.text('', 403)
  const { entrances, passkeys } = world.ways
  const { options, challenge } = await passkeys.ask()
  const waiting = await waitingIn(visit, world)
  if (waiting) await entrances.change(entranceKey(c, world) ?? '', { ...waiting.facts, challenge })
  else {
    const { key, expiresAt } = await entrances.open('passkey', { challenge })
    giveEntrance(c, world, key, expiresAt)
  }
  return c.json(options)
}

/** Whose passkey answered the challenge of this browser's entrance. The challenge is gone with it, right or wrong. */
const answeredBy = async (challenge: string | undefined, answer: string, { ways, people }: World) => {
  const id = challenge ? await ways.passkeys.take(challenge, answer) : undefined
  const person = id === undefined ? undefined : await people.byId(id)
  return person?.active ? person : undefined
}

/** In place of a code, after a password: it must be a passkey of that same person. */
const takeSecondPasskey = async (visit: FrontVisit, world: World, answer: string) => {
  const waiting = await waitingIn(visit, world)
  const taken = waiting && (await world.ways.entrances.take('factor', entranceKey(visit.c, world)))
  if (!waiting || !taken) return undefined
  const { challenge, ...facts } = taken.facts
  const person = await answeredBy(challenge, answer, world)
  if (person?.id === waiting.person.id) {
    const { way = 'password', next, password } = facts
    return comeInWhole(visit, world, { person, way: way as Way, next, password })
  }
  world.note('A sign-in was refused', { way: 'passkey', person: waiting.person.id })
  const { key, expiresAt } = await world.ways.entrances.open('factor', facts, waiting.person.id)
  giveEntrance(visit.c, world, key, expiresAt)
  return askSecond(visit, world, waiting, { code: waysTexts[visit.language].signIn.passkeyFailed })
}

export const takePasskey = async (visit: FrontVisit, world: World): Promise<Response> => {
  const { signIn: say } = waysTexts[visit.language]
  const form = await visit.form()
  const next = ownPath(form.text('next'))
  const again = (error: string) => showForm(visit, world, '', next, { email: error })
  if (!isFromHere(visit.c)) return again(signInTexts[visit.language].elsewhere)
  const second = await takeSecondPasskey(visit, world, form.text('answer'))
  if (second) return second
  const entrance = await world.ways.entrances.take('passkey', entranceKey(visit.c, world))
  if (!entrance) return again(say.passkeyGone)
  const person = await answeredBy(entrance.facts['challenge'], form.text('answer'), world)
  if (!person) {
    world.note('A sign-in was refused', { way: 'passkey' })
    return again(say.passkeyUnknown)
  }
  return comeIn(visit, world, { person, way: 'passkey', next })
}
