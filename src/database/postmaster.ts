import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { Halt } from './halt.ts'
import { isAlive } from './lock.ts'
import type { User } from './user.ts'

// Modest, for a machine that does other things too. Nothing here trades safety for speed: fsync and synchronous commit stay on.
// Terse, so that PostgreSQL's own log never shows what a customer wrote.
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'shared_buffers=128MB',
  'effective_cache_size=512MB',
  'random_page_cost=1.1',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
]

type Running = { readonly pid: number; readonly port: number; readonly isReady: boolean }

/** What PostgreSQL says of itself in its data folder, whether it still lives or not. */
export const readRunning = (cluster: string): Running | undefined => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** Whether a process works in this folder; where the system does not tell, what PostgreSQL wrote is believed. */
const worksIn = (pid: number, cluster: string) => {
  if (!isAlive(pid)) return false
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return process.platform !== 'linux'
  }
}

const isGone = async (pid: number, ms: number) => {
  for (const end = Date.now() + ms; Date.now() < end; await wait(20)) if (!isAlive(pid)) return true
  return false
}

/** Who works in this folder; undefined where the system does not tell. */
const workersIn = (cluster: string): readonly string[] | undefined => {
  if (process.platform !== 'linux') return undefined
  return readdirSync('/proc').filter(name => /^\d+$/.test(name) && worksIn(Number(name), cluster))
}

/**
 * A PostgreSQL that was killed itself leaves its note behind, and its number may since be another process's, or a dead one's that
 * nobody buried: a new one would then believe that it still runs. Only when nobody works in the folder is the note removed.
 */
const removeNote = async (cluster: string) => {
  const note = join(cluster, 'postmaster.pid')
  if (!existsSync(note)) return
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(50)) {
    const workers = workersIn(cluster)
    if (workers === undefined) return
    if (workers.length === 0) return rmSync(note, { force: true })
  }
}

/** Stops what a killed program left running; its work is complete, as every commit was. */
export const stopLeftBehind = async (cluster: string): Promise<boolean> => {
  const running = readRunning(cluster)
  if (!running) return false
  if (!worksIn(running.pid, cluster)) {
    await removeNote(cluster)
    return false
  }
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(running.pid, signal)
    if (await isGone(running.pid, 15_000)) return true
  }
  throw new Halt(
    `PostgreSQL (process ${running.pid}) still works in ${cluster} and does not stop. End it by hand and start again.`,
  )
}

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const lastWords = (log: string) => readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n')

const isReady = async (child: ChildProcess, cluster: string) => {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(10)) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false
    const running = readRunning(cluster)
    if (running?.pid === child.pid && running.isReady) return true
  }
  return false
}

const openLog = (file: string) =>
  openSync(file, (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 5e6 ? 'w' : 'a', 0o600)

export type Start = {
  readonly cluster: string
  readonly binaries: Binaries
  readonly user: User
  readonly log: string
  readonly extra?: readonly string[]
}

/** Starts PostgreSQL on a port and answers when it takes connections; a Halt carries its own last words. */
export const startPostmaster = async ({ cluster, binaries, user, log, extra = [] }: Start, port: number) => {
  const output = openLog(log)
  const options = [...settings, ...extra].flatMap(setting => ['-c', setting])
  const [file, args, as] = user.command(binaries.postgres, ['-D', cluster, '-p', String(port), ...options])
  // A process group of its own: Ctrl-C in the terminal is for us; we stop PostgreSQL after our last work is done.
  const child = spawn(file, args, { ...as, cwd: '/', detached: true, stdio: ['ignore', output, output] })
  const fault = new Promise<string>(resolve => void child.on('error', error => resolve(error.message)))
  closeSync(output)
  child.unref()
  if (await isReady(child, cluster)) return child
  child.kill('SIGQUIT')
  const words = child.pid === undefined ? await fault : lastWords(log)
  throw new Halt(`PostgreSQL did not start in ${cluster}:\n${words}`)
}
