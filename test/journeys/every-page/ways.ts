import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { plusTime } from '#calendar/day.ts'
import { tom } from '#demo/staff.ts'
import type { Person } from '#people/people.ts'
import type { Places } from './places.ts'
import { fills, narrow, type State, wide } from './state.ts'

type World = Places['world']['house']['world']

const weekend = {
  name: 'Weekendhulp',
  description: 'Neemt in het weekend klachten op.',
  permissions: ['take-down', 'acknowledge', 'note'],
  as: ['agent'],
} as const

const loads = (page: Page, selector: string) =>
  Promise.all([page.waitForEvent('load'), page.locator(selector).first().click()])
const saves = (page: Page) =>
  Promise.all([page.waitForEvent('load'), page.locator('main [name=name]').first().press('Enter')])

/** Somebody with an authenticator, and a role of the house that they have. */
const cast = async ({ people, houseRoles, ways }: World): Promise<Person> => {
  const known = await people.byId(tom.id)
  if (known) return known
  const { id } = await houseRoles.save(weekend, 'noor')
  const added = (await people.add({ ...tom, roles: [], houseRoles: [id] })) as Person
  await ways.authenticators.start(tom.id)
  const pending = await ways.authenticators.pending(tom.id, 'x', tom.email)
  await ways.authenticators.confirm(tom.id, new TOTP({ secret: pending?.text ?? '' }).generate())
  return added
}

/** A link that opens once, issued anew for each look at the page behind it. */
const wayIn = async ({ world }: Places, subject: string) => {
  const { links, now } = world.house.world
  const expiresAt = plusTime(now(), { hours: 1 })
  return `/desk/sign-in/${await links.issue({ purpose: 'sign-in', subject, expiresAt })}`
}

let house: World | undefined
let database: Places['world']['database']['owner'] | undefined

const second = (name: string, then: (page: Page) => Promise<void> = async () => {}): State => ({
  route: '/desk/sign-in/second',
  name,
  who: 'nobody',
  at: async places => {
    await cast(places.world.house.world)
    return wayIn(places, tom.id)
  },
  then: async page => {
    await loads(page, 'main [type=submit]')
    await then(page)
  },
})

/** Signing in by more than one step, what one keeps for it, and roles of the house's own. */
export const ways: readonly State[] = [
  second('a code is asked for'),
  narrow(second('no code given', page => fills({})(page))),
  {
    route: '/desk/account/second-factor',
    name: 'to be set up first',
    who: 'nobody',
    at: async places => {
      house = places.world.house.world
      await house.ways.setFactorRoles(['board'], 'noor')
      return wayIn(places, 'hugh')
    },
    then: async page => {
      await loads(page, 'main [type=submit]')
      await house?.ways.setFactorRoles([], 'noor')
    },
  },
  {
    route: '/desk/account/authenticator',
    name: 'a secret to scan',
    moving: 'Chance made the secret',
    who: 'agent',
    at: () => '/desk/account',
    then: async page => void (await loads(page, 'form[action$="authenticator/start"] [type=submit]')),
  },
  {
    route: '/desk/account',
    name: 'asked to confirm who it is',
    who: 'nobody',
    at: places => {
      database = places.world.database.owner
      return wayIn(places, 'hugh')
    },
    then: async page => {
      await loads(page, 'main [type=submit]')
      const earlier = sql<never>`proved_at - interval '11 minutes'`
      await database?.updateTable('session').set({ proved_at: earlier }).where('person_id', '=', 'hugh').execute()
      await page.goto(new URL('/desk/account', page.url()).href)
      await loads(page, 'form[action$="sign-out-everywhere"] [type=submit]')
    },
  },
  {
    route: '/desk/roles',
    name: 'one of the house',
    who: 'administrator',
    at: async places => {
      await cast(places.world.house.world)
      return '/desk/roles'
    },
  },
  wide({ route: '/desk/roles/new', name: 'empty', who: 'administrator', at: () => '/desk/roles/new' }),
  narrow({
    route: '/desk/roles/new',
    name: 'sent empty',
    who: 'administrator',
    at: () => '/desk/roles/new',
    then: async page => void (await saves(page)),
  }),
  { route: '/desk/roles/:id', name: 'that somebody has', who: 'administrator', at: () => '/desk/roles/weekendhulp' },
]
