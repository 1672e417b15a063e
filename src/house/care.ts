import { join } from 'node:path'
import type { Audit } from '#audit/audit.ts'
import { createAudit } from '#audit/create.ts'
import { createExport } from '#export/create.ts'
import type { Export } from '#export/export.ts'
import type { Files } from '#files/files.ts'
import { createHealth } from '#health/create.ts'
import type { Health } from '#health/health.ts'
import type { Duty } from '#jobs/jobs.ts'
import { describe } from '#ledger/finding.ts'
import { filedUnder, lives } from '#ledger/questions/what-if.ts'
import { verifyLedger } from '#ledger/verify.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { createWhatIf } from '#what-if/create.ts'
import type { WhatIf } from '#what-if/what-if.ts'
import type { BackupRoom } from './backup.ts'
import type { Ground } from './ground.ts'

/** What the house does about itself: how it is, what was changed, copies of everything, and trying other rules. */
export type CareRoom = {
  readonly audit: Audit
  readonly health: Health
  readonly copies: Export
  readonly whatIf: WhatIf
  readonly duties: Readonly<Record<'what-if' | 'check-ledger' | 'canary' | 'export', Duty>>
}

export const createCareRoom = (
  { db, now, mode, publicUrl, version = '', filesFolder, transport, jobs, report, diskFails }: Ground,
  rulebook: Rulebook,
  files: Pick<Files, 'open' | 'state' | 'prove'>,
  backups: BackupRoom['state'],
): CareRoom => {
  const whatIf = createWhatIf({
    db,
    now,
    filedUnder: filedUnder(db),
    lives: lives(db),
    groundOf: rulebook.ground,
    report,
    wake: jobs && (tx => jobs.wake(tx, 'what-if')),
  })
  const health = createHealth({
    db,
    now,
    isRealTime: mode === 'production' || mode === 'development',
    folder: filesFolder,
    publicUrl,
    version,
    files: files.state,
    backups,
    diskFails,
    tries: { files: files.prove, ...(transport.reach ? { mail: transport.reach } : {}) },
    look: async progress => {
      const { findings, ...counted } = await verifyLedger(db, rulebook, progress)
      return { ...counted, findings: findings.map(describe) }
    },
    wake: jobs && (tx => jobs.wake(tx, 'check-ledger')),
    report,
  })
  const copies = createExport({
    db,
    now,
    open: files.open,
    folder: join(filesFolder, 'copies'),
    wake: jobs && (tx => jobs.wake(tx, 'export')),
    report,
  })
  return {
    audit: createAudit(db, now),
    health,
    copies,
    whatIf,
    duties: {
      'what-if': { every: '* * * * *', run: whatIf.work },
      'check-ledger': { every: '23 * * * *', run: () => health.askWeekly().then(health.work) },
      canary: { every: '*/5 * * * *', run: health.prove },
      export: { every: '* * * * *', run: copies.work },
    },
  }
}
