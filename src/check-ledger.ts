import { connect, type Database } from '#database/connect.ts'
import type { Opened } from '#database/open.ts'
import { rebuildReadModels } from '#ledger/rebuild.ts'
import { describe } from '#ledger/finding.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { clockFrom } from '#clock/clock.ts'

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

/** `verify`: checks every chain, gap, seal and read model, and names what does not fit. True when all is well. */
export const verify = async (database: Opened, say: Say): Promise<boolean> => {
  const db = connect(database.app)
  try {
    const { complaints, events, findings } = await verifyLedger(db, rulesIn(db), progress(say, 'checked'))
    for (const finding of findings) say(`  ${describe(finding)}`)
    say(
      `${complaints} complaints and ${events} events checked: ${findings.length === 0 ? 'all is well.' : `${findings.length} findings.`}`,
    )
    return findings.length === 0
  } finally {
    await db.destroy()
  }
}

/** `rebuild`: writes the read models anew from the history. Nothing that was sent or said changes. */
export const rebuild = async (database: Opened, say: Say): Promise<boolean> => {
  const db = connect(database.app)
  try {
    const { complaints } = await rebuildReadModels(db, rulesIn(db), progress(say, 'rebuilt'))
    say(`${complaints} complaints rebuilt from their history.`)
    return true
  } finally {
    await db.destroy()
  }
}
