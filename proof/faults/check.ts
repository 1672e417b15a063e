// Decides from outside whether the house kept its word: from what clients heard, what arrived, what stands in the database and in
// files. It shares no code with the program. The one rule it cannot know by itself, it lets the heart compute in another process.
import type { Breach, Evidence, Invariant, Look } from './evidence.ts'
import { nothingIsDoubled, nothingIsLost } from './invariants/acknowledged.ts'
import { chainHolds, sealsHold } from './invariants/chain.ts'
import { filesAreWhole } from './invariants/kept-files.ts'
import { handsOnlyRise, noLetterLost, noLetterTwice } from './invariants/letters.ts'
import { datesFollow, neverSilent } from './invariants/promises.ts'
import { faultsShow, nothingIsStuck, nothingIsTold } from './invariants/recovery.ts'

/** What each invariant says, in a few words. */
export const invariants: Readonly<Record<Invariant, string>> = {
  I1: 'what was acknowledged is there, complete',
  I2: 'what is done again is there once',
  I3: 'no letter arrives twice unseen',
  I4: 'no letter is lost',
  I5: 'no promise is missed in silence',
  I6: 'dates follow from what is written down',
  I7: 'histories are whole and chained',
  I8: 'files are whole',
  I9: 'there is one order, and one hand at a time',
  I10: 'faults show',
  I11: 'nothing needs a hand afterwards',
  I12: 'nothing personal is printed',
}

const looks: readonly Look[] = [
  nothingIsLost,
  nothingIsDoubled,
  noLetterTwice,
  noLetterLost,
  neverSilent,
  datesFollow,
  chainHolds,
  sealsHold,
  filesAreWhole,
  handsOnlyRise,
  faultsShow,
  nothingIsStuck,
  nothingIsTold,
]

/** All breaches, of all invariants. */
export const check = async (evidence: Evidence): Promise<readonly Breach[]> => {
  const found: Breach[] = []
  for (const look of looks) found.push(...(await look(evidence)))
  return found
}
