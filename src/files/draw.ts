import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

export type Drawing = { readonly from: string; readonly to: string }
export type Drawn = { readonly bytes: number; readonly type: string }
export type Draw = {
  /** Draws the picture at `from` anew as the file `to`; undefined for what cannot be drawn, or not within ten seconds. */
  readonly draw: (drawing: Drawing) => Promise<Drawn | undefined>
  readonly close: () => void
}

const patienceMs = 10_000
const idleMs = 20_000

const start = () =>
  fork(join(import.meta.dirname, 'draw-process.ts'), {
    // It draws, and knows nothing: no setting, no secret of this program.
    env: { PATH: process.env['PATH'], NODE_OPTIONS: '' },
    execArgv: ['--max-old-space-size=64'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

const once = (child: ChildProcess, drawing: Drawing): Promise<Drawn | undefined> =>
  new Promise(resolve => {
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    const done = (drawn?: Drawn) => {
      clearTimeout(late)
      child.removeAllListeners('message').removeAllListeners('exit')
      resolve(drawn)
    }
    child.once('message', (said: Drawn | 'cannot') => done(said === 'cannot' ? undefined : said))
    child.once('exit', () => done())
    child.send(drawing, fault => fault && done())
  })

/** Draws one picture after another in a process of their own, which is there only while there is something to draw. */
export const drawing = (): Draw => {
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  const close = () => {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = undefined
  }
  const next = async (one: Drawing) => {
    clearTimeout(idle)
    if (!child?.connected) {
      child = start()
      child.on('error', () => undefined)
      // It never keeps the program from ending.
      child.unref()
      child.channel?.unref()
    }
    const drawn = await once(child, one)
    idle = setTimeout(close, idleMs).unref()
    return drawn
  }
  return {
    close,
    draw: one => {
      const drawn = last.then(() => next(one))
      last = drawn.catch(() => undefined)
      return drawn
    },
  }
}
