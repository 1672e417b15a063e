import type { Context } from 'hono'
import type { Instant } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Permission } from '#complaint/permission.ts'
import type { Question } from '#complaint/state.ts'
import type { History } from '#ledger/ledger.ts'
import type { ChosenKeys } from '#keys/keys.ts'
import type { Partner, Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { Form } from './form.ts'
import { staffLanguageFor } from './language.ts'
import type { World } from './world.ts'

/** A request, once it is known where and in which language. `form()` reads the body once; files in it are stored by then. */
export type Visit = {
  readonly c: Context
  readonly now: Instant
  /** And how formally. */
  readonly language: Tongue
  readonly form: () => Promise<Form>
}
/** `base` is the storefront's own root: '' for the first one, '/shop/<id>' for the others. */
export type ShopVisit = Visit & { readonly shop: Storefront; readonly base: string }
/** Whoever stands at a door of the house itself, and may come to work here. */
export type FrontVisit = ShopVisit & { readonly language: StaffLanguage }
/** The holder of a view key, which a mailed link was exchanged for. */
export type CustomerVisit = ShopVisit & {
  readonly key: string
  readonly history: History
  readonly actor: Actor & { kind: 'customer' }
}
/** The holder of a partner's link to one question, or to a list with it. `base` is the question's own address. */
export type PartnerVisit = Visit & {
  readonly key: string
  readonly base: string
  /** The address of the list that it was reached from. */
  readonly list?: string
  readonly shop: Storefront
  readonly history: History
  readonly question: Question
  readonly actor: Actor & { kind: 'partner' }
}
/** The holder of a partner's link to all that one shop has asked of them. */
export type PartnerListVisit = Visit & { readonly key: string; readonly shop: Storefront; readonly partner: Partner }
export type StaffVisit = Omit<Visit, 'language'> & {
  readonly language: StaffLanguage
  readonly person: Person
  readonly actor: Actor & { kind: 'staff' }
  /** A second factor was shown, or they came in by a way that needs none. */
  readonly strong: boolean
  /** They must set one up before anything else. */
  readonly owesFactor: boolean
  /** When they last showed who they are. */
  readonly provedAt: Instant
  /** Goes into every staff form as the hidden field `csrf`. */
  readonly csrf: string
  /** The storefronts this person serves. */
  readonly shops: readonly Storefront[]
  /** The keys they chose for the desk, if they did. */
  readonly keys?: ChosenKeys
}
export type ComplaintVisit = StaffVisit & { readonly history: History; readonly shop: Storefront }

/** Staff of one of these roles; where `needs` names a permission, one of those roles must hold it. */
type StaffRule<T extends 'staff' | 'complaint' | 'hearing'> = {
  readonly for: T
  readonly roles: readonly Role[]
  readonly needs?: Permission
  /** Also for whoever must first set up a second factor: nothing but what that takes. */
  readonly beforeFactor?: true
  /** Only for whoever showed who they are a short while ago. */
  readonly afterProof?: true
  /** Its files are not kept: they flow by as `form.streamed`. */
  readonly streams?: true
}
/** Who may come in. Deny by default: a route cannot be written without one of these. */
export type Rule =
  | { readonly for: 'anyone' }
  | { readonly for: 'customer' }
  | { readonly for: 'partner' }
  | { readonly for: 'partner-list' }
  | { readonly for: 'listed-question' }
  | StaffRule<'staff'>
  | StaffRule<'complaint'>
  | StaffRule<'hearing'>
  | { readonly for: 'mailbox' }
  | { readonly for: 'development' }
  | { readonly for: 'mail-provider' }

type Method = 'GET' | 'POST'
type Handle<V> = (visit: V, world: World) => Response | Promise<Response>
export type Route =
  | {
      readonly rule: { readonly for: 'anyone' }
      readonly method: Method
      readonly path: string
      readonly handle: Handle<ShopVisit>
    }
  | {
      readonly rule: { readonly for: 'customer' }
      readonly method: Method
      readonly path: string
      readonly handle: Handle<CustomerVisit>
    }
  | {
      readonly rule: { readonly for: 'partner' | 'listed-question' }
      readonly method: Method
      readonly path: string
      readonly handle: Handle<PartnerVisit>
    }
  | {
      readonly rule: { readonly for: 'partner-list' }
      readonly method: Method
      readonly path: string
      readonly handle: Handle<PartnerListVisit>
    }
  | {
      readonly rule: StaffRule<'staff'>
      readonly method: Method
      readonly path: string
      readonly handle: Handle<StaffVisit>
    }
  | {
      readonly rule: StaffRule<'complaint'> | StaffRule<'hearing'>
      readonly method: Method
      readonly path: string
      readonly handle: Handle<ComplaintVisit>
    }
  | {
      readonly rule: { readonly for: 'mailbox' | 'development' | 'mail-provider' }
      readonly method: Method
      readonly path: string
      readonly handle: Handle<ShopVisit>
    }

export const everyRole: readonly Role[] = ['agent', 'manager', 'investigator', 'board', 'administrator']

/** For anyone; the path is mounted under every storefront's base. */
export const open = (method: Method, path: string, handle: Handle<ShopVisit>): Route => ({
  rule: { for: 'anyone' },
  method,
  path,
  handle,
})
const toFront =
  (handle: Handle<FrontVisit>): Handle<ShopVisit> =>
  (visit, world) =>
    handle({ ...visit, language: staffLanguageFor(visit.c, visit.shop) }, world)
/** The same, for pages of the house itself, which speak its own languages. */
export const front = (method: Method, path: string, handle: Handle<FrontVisit>): Route =>
  open(method, path, toFront(handle))
/** For the holder of the view key in `:key`; mounted under every storefront's base. */
export const customer = (method: Method, path: string, handle: Handle<CustomerVisit>): Route => ({
  rule: { for: 'customer' },
  method,
  path,
  handle,
})
/** For the holder of the partner link in `:key`. */
export const partner = (method: Method, path: string, handle: Handle<PartnerVisit>): Route => ({
  rule: { for: 'partner' },
  method,
  path,
  handle,
})
/** For the holder of the link to a partner's list in `:key`. */
export const partnerList = (method: Method, path: string, handle: Handle<PartnerListVisit>): Route => ({
  rule: { for: 'partner-list' },
  method,
  path,
  handle,
})
/** For the same, on the question `:question` of the complaint `:id`, if it was put to that partner. */
export const listed = (method: Method, path: string, handle: Handle<PartnerVisit>): Route => ({
  rule: { for: 'listed-question' },
  method,
  path,
  handle,
})
/** For signed-in staff with one of these roles. A POST must carry the `csrf` field. */
export const staff = (
  roles: readonly Role[],
  method: Method,
  path: string,
  handle: Handle<StaffVisit>,
  needs?: Permission,
): Route => ({
  rule: { for: 'staff', roles, ...(needs ? { needs } : {}) },
  method,
  path,
  handle,
})
/** The same for a form whose files flow by. */
export const streaming = (route: Route): Route =>
  route.rule.for === 'staff' ? ({ ...route, rule: { ...route.rule, streams: true } } as Route) : route
/** For everybody of the staff, also before they set up the second factor that their role needs. */
export const beforeFactor = (method: Method, path: string, handle: Handle<StaffVisit>): Route => ({
  rule: { for: 'staff', roles: everyRole, beforeFactor: true },
  method,
  path,
  handle,
})
/** For staff with one of these roles who may read the complaint in `:id`. */
export const ofComplaint = (
  roles: readonly Role[],
  method: Method,
  path: string,
  handle: Handle<ComplaintVisit>,
  needs?: Permission,
): Route => ({
  rule: { for: 'complaint', roles, ...(needs ? { needs } : {}) },
  method,
  path,
  handle,
})
/** For whom the complaint in `:id` is about, whatever their role: what they were told and asked of it. */
export const hearing = (method: Method, path: string, handle: Handle<ComplaintVisit>): Route => ({
  rule: { for: 'hearing', roles: everyRole },
  method,
  path,
  handle,
})
/** The mail of a program without SMTP: for administrators, and for everybody in the demo. */
export const mailbox = (method: Method, path: string, handle: Handle<FrontVisit>): Route => ({
  rule: { for: 'mailbox' },
  method,
  path,
  handle: toFront(handle),
})
/** Only outside production. */
export const development = (method: Method, path: string, handle: Handle<FrontVisit>): Route => ({
  rule: { for: 'development' },
  method,
  path,
  handle: toFront(handle),
})
/** Only where a secret is set that mail providers know; the handler asks for it. */
export const mailProvider = (method: Method, path: string, handle: Handle<ShopVisit>): Route => ({
  rule: { for: 'mail-provider' },
  method,
  path,
  handle,
})
