import { join } from 'node:path'
import { mostHeader } from './mended.ts'
import { isOutside, type ToProve, unprovenFrom } from './proof.ts'
import type { SenderProof } from './sender-proof.ts'
import { isBroke, openThreads, type Threads } from './threads.ts'

/** Whether there is anything to look up: a signature, the word of a provider, or the machine that handed it over. */
const isToLookUp = ({ raw, peer, authserv }: ToProve): boolean =>
  authserv !== undefined ||
  isOutside(peer) ||
  /dkim-signature/i.test(Buffer.from(raw.subarray(0, mostHeader)).toString('latin1'))

let threads: Threads<ToProve, SenderProof> | undefined

/** Whether a message comes from whom it says, looked up in a thread that may take 2 s of work and 10 s in all; undefined where it took more. */
export const proveSender = async (given: ToProve): Promise<SenderProof | undefined> => {
  if (!isToLookUp(given)) return unprovenFrom(given)
  threads ??= openThreads({
    file: join(import.meta.dirname, 'prove-thread.ts'),
    most: 2,
    patienceMs: 2_000,
    roomMb: 128,
  })
  const answer = await threads.run(given)
  return isBroke(answer) ? undefined : answer
}
