import type { KeyObject } from 'node:crypto'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Jobs } from '#jobs/jobs.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { createMailIn } from '#post/in/create.ts'
import type { MailHook } from '#post/in/hook/hook.ts'
import { createImports, type MailImports } from '#post/in/import/imports.ts'
import { inTurn, sideBySide } from '#post/in/in-turn.ts'
import type { MailIn, OpenWay } from '#post/in/mail-in.ts'
import { proveSender } from '#post/in/prove.ts'
import { createReplyKeys, keyReader, type ReplyKeys } from '#post/in/reply-keys.ts'
import { type Sorting, sortMail } from '#post/in/sort.ts'
import type { LetterRow } from '#post/letters.ts'
import type { Marks } from '#post/mark.ts'
import type { Returning } from '#post/send.ts'
import { createMailTests, type MailTests } from '#post/test-letter.ts'
import type { Transport } from '#post/transport.ts'
import type { Report } from '#web/app.ts'
import { type MailInSettings, openMailWays } from './mail-ways.ts'
import { giveMail, shopOfMail, storeAttached, type TakingMail, whoseAddress } from './take-mail.ts'

type Of = Omit<TakingMail, 'testIsBack' | 'isOwn'> & {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: KeyObject
  readonly transport: Transport
  readonly jobs: Jobs | undefined
  readonly report: Report
  readonly settings: MailInSettings | undefined
  readonly marks: Marks
  readonly mailFrom: string | undefined
}

/** Everything about mail that comes in or comes back. `mailIn` is absent where no way in is set. */
export type PostRoom = {
  readonly keys: ReplyKeys
  readonly tests: MailTests
  readonly mailIn: MailIn | undefined
  /** Mail that is brought in files, where anything comes in. */
  readonly imports: MailImports | undefined
  /** Every way in that is set, as it may be shown: without a password. */
  readonly ways: readonly OpenWay[]
  /** What a mail provider brings mail to, where it may. */
  readonly hook: MailHook | undefined
  readonly returnsTo: (row: LetterRow) => Promise<Returning>
  /** Reads the mailbox, and gives what is new to whom it is for. */
  readonly work: () => Promise<void>
  /** Begins to listen for what mail servers hand over, where that is set; answers with where. */
  readonly listen: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** A question's own address, for the letter that asks it or reminds of it. */
const questionIn = async (ledger: Ledger, { complaintId = '', version }: LetterRow) => {
  const event = (await ledger.read(complaintId))?.events.find(one => one.version === version)
  if (!event || !('question' in event) || typeof event.question !== 'string') return undefined
  const history = await ledger.read(complaintId)
  const asked = history?.complaint.questions.find(({ id }) => id === event.question)?.asked?.of
  return asked?.kind === 'partner' ? { question: event.question, partner: asked.partner } : undefined
}

const returning =
  (keys: ReplyKeys, ledger: Ledger) =>
  async (row: LetterRow): Promise<Returning> => {
    const returnPath = await keys.addressFor('return', row.id)
    if (!returnPath) return {}
    const { complaintId, recipient } = row
    if (!complaintId || recipient === 'staff') return { returnPath }
    const question = recipient === 'partner' ? await questionIn(ledger, row) : undefined
    if (recipient === 'partner' && !question) return { returnPath }
    const replyTo = question
      ? await keys.addressFor('question', complaintId, question)
      : await keys.addressFor('complaint', complaintId)
    return { returnPath, ...(replyTo ? { replyTo } : {}) }
  }

// Sorting a message is mostly waiting for the database; pages need its connections too.
const atOnce = 4

const connected = (of: Of, settings: MailInSettings, sorting: Sorting) => {
  const { db, now, jobs, report } = of
  // Whoever reads the mailbox also waits for what this process is sorting already.
  const sort = inTurn(
    () => sideBySide(atOnce, () => sortMail(sorting)),
    fault => report('Mail could not be sorted', { fault }),
  )
  const ways = openMailWays({ ...of, settings, sort })
  const work = async () => {
    await ways.read()
    await sort.done()
  }
  const wake = () =>
    void jobs?.wakeNow('mail-in').catch((fault: unknown) => report('A job could not be queued', { fault }))
  // Without a queue of jobs whoever asks for the mailbox to be read does it.
  const look = () =>
    jobs ? wake() : void work().catch((fault: unknown) => report('Mail could not be read', { fault }))
  const imports = createImports({ db, now, brought: () => jobs && sort.soon() })
  return { ways, mailIn: createMailIn({ db, now, open: ways.open, look, store: sorting.store }), imports, work }
}

/** Addresses that the house sends from or is answered to. */
const ownAddresses = ({ settings, mailFrom }: Of) => {
  const isKeyed = settings?.replyAddress === undefined ? () => undefined : keyReader(settings.replyAddress)
  return (address: string) =>
    isKeyed(address) !== undefined || address.trim().toLowerCase() === mailFrom?.trim().toLowerCase()
}

export const createPostRoom = (of: Of): PostRoom => {
  const { db, now, secret, transport, ledger, settings, report } = of
  const keys = createReplyKeys({ db, now, secret, template: settings?.replyAddress })
  const tests = createMailTests({ db, now, keys, transport })
  const taking: TakingMail = {
    ...of,
    isOwn: ownAddresses(of),
    testIsBack: (test, { messageId, parsed }) => tests.isBack(test, messageId, parsed.automatic !== undefined),
  }
  const sorting: Sorting = {
    db,
    now,
    keys,
    store: storeAttached(taking),
    enough: settings?.enoughSent,
    shopFor: shopOfMail(taking),
    whose: whoseAddress(taking),
    prove: given => proveSender(settings?.authserv === undefined ? given : { ...given, authserv: settings.authserv }),
    marks: of.marks,
    give: giveMail(taking),
    report,
  }
  const open = settings && connected(of, settings, sorting)
  return {
    keys,
    tests,
    mailIn: open?.mailIn,
    imports: open?.imports,
    ways: open?.ways.open ?? [],
    returnsTo: returning(keys, ledger),
    hook: open?.ways.hook,
    listen: async () => open?.ways.listen() ?? [],
    work: async () => open?.work(),
    close: async () => open?.ways.close(),
  }
}
