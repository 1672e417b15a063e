import type { PersonId } from '#complaint/actor.ts'
import type { Role } from '#policy/policy.ts'

/** Who asks: `shops` are the storefronts they serve, all of them by name. */
export type Scope = { readonly shops: readonly string[]; readonly person: PersonId; readonly roles: readonly Role[] }
