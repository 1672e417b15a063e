import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { joinEmbedded, startEmbedded, type Say } from './embedded.ts'
import { Halt } from './halt.ts'
import { migrate } from './migrate.ts'
import type { Addresses } from './provision.ts'
import { orUnreachable } from './unreachable.ts'

type Where = {
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly databaseOwnerUrl: string | undefined
}

export type Opened = Addresses & { readonly stop: () => Promise<void> }

const elsewhere = (app: string, owner = app): Opened => ({ app, owner, stop: () => Promise.resolve() })

/**
 * Finds the database, migrated and ready: the one that DATABASE_URL points to, or the embedded one of the data folder. With
 * `isBeside` a command works along with a program that already runs on that folder; otherwise a second one is refused.
 */
export const openDatabase = async (where: Where, migrations: string, say: Say, isBeside = false): Promise<Opened> => {
  const running = isBeside && !where.databaseUrl ? joinEmbedded(where.dataDir) : undefined
  const opened = where.databaseUrl
    ? elsewhere(where.databaseUrl, where.databaseOwnerUrl)
    : running
      ? elsewhere(running.app, running.owner)
      : await startEmbedded(where.dataDir, say)
  try {
    const whose = where.databaseOwnerUrl ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'
    const done = await orUnreachable(whose, () => migrate(opened, migrations, { say }))
    for (const name of done) say(`Migrated the database: ${name}`)
    return opened
  } catch (fault) {
    await opened.stop()
    throw fault
  }
}

/** A Halt where no house is: what looks through one, or copies it, begins none in a folder that was mistyped. */
export const expectHouse = ({ dataDir, databaseUrl }: Pick<Where, 'dataDir' | 'databaseUrl'>): void => {
  if (!databaseUrl && !existsSync(join(dataDir, 'postgres')))
    throw new Halt(`There is no house in ${dataDir}. Name its folder by DATA_DIR, or its database by DATABASE_URL.`)
}

/** Finds the database of a house as it is, also beside a program that runs: nothing in it is changed. */
export const openAsItIs = async ({ dataDir, databaseUrl, databaseOwnerUrl }: Where, say: Say): Promise<Opened> => {
  expectHouse({ dataDir, databaseUrl })
  if (databaseUrl) return elsewhere(databaseUrl, databaseOwnerUrl)
  const running = joinEmbedded(dataDir)
  return running ? elsewhere(running.app, running.owner) : startEmbedded(dataDir, say)
}
