import { createServer, type Socket } from 'node:net'
import { atTheEnd } from './closing.ts'

type Kept = { uid: number; readonly raw: Buffer; readonly flags: Set<string>; readonly at: Date }
/** A number is after how many bytes of the answer; silent is a line that is up and says nothing any more. */
type Break = 'before' | 'half' | 'after' | 'silent' | number

/** A mail server as somebody else runs it: one folder, one user, and a line that can be cut at any point. */
export type ImapServer = {
  readonly url: string
  /** Puts a message in the folder, as its owner finds it there; answers with its number. */
  readonly arrives: (raw: string | Buffer, flags?: readonly string[], at?: Date) => number
  /** Somebody else removes a message for good. */
  readonly removes: (uid: number) => void
  /** The numbers of what is in the folder, and how many messages were moved to each other folder. */
  readonly uids: () => readonly number[]
  readonly moved: ReadonlyMap<string, number>
  readonly flagsOf: (uid: number) => readonly string[]
  /** The folder was made anew: the same messages, numbered and valid anew. */
  readonly renews: () => void
  /** When to cut the line: before a command is done, in the middle of its answer, or done and not answered. */
  cut: (command: string) => Break | undefined
  /** What it can do beyond the least. */
  capabilities: string
  /** Whether it tells of new mail whatever a client does, and not only one that waits for it (RFC 3501, 5.2). */
  tellsAtOnce: boolean
  /** Nobody may change anything in it. */
  isReadOnly: boolean
  /** It tells every number twice. */
  tellsTwice: boolean
  /** What it says to whoever signs in. */
  refusesLogin: boolean
  readonly commands: string[]
  readonly goesAway: () => Promise<void>
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (n: number) => String(n).padStart(2, '0')
const internalDate = (at: Date) =>
  `${two(at.getUTCDate())}-${months[at.getUTCMonth()]}-${at.getUTCFullYear()} ${at.toISOString().slice(11, 19)} +0000`

/** Where the first message stands with this number or a higher one. */
const placeOf = (messages: readonly Kept[], uid: number) => {
  let [low, high] = [0, messages.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((messages[middle]?.uid ?? 0) < uid) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of all messages in a set like 1:4,9, without looking at the others. */
const placesIn = (messages: readonly Kept[], set: string): readonly number[] => {
  const last = messages.at(-1)?.uid ?? 0
  return set.split(',').flatMap(range => {
    const [from = 0, to = from] = range.split(':').map(text => (text === '*' ? last : Number(text)))
    const [start, end] = [placeOf(messages, Math.min(from, to)), placeOf(messages, Math.max(from, to) + 1)]
    return Array.from({ length: end - start }, (_, n) => start + n)
  })
}

const inSet = (set: string, uid: number, last: number) =>
  set.split(',').some(range => {
    const [from = 0, to = from] = range.split(':').map(text => (text === '*' ? last : Number(text)))
    return uid >= Math.min(from, to) && uid <= Math.max(from, to)
  })

const literal = (name: string, bytes: Buffer) => Buffer.concat([Buffer.from(`${name} {${bytes.length}}\r\n`), bytes])

const fetched = ({ uid, raw, flags, at }: Kept, n: number, items: string) => {
  const parts: Buffer[] = [Buffer.from(`* ${n} FETCH (UID ${uid} FLAGS (${[...flags].join(' ')})`)]
  const add = (part: Buffer) => parts.push(Buffer.from(' '), part)
  if (/RFC822\.SIZE/i.test(items)) add(Buffer.from(`RFC822.SIZE ${raw.length}`))
  if (/INTERNALDATE/i.test(items)) add(Buffer.from(`INTERNALDATE "${internalDate(at)}"`))
  const headers = raw.subarray(0, raw.indexOf('\r\n\r\n') + 4)
  if (/BODY\.PEEK\[HEADER\]/i.test(items)) add(literal('BODY[HEADER]', headers))
  else if (/BODY\.PEEK\[\]/i.test(items)) add(literal('BODY[]', raw))
  return Buffer.concat([...parts, Buffer.from(')\r\n')])
}

/** A mail server that speaks as much IMAP (RFC 3501) as a reader of one folder needs. */
export const imapServer = async (): Promise<ImapServer> => {
  let messages: Kept[] = []
  let validity = 41
  let next = 1
  const sockets = new Set<Socket>()
  const waiting = new Set<Socket>()
  const commands: string[] = []
  const moved = new Map<string, number>()
  const last = () => messages.at(-1)?.uid ?? 0

  const found = (query: string) => {
    const uids = /UID (\S+)/i.exec(query)?.[1]
    return messages.filter(
      ({ uid, flags }) =>
        (!uids || inSet(uids, uid, last())) && !(/UNSEEN/i.test(query) && flags.has(String.raw`\Seen`)),
    )
  }

  const gone = (uid: number) => {
    const n = messages.findIndex(one => one.uid === uid) + 1
    messages = messages.filter(one => one.uid !== uid)
    return `* ${n} EXPUNGE\r\n`
  }
  const putAway = (rest: string, isMoved: boolean) => {
    const [set = '', folder = ''] = rest.replaceAll('"', '').split(' ')
    const uids = messages.map(({ uid }) => uid).filter(uid => inSet(set, uid, last()))
    moved.set(folder, (moved.get(folder) ?? 0) + uids.length)
    return isMoved ? uids.map(gone) : []
  }
  const expunged = (isMeant: (uid: number) => boolean) =>
    messages
      .filter(({ uid, flags }) => isMeant(uid) && flags.has(String.raw`\Deleted`))
      .map(({ uid }) => uid)
      .map(gone)

  const answers: Readonly<Record<string, (rest: string) => readonly (string | Buffer)[]>> = {
    CAPABILITY: () => [`* CAPABILITY IMAP4rev1 IDLE ${server.capabilities}\r\n`],
    CREATE: () => [],
    'UID MOVE': rest => putAway(rest, true),
    'UID COPY': rest => putAway(rest, false),
    'UID EXPUNGE': rest => expunged(uid => inSet(rest, uid, last())),
    EXPUNGE: () => expunged(() => true),
    NOOP: () => [],
    // A list of nothing asks how folders are named.
    LIST: rest => [`* LIST (\\HasNoChildren) "/" ${rest === '"" ""' ? '""' : '"INBOX"'}\r\n`],
    SUBSCRIBE: () => [],
    LSUB: () => ['* LSUB (\\HasNoChildren) "/" "INBOX"\r\n'],
    SELECT: () => [
      '* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n',
      `* ${messages.length} EXISTS\r\n`,
      '* 0 RECENT\r\n',
      `* OK [UIDVALIDITY ${validity}] UIDs valid\r\n`,
      `* OK [UIDNEXT ${next}] Predicted next UID\r\n`,
      `* OK [PERMANENTFLAGS (${server.isReadOnly ? '' : String.raw`\Answered \Flagged \Deleted \Seen \Draft`})] Limited\r\n`,
    ],
    'UID SEARCH': query => [
      `* SEARCH ${found(query)
        .flatMap(({ uid }) => (server.tellsTwice ? [uid, uid] : [uid]))
        .join(' ')}\r\n`,
    ],
    'UID FETCH': rest => {
      const [set = '', items] = [rest.split(' ')[0], rest.slice(rest.indexOf(' '))]
      return placesIn(messages, set).map(n => fetched(messages[n] as Kept, n + 1, items))
    },
    'UID STORE': rest => {
      const [set = ''] = rest.split(' ')
      const flags = [...rest.matchAll(/\\\w+/g)].map(([flag]) => flag)
      for (const n of placesIn(messages, set)) for (const flag of flags) messages[n]?.flags.add(flag)
      return []
    },
    LOGOUT: () => ['* BYE\r\n'],
  }

  const done = (name: string) => {
    if (!server.isReadOnly) return `OK ${name}`
    return name === 'SELECT' ? 'OK [READ-ONLY] SELECT' : name === 'UID STORE' ? 'NO [READ-ONLY] STORE' : `OK ${name}`
  }
  const nameOf = (line: string) => /^(UID \w+|\w+)/i.exec(line)?.[1]?.toUpperCase() ?? ''

  const onCommand = (socket: Socket, line: string) => {
    if (line.toUpperCase() === 'DONE') {
      socket.write(`${(socket as Socket & { idle?: string }).idle} OK done\r\n`)
      waiting.delete(socket)
      return
    }
    const [tag = '', rest] = [line.split(' ')[0], line.slice(line.indexOf(' ') + 1)]
    const name = nameOf(rest)
    commands.push(name)
    const cut = server.cut(name)
    if (cut === 'before') return void socket.destroy()
    if (cut === 'silent') return
    if (name === 'IDLE') {
      Object.assign(socket, { idle: tag })
      waiting.add(socket)
      return void socket.write('+ idling\r\n')
    }
    if (name === 'LOGIN' || name === 'AUTHENTICATE') {
      const no = `${tag} NO [AUTHENTICATIONFAILED] Invalid credentials\r\n`
      return void socket.write(server.refusesLogin ? no : `${tag} OK signed in\r\n`)
    }
    const answer = answers[name]
    if (!answer) return void socket.write(`${tag} BAD ${name} is not spoken here\r\n`)
    const whole = Buffer.concat([
      ...answer(rest.slice(name.length + 1)).map(part => Buffer.from(part)),
      Buffer.from(`${tag} ${done(name)} done\r\n`),
    ])
    if (cut === 'after') return void socket.destroy()
    if (cut === 'half') return void socket.end(whole.subarray(0, Math.floor(whole.length / 2)))
    if (typeof cut === 'number') return void socket.end(whole.subarray(0, cut))
    socket.write(whole)
    if (name === 'LOGOUT') socket.end()
  }

  const listener = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      waiting.delete(socket)
    })
    socket.write('* OK ready\r\n')
    let buffer = ''
    socket.on('data', chunk => {
      buffer += chunk.toString('latin1')
      for (let end = buffer.indexOf('\r\n'); end !== -1; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end)
        buffer = buffer.slice(end + 2)
        onCommand(socket, line)
      }
    })
  })
  const goesAway = () =>
    new Promise<void>(resolve => {
      for (const socket of sockets) socket.destroy()
      listener.close(() => resolve())
    })
  atTheEnd(goesAway)
  await new Promise<void>(resolve => void listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const server: ImapServer = {
    url: `imap://klachten:geheim@127.0.0.1:${port}/INBOX`,
    commands,
    capabilities: '',
    tellsAtOnce: false,
    isReadOnly: false,
    tellsTwice: false,
    moved,
    uids: () => messages.map(({ uid }) => uid),
    removes: uid => {
      const said = gone(uid)
      for (const socket of waiting) socket.write(said)
    },
    refusesLogin: false,
    cut: () => undefined,
    arrives: (raw, flags = [], at = new Date('2026-04-02T18:50:00Z')) => {
      const uid = next++
      messages.push({ uid, raw: Buffer.from(raw), flags: new Set(flags), at })
      for (const socket of server.tellsAtOnce ? sockets : waiting) socket.write(`* ${messages.length} EXISTS\r\n`)
      return uid
    },
    flagsOf: uid => [...(messages.find(one => one.uid === uid)?.flags ?? [])],
    renews: () => {
      validity += 1
      next = 1
      messages = messages.map(message => ({ ...message, uid: next++ }))
    },
    goesAway,
  }
  return server
}
