import { createHash } from 'node:crypto'
import type { FileFact } from '#complaint/state.ts'

/** Something that a customer or a partner sends along. */
export type Attachment = { readonly name: string; readonly type: string; readonly content: () => Uint8Array }

export const textFile = (name: string, lines: readonly string[]): Attachment => ({
  name,
  type: 'text/plain',
  content: () => Buffer.from(`${lines.join('\n')}\n`, 'utf8'),
})

export const photo = (name: string, content: () => Uint8Array): Attachment => ({ name, type: 'image/png', content })

type Known = { readonly attachment: Attachment; readonly content: Uint8Array; readonly fact: FileFact }
const known = new Map<Attachment, Known>()

const look = (attachment: Attachment): Known => {
  const before = known.get(attachment)
  if (before) return before
  const content = attachment.content()
  const id = createHash('sha256').update(content).digest('hex')
  const now = { attachment, content, fact: { id, bytes: content.length, type: attachment.type } }
  known.set(attachment, now)
  return now
}

/** A file by its content, as the history names it. */
export const factOf = (attachment: Attachment): FileFact => look(attachment).fact

/** What is in the file that the history names so; undefined for one that no story has sent. */
export const contentOf = (id: string): { readonly name: string; readonly content: Uint8Array } | undefined => {
  const found = [...known.values()].find(({ fact }) => fact.id === id)
  return found && { name: found.attachment.name, content: found.content }
}
