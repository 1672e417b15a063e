import { smtpTransport } from '#post/transport.ts'
import { atTheEnd } from '../world/closing.ts'
import { type ImapServer, imapServer } from '../world/imap.ts'
import { mailSink, type Received, type Sink } from '../world/sink.ts'
import { type Difference, smallWorld, type SmallWorld } from '../world/story.ts'

export const reader = { shops: ['klankhuis'], person: 'sanne' }
export const pieter = 'pieter.deboer@postvak.example'
export const complaintsAddress = 'klachten@klankhuis.example'

type Mail = {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly subject?: string
  /** More headers, each with its line end. */
  readonly more?: string
}
let counter = 0
const written = ({ from, to, text, subject = 'Re: uw klacht', more = '' }: Mail) =>
  `Message-ID: <n${(counter += 1)}@postvak.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\n${more}Content-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`

export type PostHouse = {
  readonly world: SmallWorld
  readonly server: ImapServer
  readonly sink: Sink
  readonly reads: () => Promise<void>
  /** A message comes in and is read; answers with what the house made of it. */
  readonly arrives: (
    mail: Mail | string,
  ) => Promise<{ readonly id: string; readonly state: string; readonly reason: string | null }>
  /** The newest letter to this address. */
  readonly mailTo: (address: string) => Received
  /** A complaint whose receipt has reached the customer, and where the customer answers it. */
  readonly told: () => Promise<{ readonly id: string; readonly to: string; readonly back: string }>
}

/** A house that sends to a mail server and reads a mailbox. */
export const postHouse = async (
  { authserv, ...different }: Difference & { readonly authserv?: string } = {},
  mailInOf = ({ url }: ImapServer): NonNullable<Difference['mailIn']> => ({
    imapUrl: url,
    replyAddress: 'klachten+{key}@klankhuis.example',
    authserv,
  }),
): Promise<PostHouse> => {
  const server = await imapServer()
  const sink = await mailSink()
  const transport = smtpTransport(sink.url)
  const mailIn = mailInOf(server)
  const world = await smallWorld({ transport, mailIn, ...different })
  atTheEnd(async () => {
    transport.close()
    await world.house.leaveMailbox()
  })
  const reads = async () => void (await world.house.duties['mail-in'].run())
  const mailTo = (address: string) => {
    const found = sink.mail.findLast(({ envelopeTo }) => envelopeTo.includes(address))
    if (!found) throw new Error(`No letter to ${address}`)
    return found
  }
  return {
    world,
    server,
    sink,
    reads,
    mailTo,
    arrives: async mail => {
      server.arrives(typeof mail === 'string' ? mail : written(mail))
      await reads()
      const rows = world.database.owner.selectFrom('mail_in').select(['id', 'state', 'reason'])
      return rows.orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
    },
    told: async () => {
      const { id } = await world.file()
      await world.sendLetters()
      const letter = mailTo(pieter)
      return { id, to: letter.replyTo?.[0]?.address ?? '', back: letter.envelopeFrom }
    },
  }
}
