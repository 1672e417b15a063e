import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { Halt } from '#database/halt.ts'
import type { Jobs } from '#jobs/jobs.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { After } from '#post/in/after.ts'
import { createHold } from '#post/in/collect.ts'
import { createMailHook, type MailHook } from '#post/in/hook/hook.ts'
import { createKeep } from '#post/in/keep.ts'
import type { InTurn } from '#post/in/in-turn.ts'
import type { OpenWay } from '#post/in/mail-in.ts'
import { imapAddress, type Mailbox, openMailbox } from '#post/in/mailbox.ts'
import { ownAddresses } from '#post/in/own-addresses.ts'
import { createPlaces } from '#post/in/place.ts'
import { openReceiver, type Receiver, UnusableCertificate } from '#post/in/receive.ts'
import type { ReceiveAddress } from '#post/in/receive-address.ts'
import { createRefusals } from '#post/in/refusals.ts'
import type { Report } from '#web/app.ts'

/** Where mail comes in, and the address of it that letters are answered to. */
export type MailInSettings = {
  /** Bytes of files that are taken out of one address's messages in 24 hours, where not the usual. */
  readonly enoughSent?: number | undefined
  readonly imapUrl?: string | undefined
  readonly after?: After | undefined
  readonly replyAddress?: string | undefined
  readonly receive?:
    | {
        readonly listen: ReceiveAddress
        /** Domains of which every address is ours. */
        readonly domains: readonly string[]
        readonly tls?: { readonly keyFile: string; readonly certFile: string } | undefined
      }
    | undefined
  readonly hookSecret?: string | undefined
  /** The name under which the mail provider says what it found about a sender. */
  readonly authserv?: string | undefined
}

type Of = {
  readonly db: Database
  readonly now: () => Instant
  readonly jobs: Jobs | undefined
  readonly report: Report
  readonly storefronts: () => Promise<readonly Storefront[]>
  readonly mailFrom?: string | undefined
  readonly settings: MailInSettings
  /** Gives what is new to whom it is for. */
  readonly sort: InTurn
}

/** Every way in that is set. */
export type MailWays = {
  readonly open: readonly OpenWay[]
  /** Begins to listen, where it is set; answers with where. */
  readonly listen: () => Promise<readonly string[]>
  /** Reads the mailbox, and writes down what was not taken in. */
  readonly read: () => Promise<void>
  /** What a mail provider brings mail to, where its secret is set. */
  readonly hook: MailHook | undefined
  readonly close: () => Promise<void>
}

// Several messages of the largest size at once, and no more memory than that.
const mostUnderWay = 100 * 1024 * 1024

const placeOf = (listen: ReceiveAddress) => ('path' in listen ? listen.path : `${listen.host}:${listen.port}`)

const explain = (fault: unknown, listen: ReceiveAddress): unknown => {
  if (fault instanceof UnusableCertificate)
    return new Halt(
      `The key and certificate of RECEIVE_TLS_KEY and RECEIVE_TLS_CERT cannot be used: ${fault.message}\nBoth are PEM files that belong together and that this program may read.`,
    )
  const { code } = fault as NodeJS.ErrnoException
  const known = ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'ENOENT'].includes(code ?? '')
  return known
    ? new Halt(`RECEIVE_URL: this program cannot listen on ${placeOf(listen)} (${code}). Choose another place.`)
    : fault
}

export const openMailWays = (of: Of): MailWays => {
  const { db, now, jobs, report, settings, storefronts, mailFrom, sort } = of
  const { imapUrl, after, replyAddress, receive, hookSecret } = settings
  const keep = createKeep({ db, now })
  const refusals = createRefusals({ db, now })
  const hold = createHold(mostUnderWay)
  const wake = () =>
    void jobs?.wakeNow('mail-in').catch((fault: unknown) => report('A job could not be queued', { fault }))
  // Where nobody does jobs, whoever looks on says when it is done.
  const kept = () => jobs && sort.soon()
  const isOurs = ownAddresses({
    template: replyAddress,
    addresses: async () => [...(await storefronts()).map(({ email }) => email), ...(mailFrom ? [mailFrom] : [])],
    domains: receive?.domains ?? [],
  })
  const mailboxAt = (url: string): Mailbox =>
    openMailbox({
      url,
      keep: async came => {
        const isNew = await keep(came)
        kept()
        return isNew
      },
      places: createPlaces({ db, now, mailbox: imapAddress(url).name }),
      now,
      ...(after ? { after } : {}),
      announced: wake,
      failed: (problem, fault) => report(`The mailbox could not be read: ${problem}`, { fault }),
    })
  const mailbox = imapUrl === undefined ? undefined : mailboxAt(imapUrl)
  let receiver: Receiver | undefined
  return {
    open: [
      ...(imapUrl ? [{ way: 'imap' as const, name: imapAddress(imapUrl).name }] : []),
      ...(receive ? [{ way: receive.listen.way, name: placeOf(receive.listen) }] : []),
      ...(hookSecret ? [{ way: 'hook' as const, name: '/hooks/mail' }] : []),
    ],
    listen: async () => {
      if (!receive) return []
      const { listen, tls } = receive
      try {
        receiver = await openReceiver({ listen, keep, now, isOurs, hold, refusals, kept, report, tls })
      } catch (fault) {
        throw explain(fault, listen)
      }
      return [receiver.address]
    },
    read: async () => {
      await mailbox?.read()
      await refusals.write()
    },
    hook: hookSecret ? createMailHook({ secret: hookSecret, keep, now, hold, refusals, kept, report }) : undefined,
    close: async () => {
      mailbox?.close()
      await receiver?.close()
    },
  }
}
