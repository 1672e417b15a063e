import { join } from 'node:path'
import { addErased, type Erased, erasedName } from '#backup/erased.ts'
import type { Instant } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import { connect } from '#database/connect.ts'
import type { Opened } from '#database/open.ts'
import { createFiles } from '#files/create.ts'
import { createForget } from '#forget/create.ts'
import type { Forget } from '#forget/forget.ts'
import type { Hands } from '#forget/work.ts'
import { createLedger } from '#ledger/create.ts'
import { forgetWords } from '#ledger/forget-words.ts'
import { isConflict, isRefusal, type Ledger } from '#ledger/ledger.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { storeOf } from './backups.ts'
import type { Config } from '#config/config.ts'

/** Where what was erased is noted outside the database: with the data, and beside the backups. */
export const erasedLists = ({ dataDir, backup }: Pick<Config, 'dataDir' | 'backup'>): readonly string[] =>
  [dataDir, backup.folder].flatMap(folder => (folder === undefined ? [] : [join(folder, erasedName)]))

/** Adds to those lists what they do not name yet; where nothing is kept elsewhere there are none. */
export const noteErasures = async (
  forget: Pick<Forget, 'list'>,
  config: Parameters<typeof erasedLists>[0] | undefined,
): Promise<void> => {
  if (!config) return
  const lines = await Array.fromAsync(forget.list())
  for (const list of erasedLists(config)) await addErased(list, lines)
}

/** Gives commands to complaints by the program itself; each answers with why not. */
export const handsOn = (ledger: Pick<Ledger, 'handle'>): Pick<Hands, 'erase' | 'hold'> => {
  const give = async (id: string, command: Command, options?: Parameters<Ledger['handle']>[3]) => {
    const outcome = await ledger.handle(id, command, { kind: 'clock' }, options)
    return isRefusal(outcome) ? outcome.refused : isConflict(outcome) ? 'conflict' : undefined
  }
  return {
    erase: (id, command, together) => give(id, command, { together }),
    hold: (id, reason) => give(id, { type: 'place-hold', words: { reason } }),
  }
}

/** Erases in a house that was just put back what had been erased since its backup; answers with how much was there again. */
export const eraseAgain = async (
  database: Opened,
  config: Pick<Config, 'dataDir' | 'filesUrl'>,
  erased: readonly Erased[],
  now: () => Instant,
): Promise<number> => {
  const db = connect(database.app)
  const rulebook = createRulebook({ db, now, shipped })
  const report = (line: string) => void process.stderr.write(`${line}\n`)
  const folder = join(config.dataDir, 'files')
  const files = createFiles({ db, now, folder, store: storeOf(config), report })
  try {
    const forget = createForget({
      db,
      now,
      ...handsOn(createLedger({ db, now, rules: rulebook })),
      forgetWords: (tx, id) => forgetWords(tx, id, rulebook),
      dropFiles: files.forget,
      dropCopies: () => Promise.resolve(),
      wake: undefined,
    })
    return await forget.again(erased)
  } finally {
    files.close()
    await db.destroy()
  }
}
