import { adminRoutes } from './admin/routes.ts'
import { boardRoutes } from './board/routes.ts'
import { customerRoutes } from './customer/routes.ts'
import { devRoutes } from './dev/routes.ts'
import { hookRoutes } from './hooks/routes.ts'
import { liveRoutes } from './live/routes.ts'
import { assetRoutes } from './parts/sheets/assets.ts'
import { partnerRoutes } from './partner/routes.ts'
import type { Route } from './route.ts'
import { staffRoutes } from './staff/routes.ts'

/** Every page and every act of the program, each with the rule of who may come in. */
export const routes: readonly Route[] = [
  ...assetRoutes,
  ...adminRoutes,
  ...partnerRoutes,
  ...boardRoutes,
  ...liveRoutes,
  ...hookRoutes,
  ...devRoutes,
  ...staffRoutes,
  ...customerRoutes,
]
