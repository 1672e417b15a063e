import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#database/postmaster.ts'
// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { lean } from '../../bin/run.js'

const root = join(import.meta.dirname, '..', '..')
// So long it may take to end: what it is at is done first.
const patienceMs = 120_000
const preload = pathToFileURL(join(import.meta.dirname, 'file-points.js')).href

/**
 * At the n-th file operation: `die`, or fail with this code; `stays`: all later ones fail as well. At 0 they are only counted.
 * `only`: those that have the disk keep what was written, files and folders.
 */
export type FilePoint = {
  readonly at: number
  readonly act: 'die' | 'ENOSPC' | 'EIO'
  readonly stays?: boolean
  readonly only?: 'sync'
}

/** One running program. */
export type Worker = {
  readonly url: string
  /** Where mail servers hand over to. */
  readonly lmtp: string
  readonly pid: number
  readonly output: () => string
  readonly isAlive: () => boolean
  /** It is alive, and has said that it takes requests. */
  readonly isReady: () => boolean
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Nothing of it runs until it goes on; its connections stay. */
  readonly pause: () => void
  readonly goOn: () => void
  /** From now on its file operations are counted from one. */
  readonly armFiles: (point: FilePoint) => void
  /** Sets the machine's clock, as this program sees it, so far from the true time; it was started with CLOCK_IS_SET. */
  readonly setClock: (ahead: Temporal.DurationLike) => void
  /** The file point that was reached, in words. */
  readonly reached: () => string | undefined
  /** How many file points have passed since they were armed at none. */
  readonly passed: () => number
}

export type Starting = {
  readonly settings: Readonly<Record<string, string>>
  /** Another build of the program, for upgrades; else build/main.js. */
  readonly program?: string | undefined
  /** Told of it before it is ready. */
  readonly begun?: (worker: Worker) => void
}

const startOnce = async ({ settings, program, begun }: Starting): Promise<Worker> => {
  const [port, mail] = [await freePort(), await freePort()]
  const args = [...lean.flags, `--import=${preload}`, program ?? join(root, 'build', 'main.js'), 'serve']
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...lean.env,
      NODE_COMPILE_CACHE: join(root, 'build', 'compiled'),
      PORT: String(port),
      LOG_LEVEL: 'error',
      RECEIVE_URL: `lmtp://127.0.0.1:${mail}`,
      ...settings,
    },
    // By this channel it hears which file operation to die at, and that whoever began it is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let [output, point, passed, isOver] = ['', undefined as string | undefined, 0, false]
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => void (output += text))
  type Said = { readonly point?: { readonly label: string; readonly side: string }; readonly passed?: number }
  child.on('message', (said: Said) => {
    passed = said.passed ?? passed
    if (said.point) point = `file ${said.point.label}, ${said.point.side}`
  })
  const over = new Promise<void>(resolve => {
    child.once('close', () => {
      isOver = true
      resolve()
    })
  })
  const send = (signal: NodeJS.Signals) => void child.kill(signal)
  const ends = (signal: NodeJS.Signals) => {
    send(signal)
    return over
  }
  const worker: Worker = {
    url: `http://127.0.0.1:${port}`,
    lmtp: `127.0.0.1:${mail}`,
    pid: child.pid ?? 0,
    output: () => output,
    isAlive: () => !isOver,
    isReady: () => !isOver && /Stop with Ctrl-C/.test(output),
    kill: () => ends('SIGKILL'),
    stop: async () => {
      let isStuck = false
      const impatience = setTimeout(() => {
        isStuck = true
        send('SIGKILL')
      }, patienceMs)
      await ends('SIGTERM')
      clearTimeout(impatience)
      if (isStuck) throw new Error('The program did not end when it was asked to')
    },
    pause: () => send('SIGSTOP'),
    goOn: () => send('SIGCONT'),
    armFiles: files => {
      point = undefined
      child.send({ files })
    },
    setClock: ahead => void child.send({ aheadMs: Temporal.Duration.from(ahead).total('milliseconds') }),
    reached: () => point,
    passed: () => passed,
  }
  begun?.(worker)
  while (!worker.isReady()) {
    if (isOver) throw new Error(`The program ended:\n${output}`)
    await wait(3)
  }
  return worker
}

/** Starts the program, and waits until it is ready; one that ends before is a fault with its last words. */
export const startWorker = async (starting: Starting): Promise<Worker> => {
  for (let tries = 1; ; tries += 1)
    try {
      return await startOnce(starting)
    } catch (fault) {
      // A port that was free may be somebody else's a moment later.
      if (tries === 3 || !/Port \d+ is taken|EADDRINUSE/.test((fault as Error).message)) throw fault
    }
}
