import { mailImportTexts } from '#texts/mail-import.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Link } from '../link.tsx'
import { opens } from './rooms.ts'

export const importPlace = '/desk/mail-import'

/** The way to where mail is brought in out of files, for who may take it. */
export const ImportLink = ({ visit, world }: { readonly visit: StaffVisit; readonly world: World }) =>
  world.mailImports && opens(visit, { roles: ['administrator'], needs: 'shops' }) ? (
    <p>
      <Link href={importPlace}>{mailImportTexts[visit.language].open}</Link>
    </p>
  ) : null
