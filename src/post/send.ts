import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { enoughCode, isAutomatic, unlessEnough } from './automatic.ts'
import { type LetterRow, withKey, type Written } from './letters.ts'
import { serverFails, serverWorks } from './mail-out.ts'
import type { NotAccepted } from './out/outcome.ts'
import {
  brokenPatience,
  copyLater,
  endLetter,
  handOver,
  isStillMine,
  keepWords,
  patience,
  type Taken,
  takeLetter,
  tryLater,
  waitForServer,
} from './queue.ts'
import { threadOf } from './thread.ts'
import type { Mail, MailFile, Transport } from './transport.ts'

export type Returning = { readonly replyTo?: string; readonly returnPath?: string }

/** What sending needs from elsewhere: the words, the key of a link, and the complaint's history, which hears how it went. */
export type Sending = {
  readonly db: Database
  readonly now: () => Instant
  readonly transport: Transport
  readonly write: (row: LetterRow) => Promise<Written | undefined>
  readonly keyFor: (purpose: string, letter: string) => string
  /** The files that go with a letter. */
  readonly filesOf?: (row: LetterRow) => Promise<readonly MailFile[]>
  /** Where this letter is answered to, and where it comes back to: addresses of its own, where the house takes mail. */
  readonly returnsTo: (row: LetterRow) => Promise<Returning>
  readonly delivered: (row: LetterRow, via: 'smtp' | 'mailbox') => Promise<void>
  readonly returned: (row: LetterRow, how: 'failed' | 'unknown', code: string | undefined) => Promise<void>
  readonly report: (line: string, row: LetterRow) => void
  /** Waits until a letter may be seen to, where something else goes first. */
  readonly turn?: (() => Promise<void>) | undefined
  /** What every letter of ours carries, by its id. */
  readonly markOf: (messageId: string) => string
}

const isOfHistory = ({ complaintId, version }: LetterRow) => complaintId !== undefined && version !== undefined

/** What a mail server said, or what we say of it. */
type Why = Pick<NotAccepted, 'message'> & Partial<Pick<NotAccepted, 'code' | 'problem'>>

const giveUp = async (sending: Sending, row: Taken, how: 'failed' | 'unknown', why: Why) => {
  const { db, report, returned } = sending
  if (!(await isStillMine(db, row, why.message))) return
  report(
    how === 'unknown'
      ? 'Nobody knows whether a letter left'
      : `A letter was refused for good: ${why.code ?? why.problem ?? ''}`,
    row,
  )
  if (isOfHistory(row)) return returned(row, how, why.code)
  await endLetter(db, row, how)
}

/** A second time without an answer makes no third copy. */
const inDoubt = (sending: Sending, row: Taken, why: Why) =>
  row.doubts >= 1 ? giveUp(sending, row, 'unknown', why) : copyLater(sending.db, row, sending.now(), why.message)

const notAccepted = async (sending: Sending, row: Taken, why: NotAccepted) => {
  const { db, now } = sending
  switch (why.how) {
    case 'refused':
      return giveUp(sending, row, 'failed', why)
    case 'later':
      return row.attempts >= patience ? giveUp(sending, row, 'failed', why) : tryLater(db, row, now(), why.message)
    case 'doubt':
      return inDoubt(sending, row, why)
    case 'server': {
      const until = await serverFails(db, now(), why)
      sending.report(`The mail server cannot be used: ${why.problem}`, row)
      if (row.attempts >= patience) return giveUp(sending, row, 'failed', why)
      await waitForServer(db, row, { at: now(), until, error: why.message })
    }
  }
}

const accepted = async ({ db, now, transport, delivered }: Sending, row: Taken) => {
  if (transport.via === 'smtp') await serverWorks(db, now())
  if (isOfHistory(row)) return delivered(row, transport.via)
  await db
    .updateTable('letter')
    .set({ state: 'delivered', via: transport.via, delivered_at: now(), error: null, handed_at: null })
    .where('id', '=', row.id)
    .where('state', 'in', ['waiting', 'unknown'])
    .execute()
}

type Ready = { readonly isNew: boolean; readonly written: Written; readonly mail: Omit<Mail, 'date'> }

