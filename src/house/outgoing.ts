import { readFileSync } from 'node:fs'
import { Halt } from '#database/halt.ts'
import { type Dkim, dkimKey } from '#post/out/dkim.ts'
import { mailboxTransport, smtpTransport, type Transport } from '#post/transport.ts'

export type DkimSettings = {
  readonly domains: readonly string[]
  readonly selector: string
  readonly keyFile: string
}
export type OutgoingSettings = {
  readonly smtpUrl: string | undefined
  readonly mailConnections: number
  readonly dkim: DkimSettings | undefined
  readonly isProduction: boolean
}

/** Reads the key that letters are signed with; throws a Halt where it is none. */
export const dkimOf = ({ domains, selector, keyFile }: DkimSettings): Dkim => {
  try {
    return { domains, selector, key: dkimKey(readFileSync(keyFile, 'utf8')) }
  } catch (fault) {
    throw new Halt(
      `The key of DKIM_KEY_FILE cannot be used: ${(fault as Error).message}\nIt is a private key in PEM, RSA of 2048 bits or more, or Ed25519, that this program may read.`,
    )
  }
}

/** How letters leave, as the settings say. Throws a Halt where the key for signing them cannot be read. */
export const outgoing = ({ smtpUrl, mailConnections, dkim, isProduction }: OutgoingSettings): Transport =>
  smtpUrl
    ? smtpTransport(smtpUrl, {
        isProduction,
        connections: mailConnections,
        dkim: dkim && dkimOf(dkim),
      })
    : mailboxTransport
