// Clause 10: the whole file goes to whoever reviews. What it held is proved by the hash of the papers that were made.
import { type Decision, refuse } from '../decision.ts'
import type { Complaint, FileFact } from '../state.ts'

/** `pack` is the document as it was stored; who made it is who it was made for. */
export type MakePack = { readonly type: 'make-pack'; readonly pack: FileFact; readonly pages: number }
export type PackMade = Omit<MakePack, 'type'> & { readonly type: 'pack-made' }

export const makePack = (_: Complaint, { pack, pages }: MakePack): Decision<PackMade> =>
  Number.isSafeInteger(pages) && pages > 0 ? [{ type: 'pack-made', pack, pages }] : refuse('nothing-said')
