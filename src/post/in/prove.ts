import { join } from 'node:path'
import type { ToProve } from './proof.ts'
import type { SenderProof } from './sender-proof.ts'
import { isBroke, openThreads, type Threads } from './threads.ts'

let threads: Threads<ToProve, SenderProof> | undefined

/** Whether a message comes from whom it says, looked up in a thread that may take 2 s of work and 10 s in all; undefined where it took more. */
export const proveSender = async (given: ToProve): Promise<SenderProof | undefined> => {
  threads ??= openThreads({
    file: join(import.meta.dirname, 'prove-thread.ts'),
    most: 2,
    patienceMs: 2_000,
    roomMb: 128,
  })
  const answer = await threads.run(given)
  return isBroke(answer) ? undefined : answer
}
