import type { ImapFlow, ImapFlowOptions, SearchObject } from 'imapflow'
import type { Instant } from '#calendar/day.ts'
import { type MailProblem, whyNot } from '../why-not.ts'
import { type After, tellServer } from './after.ts'
import { type Came, type KeepMail, mostBytes } from './keep.ts'
import type { Places, Unmarked } from './place.ts'
import { receivedAt } from './received.ts'
import { createRest, restAfter } from './rest.ts'

/** A mailbox somewhere else, read over IMAP. */
export type Mailbox = {
  /** Takes what is new, the oldest first. While the server is away it waits longer each time before it asks again. */
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

const limits = {
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
} satisfies ImapFlowOptions

// A message that breaks the connection every time must not hold up those behind it.
const attempts = 3

// Command lines have an end, and what was read is told in between.
const pageOf = 200

type Fetched = Pick<Came, 'receivedAt' | 'bytes' | 'raw' | 'problem'> & { readonly uid: number }

type Of = {
  readonly url: string
  readonly keep: KeepMail
  readonly places: Places
  readonly now: () => Instant
  /** What happens there to what was taken; it is marked as read where nothing is said. */
  readonly after?: After
  /** New mail was announced, or it is time to ask once more. */
  readonly announced: () => void
  readonly failed: (problem: MailProblem, fault: unknown) => void
  /** For how many milliseconds a server may say nothing before it counts as gone. */
  readonly patience?: number
  /** After so many messages others have their turn, and the rest is announced. */
  readonly mostAtOnce?: number
  /** How many milliseconds to wait after so many failures in a row. */
  readonly pause?: (failures: number) => number
}

/** The message with this number, or undefined where it is gone meanwhile. */
const fetchOne = async (client: ImapFlow, uid: number, now: Instant): Promise<Fetched | undefined> => {
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
    receivedAt: receivedAt(internalDate, now),
    bytes: isTooLarge ? size : raw.length,
    raw,
    ...(isTooLarge ? { problem: 'too-large' as const } : {}),
  }
}

