import { randomUUIDv7 } from 'node:crypto'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { headersOf, identityOf, writtenAt } from '../identity.ts'
import { createKeep, mostBytes } from '../keep.ts'
import { messagesIn } from './mbox.ts'

/** A file of messages that somebody brings. */
export type MailFile = { readonly name: string; readonly read: () => AsyncIterable<Uint8Array> }

export type ImportAsked = {
  readonly files: readonly MailFile[]
  /** The messages count as received on their own dates, and why; else as received now. */
  readonly ownDates?: { readonly why: string }
  /** Nothing is kept; it is only counted. */
  readonly isDry: boolean
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

const begin = async ({ db, now }: Of, { ownDates, by, files }: ImportAsked): Promise<string> => {
  const id = randomUUIDv7()
  const name = files.map(file => file.name).join(', ')
  await db
    .insertInto('mail_import')
    .values({
      id,
      started_at: now(),
      started_by: by ?? null,
      name: name.slice(0, 500),
      own_dates: ownDates !== undefined,
      why: ownDates?.why ?? null,
    })
    .execute()
  return id
}

/**
 * Takes in all messages of these files. What is here already is only counted, so that whoever is interrupted begins anew. What
 * was imported waits for a person: nothing of it answers anybody by itself.
 */
export const importMail = async (of: Of, asked: ImportAsked): Promise<ImportCounts> => {
  const { db, now } = of
  const { files, ownDates, isDry, progress } = asked
  const keep = createKeep(of)
  const counts = { found: 0, kept: 0, known: 0, tooLarge: 0 }
  const importId = isDry ? undefined : await begin(of, asked)
  const write = async (end: { readonly problem?: string; readonly finished_at?: Instant } = {}) => {
    const { found, kept, known } = counts
    if (importId)
      await db
        .updateTable('mail_import')
        .set({ found, kept, known, ...end })
        .where('id', '=', importId)
        .execute()
  }
  try {
    for (const file of files)
      for await (const { raw, bytes, isWhole } of messagesIn(file.read(), mostBytes)) {
        const receivedAt = ownDates ? ownDate(raw, now()) : now()
        const isNew = isDry
          ? !(await isKnown(of, isWhole ? raw : headersOf(raw)))
          : await keep({
              way: 'import',
              receivedAt,
              bytes,
              raw: isWhole ? raw : headersOf(raw),
              ...(isWhole ? {} : { problem: 'too-large' }),
              ...(importId ? { importId } : {}),
            })
        counts.found += 1
        counts[isNew ? 'kept' : 'known'] += 1
        if (isNew && !isWhole) counts.tooLarge += 1
        if (counts.found % tellEvery === 0) {
          await write()
          progress?.(counts)
        }
      }
  } catch (fault) {
    await write({ problem: (fault as NodeJS.ErrnoException).code ?? 'fault', finished_at: now() })
    throw fault
  }
  await write({ finished_at: now() })
  return counts
}
