import type { Context } from 'hono'
import type { Actor } from '#complaint/actor.ts'
import { wholeRoles } from '#complaint/house-role.ts'
import { mayRead } from '#complaint/may.ts'
import { type Permission, permits } from '#complaint/permission.ts'
import { isAbout } from '#complaint/state.ts'
import type { Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { tongueOf } from '#texts/tongue.ts'
import type { Form } from './form.ts'
import { asListed, asPartner, asPartnerList } from './enter-partner.ts'
import { tongueFor } from './language.ts'
import { ofReader } from './of-reader.ts'
import type {
  ComplaintVisit,
  CustomerVisit,
  PartnerListVisit,
  PartnerVisit,
  Rule,
  ShopVisit,
  StaffVisit,
  Visit,
} from './route.ts'
import { sessionKey } from './session.ts'
import type { World } from './world.ts'

/** Why somebody is not let in. Outsiders cannot tell an unknown page from a forbidden one: both are `nowhere`. */
export type Denied = {
  readonly denied: 'nowhere' | 'link-expired' | 'sign-in' | 'factor' | 'form-expired'
  readonly visit: ShopVisit
  /** Who asks, where that is known. */
  readonly person?: Person
}

export type Entered = ShopVisit | CustomerVisit | PartnerVisit | PartnerListVisit | StaffVisit | ComplaintVisit
type Read = () => Promise<Form>

const storefrontOf = (shops: readonly Storefront[], id: string | undefined): Storefront | undefined =>
  id === undefined ? shops[0] : shops.slice(1).find(shop => shop.id === id)

export const baseOf = (shops: readonly Storefront[], shop: Storefront): string =>
  shops[0]?.id === shop.id ? '' : `/shop/${shop.id}`

const shopVisit = async (c: Context, world: World, form: Read): Promise<ShopVisit | undefined> => {
  const shops = await world.storefronts()
  const shop = storefrontOf(shops, c.req.param('shop'))
  if (!shop) return undefined
  return { c, now: world.now(), language: tongueFor(c, shop), form, shop, base: baseOf(shops, shop) }
}

const asCustomer = async (visit: ShopVisit, world: World): Promise<CustomerVisit | undefined> => {
  const key = visit.c.req.param('key') ?? ''
  const link = await world.links.find('view', key)
  const history = link && (await world.ledger.read(link.subject))
  if (!history || history.complaint.storefront !== visit.shop.id) return undefined
  return {
    ...visit,
    language: tongueOf(history.complaint.language, visit.shop.formality),
    key,
    history,
    actor: { kind: 'customer' },
  }
}

export const actorOf = (person: Person): Actor & { kind: 'staff' } => ({
  kind: 'staff',
  person: person.id,
  roles: person.roles,
  ...(person.limits ? { limits: person.limits } : {}),
})

/** Whether one of this person's roles is asked for here, and holds the permission, if one is needed. */
const isFor = ({ roles, limits }: Person, rule: { readonly roles: readonly string[]; readonly needs?: Permission }) =>
  roles.some(role => rule.roles.includes(role) && (!rule.needs || permits(limits, role, rule.needs)))

const asStaff = async (visit: Visit, world: World): Promise<StaffVisit | undefined> => {
  const key = sessionKey(visit.c, world)
  const visiting = key ? await world.people.visiting(key) : undefined
  if (!key || !visiting) return undefined
  const { person, strong, owesFactor, provedAt } = visiting
  const shops = (await world.storefronts()).filter(({ id }) => !person.storefronts || person.storefronts.includes(id))
  const { c, now, form } = visit
  const keys = await world.keys.of(person.id)
  return {
    c,
    now,
    form,
    language: person.language,
    person,
    strong,
    owesFactor,
    provedAt,
    actor: actorOf(person),
    csrf: world.people.csrfFor(key),
    shops,
    ...(keys ? { keys } : {}),
  }
}

const holdsForm = async (visit: StaffVisit, world: World): Promise<boolean> => {
  if (visit.c.req.method !== 'POST') return true
  const form = await visit.form()
  return world.people.csrfMatches(sessionKey(visit.c, world) ?? '', form.text('csrf'))
}

const ofComplaint = async (visit: StaffVisit, world: World): Promise<ComplaintVisit | undefined> => {
  const history = await world.ledger.read(visit.c.req.param('id') ?? '')
  const shop = visit.shops.find(({ id }) => id === history?.complaint.storefront)
  if (!history || !shop || !mayRead(visit.actor, history.complaint)) return undefined
  return { ...visit, history: await ofReader(history, visit, world), shop }
}

/** Whom a complaint is about need not serve its shop. */
const ofHearing = async (visit: StaffVisit, world: World): Promise<ComplaintVisit | undefined> => {
  const history = await world.ledger.read(visit.c.req.param('id') ?? '')
  const shop = (await world.storefronts()).find(({ id }) => id === history?.complaint.storefront)
  return history && shop && isAbout(history.complaint, visit.person.id) ? { ...visit, history, shop } : undefined
}

const enterStaff = async (visit: ShopVisit, world: World, rule: Extract<Rule, { roles: readonly Role[] }>) => {
  const staff = await asStaff(visit, world)
  if (!staff) return { denied: 'sign-in', visit } as const
  if (staff.owesFactor && !rule.beforeFactor) return { denied: 'factor', visit, person: staff.person } as const
  if (!isFor(staff.person, rule)) return { denied: 'nowhere', visit, person: staff.person } as const
  if (!(await holdsForm(staff, world))) return { denied: 'form-expired', visit, person: staff.person } as const
  if (rule.for === 'staff') return staff
  const entered = rule.for === 'hearing' ? await ofHearing(staff, world) : await ofComplaint(staff, world)
  return entered ?? ({ denied: 'nowhere', visit, person: staff.person } as const)
}

/** Turns a request into the visit its route's rule asks for, or says why not. The one place where anybody is let in. */
export const enter = async (
  rule: Rule,
  c: Context,
  world: World,
  form: Read,
): Promise<Entered | Denied | undefined> => {
  const visit = await shopVisit(c, world, form)
  if (!visit) return undefined
  switch (rule.for) {
    case 'anyone':
      return visit
    case 'customer':
      return (await asCustomer(visit, world)) ?? { denied: 'link-expired', visit }
    case 'partner':
      return (await asPartner(visit, world)) ?? { denied: 'link-expired', visit }
    case 'partner-list':
      return (await asPartnerList(visit, world)) ?? { denied: 'link-expired', visit }
    case 'listed-question':
      return (await asListed(visit, world)) ?? { denied: 'link-expired', visit }
    case 'development':
      return world.mode === 'production' ? { denied: 'nowhere', visit } : visit
    case 'mail-provider':
      return world.mailHook ? visit : { denied: 'nowhere', visit }
    case 'mailbox': {
      if (!world.mailbox) return { denied: 'nowhere', visit }
      if (world.mode === 'demo') return visit
      const staff = await asStaff(visit, world)
      if (!staff) return { denied: 'sign-in', visit }
      if (staff.owesFactor) return { denied: 'factor', visit }
      // Keys to sign in with are among these letters: they are for whoever administers the whole house.
      return wholeRoles(staff.person).includes('administrator') ? visit : { denied: 'nowhere', visit }
    }
    case 'staff':
    case 'complaint':
    case 'hearing':
      return enterStaff(visit, world, rule)
  }
}
