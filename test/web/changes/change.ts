import type { AuditKind } from '#database/audit.ts'
import type { Fields } from '../../world/caller.ts'
import type { Scene } from './scene.ts'

export type Change = {
  /** The route. */
  readonly of: string
  /** The address, where it is not the route itself. */
  readonly at?: string | ((scene: Scene) => string | Promise<string>)
  /** The page on which its form stands; without one, the fields are all there is. */
  readonly from?: string | ((scene: Scene) => string)
  readonly fields?: Fields | ((scene: Scene) => Fields | Promise<Fields>)
  /** What is sent along. */
  readonly files?: readonly File[]
  /** Done before, unseen. */
  readonly first?: (scene: Scene) => Promise<unknown>
  /** By whom: the administrator, or a second one where nobody may decide alone. */
  readonly by?: 'noor' | 'ruth'
  readonly lines: readonly AuditKind[]
  /** Nothing was there before, or nothing is there after: the line says only the one. */
  readonly only?: 'before' | 'after' | 'neither'
}
