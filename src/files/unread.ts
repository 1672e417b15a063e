import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { FileStore } from './files.ts'
import { openWhole } from './whole.ts'

type Of = {
  readonly db: Database
  readonly now: () => Instant
  readonly store: FileStore
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void
}

/** What cannot be read is written down until it can be again, so that whoever keeps the house up is told. */
export const unreadFiles = ({ db, now, store, report }: Of) => {
  const note = (id: string, unread_at: Instant | null) =>
    db.updateTable('file').set({ unread_at }).where('id', '=', id).execute()
  const openOrNote = async (id: string) => {
    try {
      return await openWhole(store, id, report)
    } catch (fault) {
      report('A file cannot be read', { file: id, fault })
      return undefined
    }
  }
  return {
    /** The content of a file; undefined where it is gone, cannot be read, or is not what it was. `since` is when that was noted. */
    open: async (id: string, since: Instant | null): Promise<ReadableStream<Uint8Array> | undefined> => {
      const stream = await openOrNote(id)
      if (stream ? since !== null : since === null) await note(id, stream ? null : now())
      return stream
    },
    many: async (): Promise<number> => {
      const { many } = await db
        .selectFrom('file')
        .select(({ fn }) => fn.countAll<string>().as('many'))
        .where('unread_at', 'is not', null)
        .executeTakeFirstOrThrow()
      return Number(many)
    },
  }
}
