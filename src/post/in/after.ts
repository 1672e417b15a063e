import type { ImapFlow } from 'imapflow'
import type { Places, Unmarked } from './place.ts'

/** What happens in the mailbox to a message that was taken from it. */
export type After =
  | { readonly kind: 'keep' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'move'; readonly folder: string }

/** What a setting like keep, delete or move:Taken means; undefined for any other. */
export const afterFrom = (text: string): After | undefined => {
  if (text === 'keep' || text === 'delete') return { kind: text }
  const folder = /^move:(.+)$/.exec(text)?.[1]?.trim()
  return folder ? { kind: 'move', folder } : undefined
}

const has = (client: ImapFlow, capability: string) => client.capabilities.has(capability)

/** Removes these and no others: a server without UIDPLUS would remove whatever somebody else has marked as well. */
const remove = (client: ImapFlow, uids: number[]) =>
  has(client, 'UIDPLUS')
    ? client.messageDelete(uids, { uid: true })
    : client.messageFlagsAdd(uids, [String.raw`\Deleted`], { uid: true })

const move = async (client: ImapFlow, uids: number[], folder: string) => {
  await client.mailboxCreate(folder)
  if (has(client, 'MOVE')) return client.messageMove(uids, folder, { uid: true })
  // A copy that failed leaves the message where it is.
  return (await client.messageCopy(uids, folder, { uid: true })) && remove(client, uids)
}

/** Tells the mail server what we have; by then it is kept here for good. What we have only in part stays there to be looked at. */
export const tellServer = async (
  client: ImapFlow,
  places: Places,
  told: { readonly validity: number; readonly after: After; readonly taken: readonly Unmarked[] },
): Promise<void> => {
  const { validity, after, taken } = told
  const uids = taken.map(({ uid }) => uid)
  if (uids.length === 0) return
  if (!(await client.messageFlagsAdd(uids, [String.raw`\Seen`], { uid: true })))
    throw new Error('The mail server did not mark what was read')
  const whole = taken.filter(({ isWhole }) => isWhole).map(({ uid }) => uid)
  if (whole.length > 0 && after.kind !== 'keep') {
    const done = after.kind === 'delete' ? await remove(client, whole) : await move(client, whole, after.folder)
    if (!done) throw new Error('The mail server did not put away what was read')
  }
  await places.marked(validity, uids)
}
