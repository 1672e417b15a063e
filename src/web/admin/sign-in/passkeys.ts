import { waysTexts } from '#texts/ways.ts'
import type { StaffVisit } from '../../route.ts'
import { entranceKey, giveEntrance } from '../../session.ts'
import type { World } from '../../world.ts'
import { accountPath, showAccountWith } from './account.tsx'
import { frontOf } from './front-of.ts'
import { keepsFactor } from './keeps-factor.ts'
import { showFirstFactor } from './first-factor.tsx'
import { strengthen } from './strengthen.ts'
import { tell } from './tell.ts'

/** What to ask of the browser for a new passkey; the challenge is kept for this person in this browser. */
export const askNewPasskey = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { c, person } = visit
  const { entrances, passkeys } = world.ways
  const { shop } = await frontOf(visit, world)
  const { options, challenge } = await passkeys.askNew(person, shop.name)
  const { key, expiresAt } = await entrances.open('add-passkey', { challenge }, person.id)
  giveEntrance(c, world, key, expiresAt)
  return c.json(options)
}

/** Keeps a passkey that the browser made just now. */
export const addPasskey = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { passkeys: say } = waysTexts[visit.language]
  const { c, person } = visit
  const { entrances, passkeys } = world.ways
  const form = await visit.form()
  const name = form.text('name').slice(0, 60)
  const page = visit.owesFactor ? showFirstFactor : showAccountWith
  const again = (error: string) => page(visit, world, { name: error }, { name })
  const entrance = await entrances.take('add-passkey', entranceKey(c, world))
  if (name === '') return again(say.nameMissing)
  // Who had to confirm first that it is them comes without an answer of a device: the button asks for it now.
  if (form.text('answer') === '') return page(visit, world, {}, { name, isConfirmed: true })
  const challenge = entrance?.person === person.id ? entrance.facts['challenge'] : undefined
  if (!challenge || !(await passkeys.add(person.id, name, challenge, form.text('answer')))) return again(say.failed)
  await strengthen(visit, world)
  await tell(person, 'passkey-added', world, name)
  return c.redirect(`${accountPath}?done=passkey`, 303)
}

export const removePasskey = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { person } = visit
  const id = (await visit.form()).text('passkey')
  if (!(await keepsFactor(person, world, 'passkey')))
    return showAccountWith(visit, world, { passkeys: waysTexts[visit.language].required })
  const name = await world.ways.passkeys.remove(person.id, id, person.id)
  if (name !== undefined) await tell(person, 'passkey-removed', world, name)
  return visit.c.redirect(`${accountPath}?done=passkey-removed`, 303)
}
