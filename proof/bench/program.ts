import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { lean } from '../../bin/run.js'

const main = join(import.meta.dirname, '..', '..', 'build', 'main.js')

/** Nothing of whoever measures: their database, mail server and backups are not for this. */
const ours = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...lean.env }

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

export type Running = {
  readonly url: string
  readonly pid: number
  readonly output: () => string
  readonly msToReady: number
  readonly rssMb: () => number
  readonly stop: () => Promise<void>
}

const ended = (child: ChildProcess) => new Promise<void>(resolve => void child.once('close', () => resolve()))

/** Starts the program as a person does, on a data folder, at a moment that is now unless it is said, with these settings; ready when it says so. */
export const start = async (
  dataDir: string,
  command: 'serve' | 'demo',
  clock = new Date().toISOString(),
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, [...lean.flags, main, command], {
    // The same clock for all: a link given out by one is good with the next.
    env: {
      ...ours,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
      CLOCK: clock,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (output += text))
  while (!/Stop with Ctrl-C/.test(output)) {
    if (child.exitCode !== null) throw new Error(`The program ended:\n${output}`)
    await wait(5)
  }
  const msToReady = performance.now() - begin
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    output: () => output,
    msToReady,
    rssMb: () => {
      const kb = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
      return Number(kb ?? Number.NaN) / 1024
    },
    stop: async () => {
      const end = ended(child)
      child.kill('SIGTERM')
      await end
    },
  }
}

const peakMb = (pid: number | undefined) => {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    // It ended meanwhile.
    return 0
  }
}

/** Runs one of the program's commands to its end, with these settings; answers with the most memory it had, in MiB. */
export const runCommand = async (
  dataDir: string,
  command: 'verify' | 'rebuild' | 'backup' | 'restore',
  more: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<number> => {
  const child = spawn(process.execPath, [...lean.flags, main, command, ...more], {
    env: { ...ours, DATA_DIR: dataDir, LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (output += text))
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, peakMb(child.pid))), 200)
  await ended(child)
  clearInterval(watch)
  if (child.exitCode !== 0) throw new Error(`${command} ended with ${child.exitCode}:\n${output}`)
  return most
}
