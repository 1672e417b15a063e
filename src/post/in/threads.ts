import { Worker } from 'node:worker_threads'

/** Why a thread gave no answer: its time was over, its room was full, or what it worked on broke it. */
export type Broke = { readonly broke: 'too-slow' | 'too-much' | 'fault' }
export const isBroke = (answer: unknown): answer is Broke =>
  typeof answer === 'object' && answer !== null && 'broke' in answer

/** Threads that work on what strangers sent. One that breaks, or takes too long, is ended, and nothing else with it. */
export type Threads<Job, Answer> = {
  readonly run: (job: Job) => Promise<Answer | Broke>
  readonly close: () => void
}

type Of = {
  readonly file: string
  /** How many may work at once; what comes more waits its turn. */
  readonly most: number
  /** How long one job may work. What a busy machine makes it wait does not count, within reason. */
  readonly patienceMs: number
  readonly roomMb: number
}
type Thread = { readonly worker: Worker; readonly ready: Promise<unknown>; served: number }

// What thousands of messages leave behind in a thread goes with it.
const turns = 2000
const restMs = 60_000

const begin = ({ file, roomMb }: Of): Thread => {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: roomMb, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    // What a stranger's message makes a library say is nobody's business.
    stderr: true,
  })
  const ready = new Promise((resolve, reject) => {
    worker.once('message', resolve)
    // Heard for as long as it lives: one that breaks while nobody asks takes nothing along.
    worker.on('error', reject)
    worker.once('exit', () => reject(new Error('A thread did not begin')))
  })
  ready.catch(() => undefined)
  worker.unref()
  return { worker, ready, served: 0 }
}

const isOutOfRoom = (fault: unknown) => (fault as { code?: unknown } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY'

const reason = 5

/** How long a thread has worked so far, in milliseconds. */
const worked = async (worker: Worker): Promise<number> => {
  const used = await worker.cpuUsage().catch(() => undefined)
  return used ? (used.user + used.system) / 1000 : 0
}

/** Calls when a thread has worked this long from now on, or its time was over several times. */
const limit = (worker: Worker, patienceMs: number, over: () => void) => {
  const before = worked(worker)
  const begun = performance.now()
  let timer: NodeJS.Timeout
  const look = async () => {
    const left = patienceMs - ((await worked(worker)) - (await before))
    if (left <= 10 || performance.now() - begun > reason * patienceMs) over()
    else timer = setTimeout(() => void look(), left)
  }
  timer = setTimeout(() => void look(), patienceMs)
  return () => clearTimeout(timer)
}

const ask = <Job, Answer>({ worker }: Thread, job: Job, patienceMs: number): Promise<Answer | Broke> =>
  new Promise(resolve => {
    const done = (answer: Answer | Broke) => {
      inTime()
      worker.off('message', done).off('error', failed).off('exit', ended)
      worker.unref()
      resolve(answer)
    }
    const failed = (fault: unknown) => done({ broke: isOutOfRoom(fault) ? 'too-much' : 'fault' })
    const ended = () => done({ broke: 'fault' })
    const inTime = limit(worker, patienceMs, () => done({ broke: 'too-slow' }))
    worker.on('message', done).on('error', failed).on('exit', ended)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(job)
  })

/** Threads that run this file: it says anything once when it is ready, and then answers each job with one message. */
export const openThreads = <Job, Answer>(of: Of): Threads<Job, Answer> => {
  const idle: Thread[] = []
  const turn: (() => void)[] = []
  let many = 0
  let rest: NodeJS.Timeout | undefined
  const end = (thread: Thread) => {
    many -= 1
    void thread.worker.terminate()
  }
  const endIdle = () => {
    for (const thread of idle.splice(0)) end(thread)
  }
  const take = async (): Promise<Thread> => {
    while (idle.length === 0 && many >= of.most) await new Promise<void>(resolve => turn.push(resolve))
    const thread = idle.pop()
    if (thread) return thread
    many += 1
    return begin(of)
  }
  const give = (thread: Thread, isSound: boolean) => {
    thread.served += 1
    if (isSound && thread.served < turns) idle.push(thread)
    else end(thread)
    turn.shift()?.()
    clearTimeout(rest)
    rest = setTimeout(endIdle, restMs).unref()
  }
  const run = async (job: Job): Promise<Answer | Broke> => {
    const thread = await take()
    let isSound = false
    try {
      thread.worker.ref()
      await thread.ready
      const answer = await ask<Job, Answer>(thread, job, of.patienceMs)
      isSound = !isBroke(answer)
      return answer
    } finally {
      give(thread, isSound)
    }
  }
  return {
    run,
    close: () => {
      clearTimeout(rest)
      endIdle()
    },
  }
}