/** The letter as it goes out; undefined where there is nobody left to send it to. */
const prepare = async (sending: Sending, row: Taken): Promise<Ready | undefined> => {
  const { db, write, keyFor, filesOf, returnsTo } = sending
  const kept = row.text === undefined ? undefined : (row as LetterRow & Written)
  const written = kept ?? (await write(row))
  if (!written) return undefined
  const { text, html } = written.link ? withKey(written, keyFor(written.link, row.id)) : written
  const files = (await filesOf?.(row)) ?? []
  const mail = {
    messageId: row.messageId,
    from: written.sender,
    to: written.address,
    subject: written.subject,
    text,
    html,
    language: written.language,
    references: await threadOf(db, row, written.address),
    ...(files.length > 0 ? { files } : {}),
    ...(await returnsTo(row)),
    mark: sending.markOf(row.messageId),
    isAutomatic: isAutomatic(row.kind),
  }
  return { isNew: kept === undefined, written, mail }
}

const messageIn = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))

/** A letter that breaks on our side is tried again, and after a few times somebody sees that it did not go. */
const broke = (sending: Sending, row: Taken, fault: unknown) => {
  sending.report(`A letter could not be sent: ${messageIn(fault)}`, row)
  return row.attempts >= brokenPatience
    ? giveUp(sending, row, 'failed', { message: messageIn(fault) })
    : tryLater(sending.db, row, sending.now(), messageIn(fault))
}

/** Notes that it is handed over now, and answers with the date above it; 'enough' where it is one too many to this address. */
const handingOver = (sending: Sending, row: Taken, { isNew, written }: Ready) => {
  const leave = (on: Database) => handOver(on, row, isNew ? written : undefined, sending.now())
  if (!row.isFirst) return leave(sending.db)
  // Whoever sees to it reads what was not sent.
  return unlessEnough(sending, row, written.address, { leave, stay: on => keepWords(on, row, written) })
}

const sendOne = async (sending: Sending, row: Taken): Promise<void> => {
  if (row.doubts > 1) return giveUp(sending, row, 'unknown', { message: 'The program stopped while it was sent' })
  let ready: Ready | undefined
  try {
    ready = await prepare(sending, row)
  } catch (fault) {
    return broke(sending, row, fault)
  }
  if (!ready) return giveUp(sending, row, 'failed', { message: 'Nobody to send it to' })
  const date = await handingOver(sending, row, ready)
  if (date === 'enough') {
    const message = 'Enough letters left for this address by themselves in a day'
    return giveUp(sending, row, 'failed', { code: enoughCode, message })
  }
  if (!date) return
  const outcome = await sending.transport.send({ ...ready.mail, date })
  await (outcome.accepted ? accepted(sending, row) : notAccepted(sending, row, outcome))
}

/**
 * Sends what waits, oldest first, until none is left or the mail server cannot be used; any number of processes may do so at once,
 * and each has several letters under way where its mail server takes them. Letters of a complaint to one reader keep their order. A
 * letter that breaks never holds up the others. Answers with how many were tried.
 */
export const sendWaiting = async (sending: Sending): Promise<number> => {
  const { db, now, transport, report, turn } = sending
  const next = async () => {
    await turn?.()
    return takeLetter(db, now())
  }
  const lanes: Promise<void>[] = []
  const faults: unknown[] = []
  let tried = 0
  // What breaks one is told when all are done: until then nobody waits for it, and it would end the program.
  const open = () => void lanes.push(lane().catch((fault: unknown) => void faults.push(fault)))
  const lane = async (): Promise<void> => {
    for (let row = await next(); row; row = await next()) {
      const letter = row
      tried += 1
      // Another joins in as long as there is something to take.
      if (lanes.length < transport.atOnce) open()
      // Handed over and not noted: whoever takes it next finds so.
      await sendOne(sending, letter).catch(fault => report(`A letter was not settled: ${messageIn(fault)}`, letter))
    }
  }
  open()
  for (let n = 0; n < lanes.length; n += 1) await lanes[n]
  if (faults.length > 0) throw faults[0]
  return tried
}
