import { react } from '#complaint/react.ts'
import type { Files } from '#files/files.ts'
import type { History, Ledger } from '#ledger/ledger.ts'
import type { LetterRow } from '#post/letters.ts'
import type { MailFile } from '#post/transport.ts'

/** The letters that can be given files to take along; what a question or a complaint came with stays in the house. */
const kinds = ['message', 'progress-report', 'answer']

const attached = ({ events }: History, row: LetterRow) => {
  const event = events.find(({ version }) => version === row.version)
  if (!event || !('files' in event) || !event.files || !react(event, event.version).some(({ key }) => key === row.key))
    return []
  const names: readonly string[] = (event.words as { fileNames?: readonly string[] } | undefined)?.fileNames ?? []
  return event.files.map((file, n) => ({ ...file, name: names[n] ?? '' }))
}

/** Reads the files that go with a letter; one that is gone, or in which the scanner found something, does not keep the letter from leaving. */
export const filesWith =
  (ledger: Pick<Ledger, 'read'>, files: Pick<Files, 'open'>) =>
  async (row: LetterRow): Promise<readonly MailFile[]> => {
    if (!row.complaintId || row.recipient !== 'customer' || !kinds.includes(row.kind)) return []
    const history = await ledger.read(row.complaintId)
    const found = await Promise.all(
      (history ? attached(history, row) : []).map(async ({ id, name, type }) => {
        const opened = await files.open(id)
        if (!opened) return []
        if (typeof opened.scan === 'object') {
          await opened.stream.cancel()
          return []
        }
        return [{ name: name || id.slice(0, 8), type, content: Buffer.concat(await Array.fromAsync(opened.stream)) }]
      }),
    )
    return found.flat()
  }
