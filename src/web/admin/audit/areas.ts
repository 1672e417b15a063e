import type { AuditKind } from '#database/audit.ts'
import type { AuditArea } from '#texts/audit.ts'

/** What each kind of change is about. */
const areaOf: Readonly<Record<AuditKind, AuditArea>> = {
  'person-added': 'people',
  'person-changed': 'people',
  'person-invited': 'people',
  'password-set': 'people',
  'factor-added': 'people',
  'factor-removed': 'people',
  'factor-rule-changed': 'people',
  'sessions-ended': 'people',
  'role-saved': 'roles',
  'role-removed': 'roles',
  'partner-added': 'partners',
  'partner-changed': 'partners',
  'shop-added': 'shops',
  'shop-changed': 'shops',
  'setup-confirmed': 'shops',
  'mail-test-sent': 'shops',
  'mail-test-passed': 'shops',
  'policy-draft-started': 'policy',
  'policy-draft-dropped': 'policy',
  'policy-submitted': 'policy',
  'policy-sent-back': 'policy',
  'policy-published': 'policy',
  'policy-withdrawn': 'policy',
  'closing-days-saved': 'policy',
  'letter-text-submitted': 'letters',
  'letter-text-published': 'letters',
  'letter-text-sent-back': 'letters',
  'absence-saved': 'work',
  'rota-changed': 'work',
  'conflict-noted': 'work',
  'conflict-removed': 'work',
  'quality-reviewed': 'work',
  'view-shared': 'work',
  'view-removed': 'work',
  'mail-set-aside': 'work',
  'mail-matter-noted': 'work',
  'mail-matter-done': 'work',
  'mail-matter-reopened': 'work',
  'mail-matter-missed': 'work',
  'mail-matter-addresses': 'work',
  'mail-taken-back': 'work',
  'mail-files-taken-out': 'work',
  'mail-imported': 'work',
  'snippet-saved': 'texts',
  'snippet-removed': 'texts',
  'export-asked': 'export',
  'export-taken': 'export',
  'letters-printed': 'work',
}

export const kindsOf = (area: string): readonly AuditKind[] | undefined => {
  const kinds = (Object.keys(areaOf) as AuditKind[]).filter(kind => areaOf[kind] === area)
  return kinds.length > 0 ? kinds : undefined
}
