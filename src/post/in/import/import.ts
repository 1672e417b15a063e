import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { nextId } from '#database/next-id.ts'
import { inTransaction } from '#database/transaction.ts'
import { headersOf, identityOf, writtenAt } from '../identity.ts'
import { createKeep, mostBytes } from '../keep.ts'
import { type MailFile, mailIn } from './mail-in-file.ts'
import type { FromFile } from './mbox.ts'
import type { NotMail } from './not-mail.ts'

export type ImportAsked = {
  readonly files: Iterable<MailFile> | AsyncIterable<MailFile>
  /** The messages count as received on their own dates, and why; else as received now. */
  readonly ownDates?: { readonly why: string } | undefined
  /** Nothing is kept; it is only counted. */
  readonly isDry?: boolean
  readonly by?: string
  /** Hears now and then how far it is. */
  readonly progress?: (counts: ImportCounts) => void
}

/** found = kept + known; of those kept, some are too large to have more than their headers of. */
export type ImportCounts = {
  readonly found: number
  readonly kept: number
  readonly known: number
  readonly tooLarge: number
  /** Files that hold no mail. */
  readonly refused: readonly { readonly name: string; readonly why: NotMail }[]
}

type Of = { readonly db: Database; readonly now: () => Instant }

const tellEvery = 500

const isKnown = async ({ db }: Of, raw: Uint8Array) => {
  const { messageId, digest } = identityOf(raw)
  const row = await db
    .selectFrom('mail_in')
    .select('id')
    .where('message_id', '=', messageId.replaceAll('\0', ''))
    .where('digest', '=', digest)
    .executeTakeFirst()
  return row !== undefined
}

/** When a message came in by what it says itself; never later than now, and now where it says nothing that can be. */
const ownDate = (raw: Uint8Array, now: Instant): Instant => {
  const at = writtenAt(raw)
  const said = at === undefined ? undefined : (new Date(at).toISOString() as Instant)
  return said !== undefined && said <= now && said >= '1990' ? said : now
}

const begin = ({ db, now }: Of, { ownDates, by }: ImportAsked, name: string): Promise<string> =>
  inTransaction(db, async tx => {
    const [id, at, why] = [nextId(), now(), ownDates?.why]
    await tx
      .insertInto('mail_import')
      .values({
        id,
        started_at: at,
        started_by: by ?? null,
        name,
        own_dates: ownDates !== undefined,
        why: why ?? null,
      })
      .execute()
    await noteChange(tx, {
      at,
      by,
      kind: 'mail-imported',
      subject: id,
      after: { name, ...(why ? { reason: why } : {}) },
    })
    return id
  })

const nameOf = (names: readonly string[]) => names.join(', ').slice(0, 500)

/**
 * Takes in all messages of these files. What is here already is only counted, so that whoever is interrupted begins anew. What
 * was imported waits for a person: nothing of it answers anybody by itself.
 */
export const importMail = async (of: Of, asked: ImportAsked): Promise<ImportCounts> => {
  const { db, now } = of
  const { files, ownDates, isDry = false, progress } = asked
  const keep = createKeep(of)
  const counts = { found: 0, kept: 0, known: 0, tooLarge: 0, refused: [] as ImportCounts['refused'][number][] }
  const names: string[] = []
  let importId: string | undefined
  const write = async (end: { readonly problem?: string; readonly finished_at?: Instant } = {}) => {
    const { found, kept, known } = counts
    if (importId)
      await db
        .updateTable('mail_import')
        .set({ found, kept, known, name: nameOf(names), ...end })
        .where('id', '=', importId)
        .execute()
  }
  const takeOne = async ({ raw, bytes, isWhole }: FromFile) => {
    const taken = isWhole ? raw : headersOf(raw)
    const isNew = isDry
      ? !(await isKnown(of, taken))
      : await keep({
          way: 'import',
          receivedAt: ownDates ? ownDate(raw, now()) : now(),
          bytes,
          raw: taken,
          ...(isWhole ? {} : { problem: 'too-large' }),
          ...(importId ? { importId } : {}),
        })
    counts.found += 1
    counts[isNew ? 'kept' : 'known'] += 1
    if (isNew && !isWhole) counts.tooLarge += 1
    if (counts.found % tellEvery > 0) return
    await write()
    progress?.(counts)
  }
  try {
    for await (const file of files) {
      const opened = await mailIn(file, mostBytes)
      if ('refused' in opened) {
        counts.refused.push({ name: file.name, why: opened.refused })
        continue
      }
      names.push(file.name)
      if (!isDry) importId ??= await begin(of, asked, nameOf(names))
      for await (const message of opened.messages) await takeOne(message)
    }
  } catch (fault) {
    await write({ problem: (fault as NodeJS.ErrnoException).code ?? 'fault', finished_at: now() })
    throw fault
  }
  await write({ finished_at: now() })
  return counts
}
