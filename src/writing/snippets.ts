import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { Language } from '#policy/storefront.ts'
import { isKey } from './key.ts'
import type { Fits, Snippet, Snippets } from './writing.ts'

type Row = {
  readonly id: string
  readonly owner: string | null
  readonly name: string
  readonly word: string
  readonly language: string
  readonly storefront: string | null
  readonly fits: string
  readonly text: string
}
const snippetOf = (row: Row): Snippet => ({
  id: row.id,
  owner: row.owner ?? undefined,
  name: row.name,
  word: row.word,
  language: row.language as Language,
  storefront: row.storefront ?? undefined,
  fits: row.fits as Fits,
  text: row.text,
})

/** What of a text of the house is written down when it changes. */
const sharedOf = ({ name, word, language, fits, text }: Row) => ({ name, word, language, fits, text })

export const createSnippets = ({ db, now }: { readonly db: Database; readonly now: () => Instant }): Snippets => ({
  of: async person => {
    const rows = await db
      .selectFrom('snippet')
      .selectAll()
      .where(({ eb, or }) => or([eb('owner', 'is', null), eb('owner', '=', person)]))
      .orderBy('name')
      .orderBy('id')
      .execute()
    return rows.map(snippetOf)
  },
  byId: async id => {
    if (!isKey(id)) return undefined
    const row = await db.selectFrom('snippet').selectAll().where('id', '=', id).executeTakeFirst()
    return row && snippetOf(row)
  },
  save: async ({ id, owner = null, storefront = null, ...rest }, by) => {
    const values = { ...rest, owner, storefront, saved_by: by, saved_at: now() }
    await db.transaction().execute(async tx => {
      const known = await tx.selectFrom('snippet').selectAll().where('id', '=', id).executeTakeFirst()
      await tx
        .insertInto('snippet')
        .values({ id, ...values })
        .onConflict(conflict => conflict.column('id').doUpdateSet(values))
        .execute()
      // What somebody keeps for themselves is nobody else's business.
      if (owner === null) {
        const before = known?.owner === null ? sharedOf(known) : undefined
        await noteChange(tx, { at: now(), by, kind: 'snippet-saved', subject: id, before, after: rest })
      }
    })
  },
  remove: async (id, by) => {
    if (!isKey(id)) return
    await db.transaction().execute(async tx => {
      const row = await tx.deleteFrom('snippet').where('id', '=', id).returningAll().executeTakeFirst()
      const before = row && sharedOf(row)
      if (row?.owner === null)
        await noteChange(tx, { at: now(), by, kind: 'snippet-removed', subject: id, before, after: {} })
    })
  },
})
