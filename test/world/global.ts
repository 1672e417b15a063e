import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { removeFolder, startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { adminAddress } from '../../src/database/provision.ts'
import { openSecrets } from '../../src/database/secrets.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The addresses of the migrated database that each fresh one is copied from. */
    database: { readonly admin: string; readonly owner: string; readonly app: string }
  }
}

const prefix = 'verhaal-test-'

// A test beside this run may have killed the program that held the folder, to start it again on what it left.
const isLeft = (folder: string) => statSync(folder).mtimeMs < Date.now() - 60 * 60_000

/** What a killed test run left in the temporary folder. */
const sweep = async () => {
  for (const name of readdirSync(tmpdir()).filter(name => name.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    try {
      if (!isLeft(folder)) continue
      await removeFolder(folder)
    } catch {
      // Another run uses it right now, or another user made it.
    }
  }
}

// Speed instead of safety: nothing here outlives the run.
const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'autovacuum=off']

/** One PostgreSQL for the whole run, with one migrated database. */
export default async function startTheWorld(project: TestProject) {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o755)
  const embedded = await startEmbedded(folder, () => {}, unsafe)
  await migrate(embedded, 'migrations')
  const port = Number(new URL(embedded.app).port)
  const admin = adminAddress({ port, admin: openSecrets(folder)('postgres'), owner: '', app: '' })
  project.provide('database', { admin, owner: embedded.owner, app: embedded.app })
  return async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
