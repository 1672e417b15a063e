import type { Transaction } from 'kysely'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import type { Files } from '#files/files.ts'
import { type History, isConflict, isRefusal, type Ledger } from '#ledger/ledger.ts'
import type { People } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Attached } from '#post/in/mail-in.ts'
import { noRoom } from '#post/in/sent-along.ts'
import { newPart } from '#post/in/new-part.ts'
import type { ParsedFile } from '#post/in/attached.ts'
import type { KeyFound } from '#post/in/reply-keys.ts'
import type { Arrived, Sorted, Sorting, WhoseAddress } from '#post/in/sort.ts'
import type { Letters } from '#post/letters.ts'

export type TakingMail = {
  readonly db: Database
  readonly ledger: Ledger
  readonly people: Pick<People, 'partner' | 'byEmail'>
  readonly letters: Pick<Letters, 'byId'>
  readonly storefronts: () => Promise<readonly Storefront[]>
  readonly files: () => Files
  /** Whether the house itself sends from this address, or is answered to there. */
  readonly isOwn: (address: string) => boolean
  /** A test letter is back. */
  readonly testIsBack: (test: string, arrived: Arrived) => Promise<boolean>
}

const mostFileBytes = 25 * 1024 * 1024

const sameAddress = (one: string | undefined, other: string) =>
  one !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase()

// eslint-disable-next-line @typescript-eslint/require-await -- what reads a file wants it piece by piece
async function* inOnePiece(content: Uint8Array) {
  yield content
}

/** Keeps an attachment where all files are; undefined for a kind that the house does not take. */
export const storeAttached =
  ({ files }: Pick<TakingMail, 'files'>) =>
  async ({ name, content }: ParsedFile): Promise<(Attached & { readonly file: string }) | undefined> => {
    const stored = await files().store(inOnePiece(content), { name, maxBytes: mostFileBytes })
    if (!('problem' in stored)) return { name: stored.name, bytes: stored.bytes, type: stored.type, file: stored.id }
    // A full disk is no reason to leave something out: the message is tried again later.
    if (stored.problem === 'no-space') throw noRoom()
    return undefined
  }

/** The shop of the complaint it belongs to, else the one whose address it was sent to, else the first. */
export const shopOfMail =
  ({ storefronts, ledger }: Pick<TakingMail, 'storefronts' | 'ledger'>) =>
  async (recipients: readonly string[], key: KeyFound | undefined): Promise<string> => {
    const ofComplaint = key?.purpose === 'complaint' || key?.purpose === 'question'
    const history = ofComplaint ? await ledger.read(key.subject) : undefined
    if (history) return history.complaint.storefront
    const shops = await storefronts()
    return (shops.find(({ email }) => recipients.includes(email.toLowerCase())) ?? shops[0])?.id ?? ''
  }

/** RFC 5322 addresses of the house itself, and of everybody who works or ever worked there. */
export const whoseAddress =
  ({ storefronts, people, isOwn }: Pick<TakingMail, 'storefronts' | 'people' | 'isOwn'>) =>
  async (address: string): Promise<WhoseAddress | undefined> => {
    const shops = await storefronts()
    if (isOwn(address) || shops.some(({ email }) => sameAddress(email, address))) return 'own-address'
    return (await people.byEmail(address)) ? 'staff-sender' : undefined
  }

const saidIn = ({ parsed, files }: Arrived) => ({
  files: files.map(({ file, bytes, type }) => ({ id: file, bytes, type })),
  words: { text: newPart(parsed.text), fileNames: files.map(({ name }) => name) },
})

type Given = { readonly command: Command; readonly actor: Actor }

/** Gives the command and notes on the message that it was given, together: whatever breaks, it is never given twice. */
const giveOnce = async (
  taking: TakingMail,
  { id }: Arrived,
  history: History,
  { command, actor }: Given,
): Promise<Sorted> => {
  const joined = { state: 'joined', complaint_id: history.id } as const
  const together = async (tx: Transaction<DB>) => {
    const { numUpdatedRows } = await tx
      .updateTable('mail_in')
      .set(joined)
      .where('id', '=', id)
      .where('state', '=', 'new')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new Error('Somebody else took this message')
  }
  const outcome = await taking.ledger.handle(history.id, command, actor, { together })
  if (isConflict(outcome)) throw new Error('Somebody was quicker')
  if (isRefusal(outcome))
    return {
      state: 'waiting',
      reason:
        outcome.refused === 'nothing-said'
          ? 'empty'
          : outcome.refused === 'question-closed'
            ? 'question-closed'
            : 'not-taken',
      complaint: history.id,
    }
  return { state: 'joined', complaint: history.id }
}

