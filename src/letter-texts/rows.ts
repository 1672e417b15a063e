import { type Kysely, type Selectable, sql } from 'kysely'
import type { DB, LetterText, LetterTextDraft } from '#database/tables.ts'
import type { Language } from '#policy/storefront.ts'
import type { Pieces, Which, WordingDraft, WordingVersion } from './letter-texts.ts'

const whichOf = (row: { storefront: string; letter: string; language: string }): Which => ({
  storefront: row.storefront,
  letter: row.letter,
  language: row.language as Language,
})

export const versionFrom = (row: Selectable<LetterText>): WordingVersion => ({
  ...whichOf(row),
  version: row.version,
  pieces: row.pieces as Pieces,
  note: row.note,
  writtenBy: row.written_by,
  publishedBy: row.published_by,
  publishedAt: row.published_at,
})

export const draftFrom = (row: Selectable<LetterTextDraft>): WordingDraft => ({
  ...whichOf(row),
  pieces: row.pieces as Pieces,
  note: row.note ?? '',
  revision: row.revision,
  edited: { by: row.edited_by, at: row.edited_at },
  ...(row.submitted_by && row.submitted_at ? { submitted: { by: row.submitted_by, at: row.submitted_at } } : {}),
})

export const readDraft = async (
  db: Kysely<DB>,
  { storefront, letter, language }: Which,
): Promise<WordingDraft | undefined> => {
  const row = await db
    .selectFrom('letter_text_draft')
    .selectAll()
    .where('storefront', '=', storefront)
    .where('letter', '=', letter)
    .where('language', '=', language)
    .executeTakeFirst()
  return row && draftFrom(row)
}

export const readVersions = async (
  db: Kysely<DB>,
  { storefront, letter, language }: Which,
): Promise<readonly WordingVersion[]> => {
  const rows = await db
    .selectFrom('letter_text')
    .selectAll()
    .where('storefront', '=', storefront)
    .where('letter', '=', letter)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(versionFrom)
}

/** The newest version of each letter of these shops. */
export const newest = async (
  db: Kysely<DB>,
  storefronts: readonly string[] | undefined,
): Promise<readonly WordingVersion[]> => {
  const { rows } = await sql<Selectable<LetterText>>`
    select distinct on (storefront, letter, language) * from letter_text
    where ${storefronts ? sql`storefront = any(${storefronts})` : sql`true`}
    order by storefront, letter, language, version desc`.execute(db)
  return rows.map(versionFrom)
}
