import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { atTheEnd } from './closing.ts'

export type Received = Email & {
  readonly envelopeTo: readonly string[]
  readonly envelopeFrom: string
  readonly raw: string
}

export type Sink = {
  readonly url: string
  /** Every message it accepted, in the order of arrival. */
  readonly mail: Received[]
  /** What it answers to a recipient from now on; undefined accepts. */
  refuse: (recipient: string) => { readonly code: number; readonly text: string } | undefined
}

const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

/** A real mail server that keeps what it gets. */
export const mailSink = async (): Promise<Sink> => {
  const mail: Received[] = []
  const sink: { -readonly [K in keyof Sink]: Sink[K] } = { url: '', mail, refuse: () => undefined }
  const server = new SMTPServer({
    authOptional: true,
    // Whoever sent may keep the line open for another letter, and nobody waits for that.
    closeTimeout: 1,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, done) => {
      const no = sink.refuse(address)
      done(no ? answer(no.code, no.text) : null)
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks)
        const envelopeTo = session.envelope.rcptTo.map(({ address }) => address)
        PostalMime.parse(raw).then(email => {
          const { mailFrom } = session.envelope
          const envelopeFrom = mailFrom ? mailFrom.address : ''
          mail.push({ ...email, envelopeTo, envelopeFrom, raw: raw.toString('latin1') })
          done()
        }, done)
      })
    },
  })
  atTheEnd(() => new Promise<void>(resolve => server.close(resolve)))
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  sink.url = `smtp://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
  return sink
}