/** The domain that it names as its sender's says that it did not send it. */
const isRefused = ({ proof }: Arrived) => proof?.verdict === 'refused'

/** Why a message to a keyed address is not believed to be from whom it was written to: staff never write by mail. */
const stranger = async (taking: TakingMail, { parsed }: Arrived, complaint: string): Promise<Sorted> => ({
  state: 'waiting',
  reason: (await whoseAddress(taking)(parsed.sender)) ?? 'sender-unknown',
  complaint,
})

const toComplaint = async (taking: TakingMail, arrived: Arrived, key: KeyFound): Promise<Sorted> => {
  const history = await taking.ledger.read(key.subject)
  if (!history) return { state: 'waiting', reason: 'key-unknown' }
  if (!sameAddress(history.contact.email, arrived.parsed.sender)) return stranger(taking, arrived, history.id)
  const proof = isRefused(arrived) ? ({ isUnproven: true } as const) : {}
  const mail = { type: 'receive-message', channel: 'email', mail: arrived.id } as const
  const command = { ...mail, ...proof, ...saidIn(arrived) }
  return giveOnce(taking, arrived, history, { command, actor: { kind: 'customer' } })
}

const toQuestion = async (taking: TakingMail, arrived: Arrived, { subject, detail }: KeyFound): Promise<Sorted> => {
  const history = await taking.ledger.read(subject)
  const [question, partner] = [detail['question'], await taking.people.partner(detail['partner'] ?? '')]
  if (!history || question === undefined || !partner) return { state: 'waiting', reason: 'key-unknown' }
  if (!partner.active || !sameAddress(partner.email, arrived.parsed.sender))
    return stranger(taking, arrived, history.id)
  if (isRefused(arrived)) return { state: 'waiting', reason: 'sender-refused', complaint: history.id }
  const command = { type: 'answer-question', question, mail: arrived.id, ...saidIn(arrived) } as const
  return giveOnce(taking, arrived, history, { command, actor: { kind: 'partner', partner: partner.id, question } })
}

/**
 * RFC 3464: a letter of ours did not arrive. One that is only late is no more than that. What is sent to where a letter comes back to
 * and is no report, such as an answer of a mail program that knows no better, is never taken for one.
 */
const cameBack = async ({ ledger, letters, db }: TakingMail, { parsed }: Arrived, letter: string): Promise<Sorted> => {
  const { automatic, report } = parsed
  const row = await letters.byId(letter)
  const about = row?.complaintId ? { complaint: row.complaintId } : {}
  if (automatic === 'auto-reply') return { state: 'automatic', reason: automatic, ...about }
  if (automatic !== 'bounce' && automatic !== 'program')
    return { state: 'waiting', reason: automatic ?? 'no-key', ...about }
  if (!row || report?.late) return { state: 'automatic', reason: 'bounce', ...about }
  if (row.complaintId === undefined) {
    await db.updateTable('letter').set({ state: 'bounced' }).where('id', '=', letter).execute()
    return { state: 'automatic', reason: 'bounce' }
  }
  const code = report?.status ? { code: report.status } : {}
  const command = { type: 'return-letter', letter: row.key, how: 'bounced', ...code } as const
  await ledger.handle(row.complaintId, command, { kind: 'post' })
  return { state: 'automatic', reason: 'bounce', ...about }
}

/** Gives a message to whom its key names, if it comes from the address that we know; else it waits for a person. */
export const giveMail =
  (taking: TakingMail): Sorting['give'] =>
  async (arrived, key) => {
    switch (key.purpose) {
      case 'complaint':
        return toComplaint(taking, arrived, key)
      case 'question':
        return toQuestion(taking, arrived, key)
      case 'return':
        return cameBack(taking, arrived, key.subject)
      case 'test':
        return (await taking.testIsBack(key.subject, arrived))
          ? { state: 'tested' }
          : { state: 'automatic', reason: arrived.parsed.automatic ?? 'own' }
    }
  }
