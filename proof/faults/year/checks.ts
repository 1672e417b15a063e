import { createHash } from 'node:crypto'
import { connect } from '#database/connect.ts'
import { describe } from '#ledger/finding.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { checkComplaints } from './check-complaints.ts'
import { checkLetters } from './check-letters.ts'
import { checkMail } from './check-mail.ts'
import type { Town } from './town.ts'
import type { Skew } from './weather.ts'
import type { Place } from './place.ts'

/** Of everything that was told, whatever numbers the database itself gives. */
const hashOf = async ({ observer }: Place) => {
  const { rows } = await observer.query<{ all: string }>(`select concat(
    (select string_agg(concat(complaint_id, version, hash), ' ' order by complaint_id, version) from event),
    (select string_agg(concat(id, state, attempts), ' ' order by id) from letter),
    (select string_agg(concat(id, state), ' ' order by id) from mail_in)) as all`)
  return createHash('sha256')
    .update(rows[0]?.all ?? '')
    .digest('hex')
}

/** Holds what everybody outside was told against what the program has, and what it has against itself. */
export const checkYear = async (town: Town, place: Place, skews: readonly Skew[]) => {
  const db = connect(place.url, undefined, 2)
  try {
    const rules = createRulebook({ db, now: town.now, shipped })
    const { findings, events } = await verifyLedger(db, rules)
    for (const finding of findings) town.found('I7', describe(finding))
    await checkComplaints(town, place, { rules, db, skews })
    await checkLetters(town, place)
    await checkMail(town, place)
    return { hash: await hashOf(place), events, letters: town.sink.posted.length }
  } finally {
    await db.destroy()
  }
}
