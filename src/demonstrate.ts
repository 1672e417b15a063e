import { clockFrom } from '#clock/clock.ts'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Opened } from '#database/open.ts'
import { play } from './demo/play.ts'
import { staff } from './demo/staff.ts'
import type { Config } from './config.ts'
import type { House } from './house.ts'
import { keepWords, type Sending } from '#post/send.ts'
import { rowOf } from '#post/letters.ts'
import { assemble, signInLink } from './serve.ts'
import { untilStopped } from './signals.ts'

/** Writes a letter's words at the moment the story sends it, as the letter would have read that day. */
const writeLetter = async (db: Database, sending: Sending, complaintId: string, key: string) => {
  const found = await db
    .selectFrom('letter')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .where('key', '=', key)
    .executeTakeFirst()
  const row = found && rowOf(found)
  const written = row && (await sending.write(row))
  if (row && written) await keepWords(sending, row, written)
}

const rolesShown = ['agent', 'manager', 'investigator', 'board', 'administrator'] as const

const tellWho = async (house: House, say: (line: string) => void) => {
  for (const role of rolesShown) {
    const person = staff.find(({ roles }) => roles.includes(role))
    if (person)
      say(`  ${`${role}:`.padEnd(14)} ${person.name.padEnd(18)} ${await signInLink(house, person.id, 'sign-in')}`)
  }
}

/** Plays the fixture shop's stories up to now, and serves them with a clock that can be moved forward. */
export const playDemo = async (
  config: Config,
  database: Opened,
  say: (line: string) => void,
  elapsed: () => string,
) => {
  const clock = clockFrom(config.clock)
  let told: Instant | undefined
  const now = () => told ?? clock()
  const { house, db, start } = await assemble({ config, database, now, mode: 'demo', clock })
  const { ledger, people, orders, files, saveStorefront, publicUrl } = house.world
  const moveTo = (at: Instant) => {
    told = at
  }
  const write = (complaint: string, letter: string) => writeLetter(db, house.sending, complaint, letter)
  const cast = await play({ moveTo, saveStorefront, people, orders, files, ledger, write }, clock())
  told = undefined
  await house.duties.seal.run()
  const { stop } = await start()
  say(`The demo is ready in ${elapsed()} s, with ${cast.length} complaints.`)
  say(`  Customers      ${publicUrl}/`)
  say(`  Mailbox        ${publicUrl}/mailbox   (all mail, and the clock)`)
  say('  Staff, each by a link for one use:')
  await tellWho(house, say)
  say('Stop with Ctrl-C.')
  await untilStopped()
  await stop()
}
