import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type Figures, type Found, judging, type Life, type Rules } from './judge.ts'

/** Whoever judges lives, a batch at a time; `figures` are of all they were given. */
export type Judges = {
  /** How many batches they can have at the same time. */
  readonly many: number
  readonly judge: (lives: readonly Life[]) => Promise<readonly Found[]>
  readonly figures: () => Promise<readonly Figures[]>
  readonly leave: () => Promise<unknown>
}

// Pages are answered by the same thread: no visitor waits for a replay longer than this.
const turnMs = 10

/** Judges beside everything else that this thread does: for a replay so short that another thread would come too late. */
export const judgesHere = (rules: Rules): Judges => {
  const { judge, figures } = judging(rules)
  return {
    many: 1,
    judge: async lives => {
      const found: Found[] = []
      let turn = performance.now()
      for (const life of lives) {
        found.push(...judge(life))
        if (performance.now() - turn < turnMs) continue
        await others()
        turn = performance.now()
      }
      return found
    },
    figures: async () => [figures()],
    leave: () => Promise.resolve(),
  }
}

const thread = (rules: Rules) => {
  const worker = new Worker(join(import.meta.dirname, 'thread.ts'), {
    workerData: rules,
    // Nearly all that judging makes is thrown away at once; more room for it is less collecting.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  })
  // Listened to from the start: a thread that breaks while nobody asks must not take the program along.
  const broken = new Promise<never>((_, reject) => void worker.on('error', reject))
  broken.catch(() => undefined)
  let last: Promise<unknown> = Promise.resolve()
  const send = (message: readonly Life[] | 'figures') => {
    const answer = new Promise<unknown>(resolve => void worker.once('message', resolve))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(message)
    return Promise.race([broken, answer])
  }
  /** One question after another, so that each answer is known to be its own. */
  const ask = <T>(message: readonly Life[] | 'figures'): Promise<T> => {
    const answer = last.then(() => send(message)) as Promise<T>
    last = answer
    // Whoever asked hears of a fault; nobody else need.
    answer.catch(() => undefined)
    return answer
  }
  return { ask, leave: () => worker.terminate() }
}

/** Judges in threads of their own, as many as help: the database has work to do as well. */
export const judgesElsewhere = (rules: Rules, many = Math.min(2, availableParallelism())): Judges => {
  const threads = Array.from({ length: many }, () => thread(rules))
  let turn = 0
  return {
    many,
    judge: lives => {
      const next = threads[turn % many]
      turn += 1
      if (!next) throw new Error('There are no threads')
      return next.ask<readonly Found[]>(lives)
    },
    figures: () => Promise.all(threads.map(({ ask }) => ask<Figures>('figures'))),
    leave: () => Promise.all(threads.map(({ leave }) => leave())),
  }
}
