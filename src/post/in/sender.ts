import { addressParser } from 'postal-mime'
import type { WhyNobody } from './mail-in.ts'

export type Sender = { readonly address: string; readonly name: string; readonly nobody?: WhyNobody }

// One address as it is written in an envelope, without quotes, comments, figures in brackets or anything after it.
const plainAddress = /^[^\s"(),:;<>@[\\\]]{1,64}@[^\s"(),:;<>@[\\\]]{1,255}$/

/**
 * Who wrote a message, by its From alone: RFC 5322 wants exactly one with one address in it. More of them, a group or none say nothing
 * about who wrote it; Sender and Reply-To are never asked, as anybody can put there what they like.
 */
export const senderOf = (written: readonly string[]): Sender => {
  const [one, ...more] = written.flatMap(value => addressParser(value))
  const address = one?.address ?? ''
  const name = one?.name ?? ''
  if (written.length > 1 || more.length > 0 || (one?.group?.length ?? 0) > 0)
    return { address, name, nobody: 'two-senders' }
  return plainAddress.test(address) ? { address, name } : { address, name, nobody: 'no-sender' }
}
