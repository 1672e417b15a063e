import type { Instant } from '#calendar/day.ts'
import { collect, type Collected, type Hold } from '../collect.ts'
import { type KeepMail, mostBytes } from '../keep.ts'
import type { WhyRefused } from '../mail-in.ts'
import type { Refusals } from '../refusals.ts'
import { type Brought, messageIn } from './brought.ts'
import { type Proof, proofIn } from './proof.ts'

/**
 * The answer is the same whatever the message was about: 200 kept, 400 no message in it, 401 without the secret, 413 too large,
 * 503 for now.
 */
export type HookAnswer = 200 | 400 | 401 | 413 | 503

/** What a mail provider brings mail to. */
export type MailHook = { readonly take: (request: Request) => Promise<HookAnswer> }

type Of = {
  readonly secret: string
  readonly keep: KeepMail
  readonly now: () => Instant
  readonly hold: Hold
  readonly refusals: Pick<Refusals, 'note'>
  /** Something was kept. */
  readonly kept: () => void
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void
}

// As text a message of the largest size is a third larger, and forms and documents stand around it.
const mostBody = Math.ceil(mostBytes * 1.4) + 1024 * 1024

const noBody = async function* () {}

const streamOf = ({ body }: Request): AsyncIterable<Uint8Array> => body ?? noBody()

const keepBrought = async ({ keep, now, kept }: Of, { raw, envelope }: Brought): Promise<HookAnswer> => {
  if (raw.length > mostBytes) return 413
  await keep({ way: 'hook', receivedAt: now(), bytes: raw.length, raw, ...(envelope ? { envelope } : {}) })
  kept()
  return 200
}

const decide = async (of: Of, request: Request, proof: Proof, collected: Collected): Promise<HookAnswer> => {
  if ('no' in collected) return collected.no === 'busy' ? 503 : 413
  const brought = await messageIn(request.headers, collected.raw)
  const isProven = proof.isProven || proof.ofBody(collected.raw) || proof.ofFields(brought.fields, of.now())
  if (!isProven) return 401
  if (brought.confirmAt)
    of.report('The mail provider asks for a confirmation: open this address once', { confirmAt: brought.confirmAt })
  if (!brought.message) return brought.confirmAt ? 200 : 400
  return keepBrought(of, brought.message)
}

const reasons: Readonly<Record<Exclude<HookAnswer, 200>, WhyRefused>> = {
  400: 'malformed',
  401: 'secret',
  413: 'too-large',
  503: 'busy',
}

/** Takes mail that a provider brings over HTTP. It answers with 200 once the message is kept for good, and only then. */
export const createMailHook = (of: Of): MailHook => ({
  take: async request => {
    const proof = proofIn(request.headers, of.secret)
    if (proof.isWrong) {
      of.refusals.note('hook', 'secret')
      return 401
    }
    try {
      const answer = await collect(streamOf(request), { mostBytes: mostBody, hold: of.hold }, collected =>
        decide(of, request, proof, collected),
      )
      if (answer !== 200) of.refusals.note('hook', reasons[answer])
      return answer
    } catch (fault) {
      of.report('A message of the mail provider could not be kept', { fault })
      of.refusals.note('hook', 'fault')
      return 503
    }
  },
})
