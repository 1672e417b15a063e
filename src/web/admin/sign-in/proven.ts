import { plusTime } from '#calendar/day.ts'
import type { ProvenDeed } from '#texts/en/proof.ts'
import { proofTexts } from '#texts/proof.ts'
import { waysTexts } from '#texts/ways.ts'
import type { Form } from '../../form.ts'
import type { Route, StaffVisit } from '../../route.ts'
import { entranceKey, giveSession, sessionKey } from '../../session.ts'
import type { World } from '../../world.ts'
import { frontOf } from './front-of.ts'
import { heldIn, released, type Sealing } from './held.ts'
import { mailLink } from './mail-link.ts'
import { type Asking, askProof, cameFrom } from './proof-page.tsx'
import { createSlowDown } from './slow-down.ts'
import { tell } from './tell.ts'

const counts = { minutes: 10 } as const
const slowDown = createSlowDown()

export const isProven = ({ provedAt, now }: StaffVisit): boolean => plusTime(provedAt, counts) > now

type Outcome = { readonly proven: true; readonly strong: boolean } | Pick<Asking, 'errors' | 'isMailed'>

const byPassword = async ({ person, language }: StaffVisit, world: World, form: Form): Promise<Outcome> => {
  const say = proofTexts[language]
  const password = form.text('prove-password')
  if (password === '') return { errors: { 'prove-password': say.passwordMissing } }
  await slowDown.beforeTry(person.id)
  const known = await world.people.signIn(person.email, password)
  if (known?.id !== person.id) return { errors: { 'prove-password': say.passwordWrong } }
  slowDown.wasRight(person.id, '')
  return { proven: true, strong: false }
}

const byCode = async ({ person, language }: StaffVisit, world: World, form: Form): Promise<Outcome> => {
  const { second: say } = waysTexts[language]
  const code = form.text('prove-code').replace(/\s/g, '')
  if (code === '') return { errors: { 'prove-code': say.missing } }
  await slowDown.beforeTry(person.id)
  const found = await world.ways.takeCode(person.id, code)
  if (found === 'stopped') await tell(person, 'codes-wrong', world)
  if (found === 'stopped' || found === 'too-many') return { errors: { 'prove-code': say.tooMany } }
  if (found === 'wrong') return { errors: { 'prove-code': say.wrong } }
  slowDown.wasRight(person.id, '')
  if (found === 'recovery')
    await tell(person, 'recovery-used', world, String(await world.ways.recovery.left(person.id)))
  return { proven: true, strong: true }
}

const byPasskey = async ({ c, person, language }: StaffVisit, world: World, form: Form): Promise<Outcome> => {
  const { ways } = world
  const entrance = await ways.entrances.take('passkey', entranceKey(c, world))
  const challenge = entrance?.facts['challenge']
  const whose = challenge ? await ways.passkeys.take(challenge, form.text('answer')) : undefined
  if (whose === person.id) return { proven: true, strong: true }
  return { errors: { 'prove-passkey': proofTexts[language].passkeyFailed } }
}

const byLink = async (visit: StaffVisit, world: World): Promise<Outcome> => {
  const { shop } = await frontOf(visit, world)
  await mailLink('sign-in', visit.person, shop, world, { next: cameFrom(visit.c.req.path) })
  return { isMailed: true }
}

/** What was shown in answer to the page that asks for it; nothing yet for whoever comes from elsewhere. */
const outcomeOf = (visit: StaffVisit, world: World, form: Form, second: boolean): Promise<Outcome> | Outcome => {
  const way = form.text('prove')
  if (way === 'passkey') return byPasskey(visit, world, form)
  if (way === 'link') return byLink(visit, world)
  if (way === 'code') return byCode(visit, world, form)
  // Whoever is asked for a code at the door is not let through here by a password.
  if (way === 'password' && !second) return byPassword(visit, world, form)
  return way === 'again' ? { isMailed: true, errors: { 'prove-again': proofTexts[visit.language].notYet } } : {}
}

/** The session goes on under a new key (OWASP ASVS 5.0.0, 7.2.4), and so do the forms of this page. */
const renewed = async (visit: StaffVisit, world: World, strong: boolean): Promise<StaffVisit> => {
  const session = await world.people.prove(sessionKey(visit.c, world) ?? '', strong)
  if (!session) throw new Error('The session ended while it was being confirmed')
  giveSession(visit.c, world, session.key, session.expiresAt)
  const csrf = world.people.csrfFor(session.key)
  return { ...visit, csrf, provedAt: visit.now, strong: visit.strong || strong }
}

/** Whether what is asked for by a form with several buttons is one that needs it. */
type Needs = (asked: Form) => boolean
type Handle = (visit: StaffVisit, world: World) => Response | Promise<Response>

const asking =
  (deed: ProvenDeed, handle: Handle, needs: Needs): Handle =>
  async (visit, world) => {
    const { ways } = world
    const form = await visit.form()
    const sealing: Sealing = ways.sealingFor(visit.person.id)
    const asked = released(form, sealing)
    const go = (as: StaffVisit) => handle({ ...as, form: () => Promise.resolve(asked) }, world)
    if (isProven(visit) || !needs(asked)) return go(visit)
    const { has, second } = await ways.askedOf(visit.person)
    // The old password is asked for with the new one: where nothing else is asked at the door, that is proof enough.
    if (deed === 'password' && has.password && !second) return go(visit)
    const outcome = await outcomeOf(visit, world, form, second)
    if ('proven' in outcome) return go(await renewed(visit, world, outcome.strong))
    return askProof(visit, world, { deed, has, second, held: heldIn(asked, sealing), ...outcome })
  }

/**
 * The same route, for whoever showed within the last ten minutes that it is them: by signing in, or on the page that asks for it.
 * For what signing in depends on, and for ending sessions (OWASP ASVS 5.0.0, 7.5.1 and 7.5.2).
 */
export const proven = (deed: ProvenDeed, { rule, method, path, handle }: Route, needs: Needs = () => true): Route => {
  if (rule.for !== 'staff') throw new Error(`Only staff can be asked to confirm who they are, not ${rule.for}`)
  return { rule: { ...rule, afterProof: true }, method, path, handle: asking(deed, handle as Handle, needs) }
}
