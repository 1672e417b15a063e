import type { Insertable, UpdateObject } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { type AuditLine, noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { DB, LetterText } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import type { LetterTexts, Overtaken, Which, WordingDraft, WordingVersion } from './letter-texts.ts'
import { draftFrom, newest, readDraft, readVersions, versionFrom } from './rows.ts'

// Another process may publish one; this one writes the old wording no longer than this.
const rememberedMs = 10_000

const keyOf = ({ storefront, letter, language }: Which) => `${storefront} ${letter} ${language}`
const subjectOf = (which: Which) => `${which.letter} (${which.language}, ${which.storefront})`
const overtaken = (theirs: WordingDraft | undefined): Overtaken => ({ conflict: true, ...(theirs ? { theirs } : {}) })

type Change = Omit<UpdateObject<DB, 'letter_text_draft'>, 'revision' | 'storefront' | 'letter' | 'language'>
type Line = Pick<AuditLine, 'by' | 'kind' | 'after'>

const notSubmitted = { submitted_by: null, submitted_at: null } as const

export const createLetterTexts = ({ db, now }: { readonly db: Database; readonly now: () => Instant }): LetterTexts => {
  let known: { readonly by: ReadonlyMap<string, WordingVersion>; readonly until: number } | undefined
  const all = async () => {
    if (known && known.until > performance.now()) return known.by
    const by = new Map((await newest(db, undefined)).map(version => [keyOf(version), version]))
    known = { by, until: performance.now() + rememberedMs }
    return by
  }

  const change = (which: Which, revision: number, to: Change, line?: Line): Promise<WordingDraft | Overtaken> =>
    inTransaction(db, async tx => {
      const row = await tx
        .updateTable('letter_text_draft')
        .set({ ...to, revision: revision + 1 })
        .where('storefront', '=', which.storefront)
        .where('letter', '=', which.letter)
        .where('language', '=', which.language)
        .where('revision', '=', revision)
        .returningAll()
        .executeTakeFirst()
      if (!row) return overtaken(await readDraft(tx, which))
      if (line) await noteChange(tx, { ...line, at: now(), subject: subjectOf(which) })
      return draftFrom(row)
    })

  const begin = async (which: Which, pieces: string, note: string, by: string): Promise<WordingDraft | Overtaken> => {
    const { storefront, letter, language } = which
    const row = await db
      .insertInto('letter_text_draft')
      .values({ storefront, letter, language, pieces, note, revision: 1, edited_by: by, edited_at: now() })
      .onConflict(conflict => conflict.doNothing())
      .returningAll()
      .executeTakeFirst()
    return row ? draftFrom(row) : overtaken(await readDraft(db, which))
  }

  const remove = (tx: Parameters<typeof readDraft>[0], which: Which, revision: number) =>
    tx
      .deleteFrom('letter_text_draft')
      .where('storefront', '=', which.storefront)
      .where('letter', '=', which.letter)
      .where('language', '=', which.language)
      .where('revision', '=', revision)
      .executeTakeFirst()

  return {
    inUse: async which => {
      const version = (await all()).get(keyOf(which))
      return version && Object.values(version.pieces).some(text => text !== '') ? version : undefined
    },
    versions: which => readVersions(db, which),
    all: async storefronts => {
      const [versions, drafts] = await Promise.all([
        newest(db, storefronts),
        db
          .selectFrom('letter_text_draft')
          .selectAll()
          .where('storefront', 'in', [...storefronts])
          .execute(),
      ])
      return { versions, drafts: drafts.map(draftFrom) }
    },
    draft: which => readDraft(db, which),
    save: (which, pieces, { by, revision, note }) => {
      const written = JSON.stringify(pieces)
      if (revision === 0) return begin(which, written, note, by)
      return change(which, revision, { pieces: written, note, edited_by: by, edited_at: now(), ...notSubmitted })
    },
    drop: async (which, { revision }) => {
      const { numDeletedRows } = await remove(db, which, revision)
      return numDeletedRows > 0n ? { dropped: true } : overtaken(await readDraft(db, which))
    },
    submit: (which, { by, revision, note }) =>
      change(
        which,
        revision,
        { submitted_by: by, submitted_at: now(), note },
        { by, kind: 'letter-text-submitted', after: { note } },
      ),
    sendBack: (which, { by, revision, reason }) =>
      change(which, revision, notSubmitted, { by, kind: 'letter-text-sent-back', after: { reason } }),
    publish: async (which, { by, revision, alone }) => {
      const done = await inTransaction(db, async tx => {
        const draft = await readDraft(tx, which)
        if (draft?.revision !== revision) return overtaken(draft)
        if (!draft.submitted) return { refused: 'not-submitted' } as const
        const own = draft.submitted.by === by || draft.edited.by === by
        if (own && !alone) return { refused: 'same-person' } as const
        const { numDeletedRows } = await remove(tx, which, revision)
        if (numDeletedRows === 0n) return overtaken(await readDraft(tx, which))
        const before = (await readVersions(tx, which))[0]
        const row: Insertable<LetterText> = {
          storefront: which.storefront,
          letter: which.letter,
          language: which.language,
          version: (before?.version ?? 0) + 1,
          pieces: JSON.stringify(draft.pieces),
          note: draft.note,
          written_by: draft.edited.by,
          published_by: by,
          published_at: now(),
        }
        const version = await tx.insertInto('letter_text').values(row).returningAll().executeTakeFirstOrThrow()
        await noteChange(tx, {
          at: now(),
          by,
          kind: 'letter-text-published',
          subject: subjectOf(which),
          ...(before ? { before: { ...before.pieces, version: before.version } } : {}),
          after: { ...draft.pieces, version: version.version, note: draft.note },
        })
        return versionFrom(version)
      })
      known = undefined
      return done
    },
  }
}
