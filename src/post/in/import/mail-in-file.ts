import { type FromFile, messagesIn } from './mbox.ts'
import { headBytes, type NotMail, notMail } from './not-mail.ts'

/** A file of messages that somebody brings. */
export type MailFile = { readonly name: string; readonly read: () => AsyncIterable<Uint8Array> }

/** The beginning of a file, and all of it. */
const opened = async (chunks: AsyncIterable<Uint8Array>) => {
  const each = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  while (length < headBytes) {
    const { done, value } = await each.next()
    if (done) break
    first.push(value)
    length += value.length
  }
  async function* whole() {
    yield* first
    for (let next = await each.next(); !next.done; next = await each.next()) yield next.value
  }
  return { head: Buffer.concat(first).subarray(0, headBytes), whole: whole(), leave: () => each.return?.() }
}

/** The messages of a file as they come, or why it holds none. */
export const mailIn = async (
  { name, read }: MailFile,
  mostBytes: number,
): Promise<{ readonly messages: AsyncIterable<FromFile> } | { readonly refused: NotMail }> => {
  const { head, whole, leave } = await opened(read())
  const refused = notMail(head)
  // What says that it is mail is shown to a person, whatever is in it.
  if (!refused || (refused === 'no-mail' && /\.(eml|mbox|mbx)$/i.test(name)))
    return { messages: messagesIn(whole, mostBytes) }
  await leave()
  return { refused }
}
