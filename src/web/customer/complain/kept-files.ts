import type { SentFile } from '../../form.ts'
import type { Form } from '../../form.ts'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { answersFrom } from './answers.ts'
import { formLimits } from '../../read-form.ts'

/** Files that came with a form which could not be taken yet. */
export type Kept = { readonly key: string; readonly files: readonly SentFile[] }

/**
 * All files of a one-page form: those it brought now, and those it brought before, when something else was wrong with it. The
 * page carries only a key to them, never their ids, as whoever names a file's id must not thereby get it.
 */
export const keptFiles = async (form: Form, { shop }: ShopVisit, world: World): Promise<Kept> => {
  const key = form.text('kept')
  const draft = key ? await world.drafts.read(key) : undefined
  const before = draft?.storefront === shop.id ? answersFrom(draft.answers).files : []
  const added = form.files('file').filter(({ id }) => !before.some(file => file.id === id))
  return { key: draft ? key : '', files: [...before, ...added].slice(0, formLimits.files) }
}

/** Keeps them for another day and answers with their key; '' when there are none. */
export const keepFiles = async ({ key, files }: Kept, { shop }: ShopVisit, world: World): Promise<string> => {
  if (files.length === 0) return ''
  if (key && (await world.drafts.save(key, { files }))) return key
  return world.drafts.start(shop.id, { files })
}
