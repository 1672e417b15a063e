import { clockFrom } from '#clock/clock.ts'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Opened } from '#database/open.ts'
import { play } from '#demo/play.ts'
import { snippets } from '#demo/snippets.ts'
import { ruth, waysIn } from '#demo/staff.ts'
import { workingMorning } from '#demo/story.ts'
import type { Config } from '#config/config.ts'
import type { House } from '#house.ts'
import { keepWords } from '#post/queue.ts'
import type { Sending } from '#post/send.ts'
import { rowOf } from '#post/letters.ts'
import { assemble, signInLink } from '#serve.ts'
import { untilStopped } from '#signals.ts'

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
  if (row && written) await keepWords(db, row, written)
}

const tellWho = async (house: House, say: (line: string) => void) => {
  for (const { id, name, roles, email } of waysIn) {
    const shop = email.split('@')[1]?.split('.')[0] ?? ''
    say(`  ${roles.join(', ').padEnd(14)} ${`${name}, ${shop}`.padEnd(30)} ${await signInLink(house, id, 'sign-in')}`)
  }
}

/** Plays the fixture shop's stories up to now, and serves them with a clock that can be moved forward. */
export const playDemo = async (
  config: Config,
  database: Opened,
  say: (line: string) => void,
  elapsed: () => string,
) => {
  // Without a clock of its own the demo begins on a working morning, whatever day it is: then something is due today.
  const clock = clockFrom(config.clock ?? workingMorning(clockFrom()()))
  let told: Instant | undefined
  const now = () => told ?? clock()
  const { house, db, start } = await assemble({ config, database, now, mode: 'demo', clock })
  const { ledger, people, orders, files, rulebook, saveStorefront, publicUrl } = house.world
  const moveTo = (at: Instant) => {
    told = at
  }
  const write = (complaint: string, letter: string) => writeLetter(db, house.sending, complaint, letter)
  const cast = await play(
    { moveTo, saveStorefront, people, orders, files, ledger, ground: rulebook.ground, write },
    clock(),
  )
  told = undefined
  for (const snippet of snippets) await house.world.writing.snippets.save(snippet, ruth.id)
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
