import type { KeyObject } from 'node:crypto'
import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { createPartners } from './partners.ts'
import { hashPassword, passwordMatches, problemOf } from './password.ts'
import type { Everybody, People } from './people.ts'
import { createSessions } from './sessions.ts'
import { createStaff } from './staff.ts'

// Another process of this installation may rename somebody; a page shows the old name no longer than this.
const remembered = 10_000

/** `secret` is the installation's own; tokens in forms are made from it. */
export const createPeople = ({
  db,
  now,
  secret,
}: {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: KeyObject
}): People => {
  const staff = createStaff(db, now)
  const partners = createPartners(db, now)
  const sessions = createSessions(db, now, secret)

  let known: { readonly everybody: Everybody; readonly until: number } | undefined
  const forget = <T>(result: T): T => {
    known = undefined
    return result
  }
  const read = async (): Promise<Everybody> => {
    const [persons, asked] = await Promise.all([staff.all(), partners.all()])
    const names = new Map([...persons, ...asked].map(({ id, name }) => [id, name]))
    return { people: persons, partners: asked, names }
  }
  const everybody = async () => {
    if (!known || known.until < performance.now())
      known = { everybody: await read(), until: performance.now() + remembered }
    return known.everybody
  }

  const preparePassword: People['preparePassword'] = async password => {
    const problem = problemOf(password)
    return problem ? { problem } : { hash: await hashPassword(password) }
  }
  const setPrepared: People['setPrepared'] = (id, password_hash) =>
    db.transaction().execute(async tx => {
      await tx.updateTable('person').set({ password_hash }).where('id', '=', id).execute()
      await tx.deleteFrom('session').where('person_id', '=', id).execute()
      await noteChange(tx, { at: now(), by: id, kind: 'password-set', subject: id })
    })

  return {
    all: staff.all,
    byId: staff.byId,
    byEmail: staff.byEmail,
    add: async (person, by) => forget(await staff.add(person, by)),
    change: async (id, patch, by) => {
      const changed = forget(await staff.change(id, patch, by))
      if (patch.active === false) await sessions.closeAllOf(id)
      return changed
    },
    partners: partners.all,
    partner: partners.byId,
    addPartner: async (partner, by) => forget(await partners.add(partner, by)),
    changePartner: async (id, patch, by) => forget(await partners.change(id, patch, by)),
    everybody,
    names: async () => (await everybody()).names,
    setPassword: async (id, password) => {
      const prepared = await preparePassword(password)
      if ('problem' in prepared) return prepared
      await setPrepared(id, prepared.hash)
      return undefined
    },
    preparePassword,
    setPrepared,
    signIn: async (email, password) => {
      const person = await staff.byEmail(email)
      const kept =
        person && (await db.selectFrom('person').select('password_hash').where('id', '=', person.id).executeTakeFirst())
      const isRight = await passwordMatches(problemOf(password) ? '' : password, kept?.password_hash)
      return isRight && person?.active ? person : undefined
    },
    openSession: sessions.open,
    prove: sessions.prove,
    visiting: sessions.visiting,
    session: async key => {
      const visiting = await sessions.visiting(key)
      return visiting?.owesFactor ? undefined : visiting?.person
    },
    sessionsOf: sessions.of,
    closeSession: sessions.close,
    endSession: sessions.end,
    closeSessionsOf: sessions.closeAllOf,
    csrfFor: sessions.csrfFor,
    csrfMatches: sessions.csrfMatches,
    clean: sessions.clean,
  }
}
