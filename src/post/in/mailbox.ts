import { ImapFlow, type ImapFlowOptions, type SearchObject } from 'imapflow'
import type { Instant } from '#calendar/day.ts'
import { type MailProblem, whyNot } from '../why-not.ts'
import type { Fetched, Keep } from './keep.ts'

/** Larger than any mail provider sends; what is larger is known by its headers alone. */
export const mostBytes = 25 * 1024 * 1024

/** A mailbox somewhere else, read over IMAP. */
export type Mailbox = {
  /** Takes everything that is new, the oldest first. While the server is away it waits longer each time before it asks again. */
  readonly read: () => Promise<number>
  readonly close: () => void
}

/** What an address like imaps://user:password@host:port/Folder means; the folder is INBOX where none is named. */
export const imapAddress = (url: string) => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  const folder = decodeURIComponent(pathname.slice(1)) || 'INBOX'
  const user = decodeURIComponent(username)
  return {
    folder,
    /** By what the mailbox is known here; never its password. */
    name: `${user}@${hostname}/${folder}`,
    server: {
      host: hostname,
      port: port ? Number(port) : secure ? 993 : 143,
      secure,
      auth: { user, pass: decodeURIComponent(password) },
    },
  }
}

const limits: ImapFlowOptions = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  socketTimeout: 60_000,
  maxLiteralSize: mostBytes + 1024 * 1024,
  maxResponseSize: mostBytes + 4 * 1024 * 1024,
  maxLineLength: 4 * 1024 * 1024,
  disableAutoEnable: true,
  disableCompression: true,
  autoIdleDelay: 500,
  logger: false,
}

const backOff = (failures: number) => Math.min(15 * 60_000, 15_000 * 2 ** failures)
// A message that breaks the connection every time must not hold up those behind it.
const patience = 3

type Of = {
  readonly url: string
  readonly keep: Keep
  /** New mail was announced. */
  readonly announced: () => void
  readonly failed: (problem: MailProblem, fault: unknown) => void
}

const received = (date: Date | string | undefined): Instant =>
  (date instanceof Date && !Number.isNaN(date.getTime()) ? date : new Date()).toISOString() as Instant

/** The message with this number, or undefined where it is gone meanwhile. */
const fetchOne = async (client: ImapFlow, uid: number): Promise<Fetched | undefined> => {
  const about = await client.fetchOne(String(uid), { uid: true, size: true, internalDate: true }, { uid: true })
  if (!about) return undefined
  const { size = 0, internalDate } = about
  const isTooLarge = size > mostBytes
  const query = isTooLarge ? { uid: true, headers: true } : { uid: true, source: true }
  const whole = await client.fetchOne(String(uid), query, { uid: true })
  const raw = whole && (isTooLarge ? whole.headers : whole.source)
  if (!raw) return undefined
  return {
    uid,
    receivedAt: received(internalDate),
    bytes: size || raw.length,
    raw,
    ...(isTooLarge ? { problem: 'too-large' as const } : {}),
  }
}

const unread = (uid: number): Fetched => ({
  uid,
  receivedAt: received(undefined),
  bytes: 0,
  raw: Buffer.from(`X-Verhaal-Unread: ${uid}\r\n\r\n`),
  problem: 'unreadable',
})

/** A search that failed is no search that found nothing: what it missed would never be looked for again. */
const searched = async (client: ImapFlow, query: SearchObject): Promise<readonly number[]> => {
  const found = await client.search(query, { uid: true })
  if (!found) throw new Error('The mail server did not answer a search')
  return found
}

const newUids = async (client: ImapFlow, keep: Keep, validity: number) => {
  const { validity: known, lastUid, since } = await keep.place()
  const isInOrder = known === validity
  const query = known === 0 ? { seen: false } : isInOrder ? { uid: `${lastUid + 1}:*` } : { since: new Date(since) }
  const found = await searched(client, query)
  // "7:*" is also answered with the last message there is, whatever its number.
  const uids = found.filter(uid => !isInOrder || uid > lastUid).toSorted((a, b) => a - b)
  return { uids, isInOrder, lastUid: isInOrder ? lastUid : 0 }
}

export const openMailbox = ({ url, keep, announced, failed }: Of): Mailbox => {
  const { folder, server } = imapAddress(url)
  const broke = new Map<number, number>()
  let client: ImapFlow | undefined
  let failures = 0
  let notBefore = 0
  let isClosed = false

  const drop = () => {
    client?.close()
    client = undefined
  }
  const connected = async (): Promise<ImapFlow> => {
    if (client?.usable) return client
    const fresh = new ImapFlow({ ...limits, ...server })
    // Heard from the start: a connection that breaks while nobody asks must not take the program along.
    fresh.on('error', () => undefined)
    fresh.on('exists', announced)
    fresh.on('close', () => void (client === fresh && (client = undefined)))
    await fresh.connect()
    client = fresh
    return fresh
  }

  const takeOne = async (from: ImapFlow, uid: number, validity: number, isInOrder: boolean) => {
    const tries = broke.get(uid) ?? 0
    broke.set(uid, tries + 1)
    const message = tries >= patience ? unread(uid) : await fetchOne(from, uid)
    // Not there: somebody removed it meanwhile. There and not given: it must be asked for again.
    if (!message && (await searched(from, { uid: String(uid) })).includes(uid))
      throw new Error('The mail server did not give a message')
    broke.delete(uid)
    if (message) await keep.message(message, validity, isInOrder)
  }

  const takeNew = async (from: ImapFlow): Promise<number> => {
    const lock = await from.getMailboxLock(folder)
    try {
      const open = from.mailbox
      if (!open) throw Object.assign(new Error('The folder did not open'), { mailboxMissing: true })
      const [validity, uidNext] = [Number(open.uidValidity), open.uidNext]
      const { uids, isInOrder, lastUid } = await newUids(from, keep, validity)
      for (const uid of uids) await takeOne(from, uid, validity, isInOrder)
      await keep.wasRead(validity, Math.max(lastUid, uidNext - 1, ...uids))
      const kept = new Set([...uids, ...(await keep.unmarked(validity))])
      if (kept.size > 0) {
        if (!(await from.messageFlagsAdd([...kept], [String.raw`\Seen`], { uid: true })))
          throw new Error('The mail server did not mark what was read')
        await keep.marked(validity, [...kept])
      }
      return uids.length
    } finally {
      lock.release()
    }
  }

  const read = async (): Promise<number> => {
    if (isClosed || performance.now() < notBefore) return 0
    try {
      const taken = await takeNew(await connected())
      failures = 0
      return taken
    } catch (fault) {
      drop()
      if (isClosed) return 0
      failures += 1
      notBefore = performance.now() + backOff(failures)
      const problem = whyNot(fault)
      await keep.hadProblem(problem)
      failed(problem, fault)
      return 0
    }
  }
  let last: Promise<number> = Promise.resolve(0)
  return {
    read: () => (last = last.then(read, read)),
    close: () => {
      isClosed = true
      drop()
    },
  }
}
