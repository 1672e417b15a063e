import { isIP } from 'node:net'
import type { AuthenticateResult } from 'mailauth'
import { headerEnd, mended } from './mended.ts'
import { providersWord } from './providers-word.ts'
import type { SenderProof, Verdict } from './sender-proof.ts'

export type ToProve = {
  readonly raw: Uint8Array
  /** The address that it is from; '' where nobody can be said to have written it. */
  readonly from: string
  /** The machine that handed it over to us, and what was said in doing so. */
  readonly peer?: string
  readonly helo?: string
  readonly envelopeFrom?: string
  readonly authserv?: string
}
export type Resolve = (name: string, type: string) => Promise<string[] | string[][]>

// A machine of our own has passed it on: what it may send for others is nobody's rule.
const ours =
  /^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:|::ffff:(10|127|192\.168)\.)/i
export const isOutside = (peer: string | undefined): peer is string =>
  peer !== undefined && isIP(peer) > 0 && !ours.test(peer)

const failed = (...outcomes: readonly (string | undefined)[]) => outcomes.includes('temperror')

type Asked = { readonly spf: string | undefined; readonly dkim: string; readonly dmarc: string | undefined }

const verdictOf = ({ dkim: { results }, spf }: AuthenticateResult, domain: string, asked: Asked): Verdict => {
  if (asked.dmarc === 'pass') return 'proven'
  const isSigned = results.some(({ status }) => status.result === 'pass' && status.aligned !== false)
  const isSent = asked.spf === 'pass' && spf !== false && spf.domain.toLowerCase() === domain
  if (asked.dmarc === 'none' || asked.dmarc === undefined) if (isSigned || isSent) return 'proven'
  if (failed(asked.spf, asked.dkim, asked.dmarc)) return 'unchecked'
  // Without the machine that sent it only one of the two proofs could be looked for.
  return asked.dmarc === 'fail' && asked.spf !== undefined ? 'refused' : 'unproven'
}

/** The best of what its signatures gave. */
const dkimOf = ({ results }: AuthenticateResult['dkim']): string =>
  ['pass', 'temperror'].find(one => results.some(({ status }) => status.result === one)) ??
  results[0]?.status.result ??
  'none'

/** The lines of the headers, folded ones as one. */
const linesOf = (raw: Uint8Array): readonly string[] =>
  Buffer.from(raw.subarray(0, headerEnd(raw)))
    .toString('utf8')
    .replace(/\r?\n[ \t]/g, ' ')
    .split(/\r?\n/)

const domainOf = ({ from }: ToProve) => from.split('@').at(-1)?.toLowerCase() ?? ''
const unproven = (domain: string): SenderProof => ({ verdict: 'unproven', domain, by: 'here' })
/** What is known of a message that says nothing to look up. */
export const unprovenFrom = (given: ToProve): SenderProof => unproven(domainOf(given))

const looked = async (raw: Uint8Array, domain: string, given: ToProve, resolver: Resolve): Promise<SenderProof> => {
  const { peer, helo, envelopeFrom } = given
  const isAsked = isOutside(peer)
  // A large library that mail without a signature has no use for.
  const { authenticate } = await import('mailauth')
  const answer = await authenticate(Buffer.from(raw), {
    resolver,
    disableArc: true,
    disableBimi: true,
    mta: 'verhaal',
    ...(isAsked ? { ip: peer, helo: helo ?? peer, sender: envelopeFrom ?? '' } : {}),
  })
  // Two senders, as this reader counts them, are none.
  if (answer.dkim.headerFrom.length !== 1 || answer.dkim.fromFields !== 1) return unproven(domain)
  const asked = {
    spf: isAsked && answer.spf !== false ? answer.spf.status.result : undefined,
    dkim: dkimOf(answer.dkim),
    dmarc: answer.dmarc === false ? undefined : answer.dmarc.status.result,
  }
  const { spf, dmarc } = asked
  const verdict = verdictOf(answer, domain, asked)
  return { verdict, domain, by: 'here', dkim: asked.dkim, ...(spf ? { spf } : {}), ...(dmarc ? { dmarc } : {}) }
}

/**
 * Whether a message comes from the domain of its From (RFC 7489): by the machine that handed it over, by its signatures,
 * or by the word of the provider that is trusted. Nothing else that a message says about itself counts.
 */
export const proofOf = async (given: ToProve, resolver: Resolve): Promise<SenderProof> => {
  const domain = domainOf(given)
  if (domain === '') return unproven(domain)
  const raw = mended(given.raw)
  const lines = linesOf(raw)
  const word = given.authserv === undefined ? undefined : providersWord(lines, given.authserv, domain)
  if (word) return { ...word, domain, by: 'provider' }
  const isSigned = lines.some(line => /^dkim-signature\s*:/i.test(line))
  return isSigned || isOutside(given.peer) ? looked(raw, domain, given, resolver) : unproven(domain)
}
