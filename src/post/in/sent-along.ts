import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { ParsedFile } from './attached.ts'
import type { Attached } from './mail-in.ts'
import type { Parsed } from './parsed.ts'

/** Keeps what was attached; undefined for a kind of file that the house does not take. Throws where it cannot be kept now. */
export type StoreFile = (file: ParsedFile) => Promise<(Attached & { readonly file: string }) | undefined>

/** Thrown where a file cannot be kept now. */
export const noRoom = (): Error =>
  Object.assign(new Error('There is no room for what was attached'), { code: 'no-room' })
export const isNoRoom = (fault: unknown): boolean => (fault as { code?: string }).code === 'no-room'

/** So many bytes of files are taken out of one address's messages in 24 hours. */
export const enoughSent = 100e6
// These are taken out all the same: a letter as text, a small photo.
const smallBytes = 100_000

const takenFrom = async (db: Database, sender: string, at: Instant): Promise<number> => {
  const { rows } = await sql<{
    readonly bytes: number
  }>`select coalesce(sum((a ->> 'bytes')::bigint), 0)::float8 as bytes
    from mail_in m cross join lateral jsonb_array_elements(m.attachments) a
    where m.sender = ${sender} and m.stored_at > ${plusTime(at, { hours: -24 })} and m.attachments <> '[]'
      and a -> 'file' is not null`.execute(db)
  return rows[0]?.bytes ?? 0
}

type Of = {
  readonly db: Database
  readonly now: () => Instant
  readonly store: StoreFile
  /** Bytes; `enoughSent` where nothing is said. */
  readonly enough?: number | undefined
}

const noted = ({ name, content, isMessage }: ParsedFile, stored: Attached | undefined): Attached => ({
  ...(stored ?? { name, bytes: content.length, type: 'application/octet-stream' }),
  ...(isMessage ? { isMessage } : {}),
})

/** One file, or that it stays in its message: as too much came from its sender, or as it cannot be kept and was tried often enough. */
const keepOne = async ({ store }: Of, file: ParsedFile, isTooMuch: boolean, isLast: boolean): Promise<Attached> => {
  if (isTooMuch) return { ...noted(file, undefined), left: true }
  try {
    return noted(file, await store(file))
  } catch (fault) {
    if (!isLast) throw fault
    return { ...noted(file, undefined), left: true }
  }
}

/** Takes out what was sent along. `isLast`: where a file cannot be kept now, there is no later. */
export const keepAttached = async (
  of: Of,
  { files, sender }: Parsed,
  isLast: boolean,
): Promise<readonly Attached[]> => {
  if (files.length === 0) return []
  let taken = await takenFrom(of.db, sender, of.now())
  const kept: Attached[] = []
  for (const file of files) {
    const { length } = file.content
    const one = await keepOne(of, file, length > smallBytes && taken + length > (of.enough ?? enoughSent), isLast)
    if (one.file !== undefined) taken += length
    kept.push(one)
  }
  return kept
}

/** Takes out what was left in a message, because somebody asks for it. Throws where it cannot be kept now. */
export const takeOutLeft = async (
  store: StoreFile,
  attachments: readonly Attached[],
  files: readonly ParsedFile[],
): Promise<readonly Attached[]> => {
  const kept: Attached[] = []
  for (const [n, one] of attachments.entries()) {
    const file = one.left ? files[n] : undefined
    kept.push(file ? noted(file, await store(file)) : one)
  }
  return kept
}