const unread = (uid: number, now: Instant): Fetched => ({
  uid,
  receivedAt: now,
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

const newUids = async (client: ImapFlow, places: Places, validity: number) => {
  const { validity: known, lastUid, since } = await places.place()
  const isInOrder = known === validity
  const query = known === 0 ? { seen: false } : isInOrder ? { uid: `${lastUid + 1}:*` } : { since: new Date(since) }
  const found = await searched(client, query)
  // "7:*" is also answered with the last message there is, whatever its number; and a number may be told twice.
  const uids = [...new Set(found)].filter(uid => !isInOrder || uid > lastUid).toSorted((a, b) => a - b)
  return { uids, isInOrder, lastUid: isInOrder ? lastUid : 0 }
}

const opened = async (client: ImapFlow) => {
  const open = client.mailbox
  if (!open) throw Object.assign(new Error('The folder did not open'), { mailboxMissing: true })
  return { validity: Number(open.uidValidity), uidNext: open.uidNext, isReadOnly: open.readOnly === true }
}

export const openMailbox = (of: Of): Mailbox => {
  const { url, keep, places, now, after = { kind: 'keep' }, announced, failed } = of
  const { patience = limits.socketTimeout, pause = restAfter, mostAtOnce = 2000 } = of
  const { folder, server } = imapAddress(url)
  const broke = new Map<number, number>()
  let client: ImapFlow | undefined
  /** A round through what waits goes in steps: how far it is, and where the mailbox ended when it began. */
  let round: { readonly validity: number; readonly uidNext: number; readonly upTo: number } | undefined
  const rest = createRest(pause, announced)
  let isClosed = false

  const drop = () => {
    client?.close()
    client = undefined
  }
  const connected = async (): Promise<ImapFlow> => {
    if (client?.usable) return client
    // A large library, of no use to a house without a mailbox.
    const imap = await import('imapflow')
    const fresh = new imap.ImapFlow({
      ...limits,
      socketTimeout: patience,
      greetingTimeout: Math.min(patience, limits.greetingTimeout),
      ...server,
    })
    // Heard from the start: a connection that breaks while nobody asks must not take the program along.
    fresh.on('error', () => undefined)
    fresh.on('exists', announced)
    fresh.on('close', () => void (client === fresh && (client = undefined)))
    await fresh.connect()
    // Closed in between: nobody would ever close this line, and it would keep the program from ending.
    if (isClosed) fresh.close()
    else client = fresh
    return fresh
  }

  const takeOne = async (from: ImapFlow, uid: number, validity: number, isInOrder: boolean) => {
    const tries = broke.get(uid) ?? 0
    broke.set(uid, tries + 1)
    const message = tries >= attempts ? unread(uid, now()) : await fetchOne(from, uid, now())
    // Not there: somebody removed it meanwhile. There and not given: it must be asked for again.
    if (!message && (await searched(from, { uid: String(uid) })).includes(uid))
      throw new Error('The mail server did not give a message')
    broke.delete(uid)
    if (!message) return undefined
    const { uid: _, ...rest } = message
    await keep({ ...rest, way: 'imap', place: { mailbox: places.mailbox, validity, uid, isInOrder } })
    return { uid, isWhole: message.problem === undefined }
  }

  const tellRest = async (to: ImapFlow, validity: number) => {
    for (;;) {
      const taken = await places.unmarked(validity, pageOf)
      await tellServer(to, places, { validity, after, taken })
      if (taken.length < pageOf) return
    }
  }

  const takePage = async (from: ImapFlow, page: readonly number[], validity: number, isInOrder: boolean) => {
    const taken: Unmarked[] = []
    for (const uid of page) {
      const one = await takeOne(from, uid, validity, isInOrder)
      if (one) taken.push(one)
    }
    return taken
  }

  const takeNew = async (from: ImapFlow): Promise<number> => {
    const lock = await from.getMailboxLock(folder)
    try {
      const { validity, uidNext, isReadOnly } = await opened(from)
      const { uids: found, isInOrder, lastUid } = await newUids(from, places, validity)
      if (round?.validity !== validity) round = { validity, uidNext, upTo: 0 }
      const { upTo } = round
      const all = isInOrder ? found : found.filter(uid => uid > upTo)
      const uids = all.slice(0, mostAtOnce)
      for (let at = 0; at < uids.length; at += pageOf) {
        const page = uids.slice(at, at + pageOf)
        const taken = await takePage(from, page, validity, isInOrder)
        if (!isReadOnly) await tellServer(from, places, { validity, after, taken })
        round = { ...round, upTo: page.at(-1) ?? upTo }
        await places.reading(all.length - at - page.length)
      }
      if (uids.length < all.length) {
        announced()
        return uids.length
      }
      // What came while the first round went on is asked for by its number the next time, whether somebody read it or not.
      const end = isInOrder ? Math.max(uidNext - 1, uids.at(-1) ?? 0) : round.uidNext - 1
      round = undefined
      await places.wasRead(validity, Math.max(lastUid, end), isReadOnly ? 'read-only' : undefined)
      // What was kept by a program that ended before it could say so.
      if (!isReadOnly) await tellRest(from, validity)
      return uids.length
    } finally {
      lock.release()
    }
  }

  const read = async (): Promise<number> => {
    if (isClosed || !rest.isOver()) return 0
    try {
      const taken = await takeNew(await connected())
      rest.forget()
      return taken
    } catch (fault) {
      drop()
      if (isClosed) return 0
      rest.begin()
      const problem = whyNot(fault)
      await places.hadProblem(problem)
      failed(problem, fault)
      return 0
    }
  }
  let last: Promise<number> = Promise.resolve(0)
  return {
    read: () => (last = last.then(read, read)),
    close: () => {
      isClosed = true
      rest.end()
      drop()
    },
  }
}
