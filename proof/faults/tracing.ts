import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const isThere = () => spawnSync('strace', ['-V']).status === 0

/** The postmaster of a data folder, and all that work for it now. */
const workersOf = (folder: string): readonly string[] => {
  const first = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''
  const tasks = readdirSync(`/proc/${first}/task`)
  return [
    first,
    ...tasks.flatMap(task => readFileSync(`/proc/${first}/task/${task}/children`, 'utf8').split(' ')),
  ].filter(Boolean)
}

export type Tracing = {
  /** How often the disk has said no by now. */
  readonly many: () => number
  /** The disk is well again. */
  readonly stop: () => Promise<void>
}

const ended = (child: ChildProcess) => new Promise<void>(resolve => void child.once('close', () => resolve()))

/** The PostgreSQL of this folder hears EIO the next time that it has its disk keep its log; or why that cannot be had here. */
export const failingSync = async (folder: string): Promise<Tracing | { readonly whyNot: string }> => {
  if (!isThere()) return { whyNot: 'strace is not there (Debian has it: apt-get install strace)' }
  const fault = ['-e', 'trace=fdatasync', '-e', 'inject=fdatasync:error=EIO:when=1']
  const child = spawn('strace', ['-f', ...fault, ...workersOf(folder).flatMap(pid => ['-p', pid])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const over = ended(child)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said += text))
  for (const end = performance.now() + 10_000; !/attached/.test(said); await wait(20)) {
    if (child.exitCode === null && performance.now() < end) continue
    child.kill('SIGTERM')
    return { whyNot: `strace may not look at PostgreSQL here: ${said.trim().slice(0, 200)}` }
  }
  return {
    many: () => said.split('(INJECTED)').length - 1,
    stop: () => {
      child.kill('SIGTERM')
      return over
    },
  }
}
