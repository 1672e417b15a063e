import { development, type Route } from '../route.ts'
import { showBeside, showParts } from './parts.tsx'

/** What whoever builds the pages looks at; there is none of it in production. */
export const devRoutes: readonly Route[] = [
  development('GET', '/dev/parts', showParts),
  development('GET', '/dev/parts/beside', showBeside),
]
