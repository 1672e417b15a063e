import { resolve } from 'node:path'
import { readAnchors } from '#backup/anchor.ts'
import { connect, type Database } from '#database/connect.ts'
import { Halt } from '#database/halt.ts'
import type { Opened } from '#database/open.ts'
import { rebuildLost } from '#ledger/rebuild.ts'
import { type Anchor, describe } from '#ledger/finding.ts'
import { verifyRest } from '#ledger/verify.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { clockFrom } from '#clock/clock.ts'
import { counted } from './backup.ts'
import { inThreads } from './ledger-threads.ts'

type Say = (line: string) => void

const rulesIn = (db: Database) => createRulebook({ db, now: clockFrom(), shipped })

const progress = (say: Say, what: string) => {
  let told = performance.now()
  return (done: number) => {
    if (performance.now() - told < 2000) return
    told = performance.now()
    say(`  ${done} complaints ${what} …`)
  }
}

/**
 * `verify`: checks every chain, gap, seal and read model, and that each of these seals is still there, and names what does not fit.
 * True when all is well.
 */
export const verify = async (database: Opened, say: Say, anchors: readonly Anchor[] = []): Promise<boolean> => {
  const db = connect(database.app)
  try {
    const [{ complaints, events, findings: ofHistories }, ofRest] = await Promise.all([
      inThreads(db, { url: database.app, work: 'verify' }, progress(say, 'checked')),
      verifyRest(db, anchors),
    ])
    const findings = [...ofHistories, ...ofRest]
    for (const finding of findings) say(`  ${describe(finding)}`)
    say(
      `${complaints} complaints and ${events} events checked: ${findings.length === 0 ? 'all is well.' : `${counted(findings.length, 'finding')}.`}`,
    )
    return findings.length === 0
  } finally {
    await db.destroy()
  }
}

/** What `verify --against` is given: seals that were noted elsewhere. */
export const anchorsFrom = async (args: readonly string[], folder: string): Promise<readonly Anchor[]> => {
  const [option, given, ...more] = args
  if (option === undefined) return []
  if (option !== '--against' || given === undefined || more.length > 0)
    throw new Halt('npm start -- verify [--against FILE, or NUMBER:HASH of a seal that was noted elsewhere]')
  return readAnchors(given, resolve(folder, given))
}

/** `rebuild`: makes the read models anew from the history and writes what differs. Nothing that was sent or said changes. */
export const rebuild = async (database: Opened, say: Say): Promise<boolean> => {
  const db = connect(database.app)
  try {
    await rebuildLost(db, rulesIn(db))
    const { complaints } = await inThreads(db, { url: database.app, work: 'rebuild' }, progress(say, 'rebuilt'))
    say(`${complaints} complaints rebuilt from their history.`)
    return true
  } finally {
    await db.destroy()
  }
}
