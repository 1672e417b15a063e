import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Anchor, anchorState, noteSeal } from '#backup/anchor.ts'
import type { KeptFile } from '#backup/contents.ts'
import { backupsIn, tidyFolder } from '#backup/folder.ts'
import { cleanRuns, lastRuns, nightly, type RunDetail } from '#backup/runs.ts'
import { type Instant, plusTime } from '#calendar/day.ts'
import { connect, type Database } from '#database/connect.ts'
import { removeFolder } from '#database/embedded.ts'
import type { BackupState } from '#health/health.ts'
import type { Duty } from '#jobs/jobs.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { keyOf, makeBackup } from './backups.ts'
import type { Config } from '#config/config.ts'
import { putBack } from './restore.ts'

type Report = (line: string, details: { readonly fault: unknown }) => void
export type Keeping = {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl' | 'filesUrl' | 'backup' | 'anchor'>
  /** The address of the database, as the program itself works there. */
  readonly url: string
  readonly migrations: string
}
type Of = Keeping & {
  readonly db: Database
  readonly now: () => Instant
  readonly sendSeal: (to: string, seal: Anchor) => Promise<void>
  readonly report: Report
}

const mostFiles = 500

/** Each night other files, so that all are looked at in sixteen. */
const someOf = (at: Instant) => {
  const digit = (Math.floor(Date.parse(at) / 86_400_000) % 16).toString(16)
  let many = 0
  return ({ id }: KeptFile) => id.startsWith(digit) && (many += 1) <= mostFiles
}

const back = async ({ config, url }: Of, folder: string, at: Instant): Promise<RunDetail> => {
  const { manifest, bytes } = await makeBackup(config, url, at, { folder })
  const [missing] = manifest.missing
  return {
    of: at,
    complaints: manifest.rows['complaint'] ?? 0,
    files: manifest.files,
    bytes,
    ...(missing ? { problem: `${manifest.missing.length} files lie nowhere, such as ${missing}` } : {}),
  }
}

/** Puts the newest backup back as one would after a loss, looks through every history, and takes it all away again. */
const drill = async ({ config, migrations, now }: Of, folder: string): Promise<RunDetail> => {
  const [newest] = await backupsIn(folder)
  if (!newest) return { problem: `There is no backup in ${folder}` }
  const key = await keyOf(config)
  const dataDir = join(config.dataDir, 'drill')
  await removeFolder(dataDir)
  const where = { dataDir, databaseUrl: undefined, databaseOwnerUrl: undefined, filesUrl: undefined }
  try {
    const say = () => {}
    const found = await putBack({
      path: newest.path,
      key,
      where,
      migrations,
      say,
      isWanted: someOf(now()),
      isDrill: true,
    })
    const { about, manifest, lost, database } = found
    const db = connect(database.app, undefined, 2)
    try {
      const rules = createRulebook({ db, now, shipped })
      const anchors = about.seal ? [about.seal] : []
      const { complaints, findings } = await verifyLedger(db, rules, undefined, anchors)
      const problems = [
        ...(findings.length > 0 ? [`${findings.length} histories do not hold`] : []),
        ...(lost.length > 0 ? [`${lost.length} files are not as they were, such as ${lost[0]}`] : []),
      ]
      return {
        of: newest.at,
        complaints,
        files: manifest.files,
        ...(problems.length > 0 ? { problem: problems.join('; ') } : {}),
      }
    } finally {
      await db.destroy()
      await database.stop()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

export type BackupRoom = {
  readonly duties: Readonly<Record<'backup' | 'anchor', Duty>>
  /** Removes backups that were kept for their days, and how it went with those of long ago. */
  readonly clean: () => Promise<void>
  readonly state: () => Promise<BackupState>
}

/** What is kept elsewhere: backups, tried each night, and the newest seal. */
export const createBackupRoom = (given: Of | undefined): BackupRoom => {
  const { folder } = given?.config.backup ?? {}
  const { file, url, mail: to } = given?.config.anchor ?? {}
  const mail = given && to ? (seal: Anchor) => given.sendSeal(to, seal) : undefined
  const run =
    given && folder
      ? nightly({ ...given, backup: at => back(given, folder, at), drill: () => drill(given, folder) })
      : () => Promise.resolve()
  return {
    duties: {
      backup: { every: '37 * * * *', run },
      anchor: { every: '51 * * * *', run: async () => given && noteSeal({ ...given, file, url, mail }) },
    },
    clean: async () => {
      if (!given || !folder) return
      const { db, now, config } = given
      await cleanRuns(db, now())
      await tidyFolder(folder, plusTime(now(), { hours: -24 * config.backup.days }))
    },
    state: async () => {
      if (!given) return { isSet: false, backups: {}, drills: {} }
      const { db } = given
      const [backups, drills, anchor] = await Promise.all([
        lastRuns(db, 'backup'),
        lastRuns(db, 'drill'),
        file || url || to ? anchorState(db) : undefined,
      ])
      return { isSet: folder !== undefined, backups, drills, ...(anchor ? { anchor } : {}) }
    },
  }
}
