import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { permits } from '#complaint/permission.ts'
import type { Candidate } from '#complaint/rota.ts'
import type { Database } from '#database/connect.ts'
import type { Role } from '#policy/policy.ts'
import { keepingOut } from './conflicts.ts'
import type { AskCandidates, Colleague, Rota } from './rota.ts'

const works: readonly Role[] = ['agent', 'manager', 'investigator']

/** The roles that let somebody answer complaints: one held in part without that does not count. */
const workingRoles = ({ roles, limits }: Colleague): readonly Role[] =>
  roles.filter(role => works.includes(role) && permits(limits, role, 'answer'))

const serves = ({ active, storefronts }: Colleague, shop: string): boolean =>
  active && (!storefronts || storefronts.includes(shop))

type Load = { readonly handler: string; readonly open: number; readonly last: Instant | null }

const loadsOf = async (db: Database): Promise<ReadonlyMap<string, Load>> => {
  const { rows } = await sql<Load>`
    select handler, count(*) as open, max(acknowledged_at) as last from complaint
    where on_desk and stage <> 'closed' and handler is not null group by handler`.execute(db)
  return new Map(rows.map(row => [row.handler, row]))
}

/** Who could have each of these complaints, with what the choice between them depends on. */
export const candidates =
  (db: Database, { away, skills }: Pick<Rota, 'away' | 'skills'>): Rota['candidates'] =>
  async ({ people, complaints, on }: AskCandidates) => {
    const ids = complaints.map(({ id }) => id)
    const [absent, skilled, loads, out] = await Promise.all([away(on), skills(), loadsOf(db), keepingOut(db, ids)])
    const known = people.map(one => {
      const load = loads.get(one.id)
      const candidate = {
        person: one.id,
        roles: workingRoles(one),
        away: absent.has(one.id),
        open: load?.open ?? 0,
        ...skilled.get(one.id),
        ...(load?.last ? { lastGiven: load.last } : {}),
      }
      return { one, candidate }
    })
    return new Map(
      complaints.map(({ id, storefront }) => [
        id,
        known.flatMap(({ one, candidate }): readonly Candidate[] =>
          serves(one, storefront) && candidate.roles.length > 0
            ? [{ ...candidate, keepsOut: out.get(id)?.has(one.id) ?? false }]
            : [],
        ),
      ]),
    )
  }
