import type { Permission } from '#complaint/permission.ts'
import type { RolesTexts } from '#texts/en/roles.ts'

/** Every permission where somebody would look for it. */
export const groups: Readonly<Record<keyof RolesTexts['groups'], readonly Permission[]>> = {
  in: ['take-down', 'acknowledge', 'register', 'assign', 'mail-in'],
  work: ['note', 'write', 'investigate', 'clocks', 'answer', 'letters'],
  end: ['offer-remedy', 'carry-out-remedy', 'approve', 'change', 'end', 'review', 'pack', 'hold'],
  see: ['search', 'log', 'reports', 'review-files', 'shared-views', 'snippets', 'absence', 'quality'],
  house: ['policy', 'letter-texts', 'people', 'roles', 'partners', 'shops', 'health', 'retention', 'audit', 'export'],
}
