import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { openCluster } from './cluster.ts'
import { Halt } from './halt.ts'
import { holdFolder } from './lock.ts'
import { freePort, readRunning, type Start, startPostmaster, stopLeftBehind } from './postmaster.ts'
import { type Access, type Addresses, addressesOf, provision } from './provision.ts'
import { openSecrets, type Secrets } from './secrets.ts'

export type Say = (line: string) => void
export type Embedded = Addresses & { readonly stop: () => Promise<void> }

const makeFolder = (dataDir: string) => {
  try {
    mkdirSync(dataDir, { recursive: true })
    return realpathSync(dataDir)
  } catch (fault) {
    throw new Halt(`The folder ${dataDir} cannot be made (${(fault as Error).message}). Set DATA_DIR to one that can.`)
  }
}

const accessWith = (secret: Secrets, port: number): Access => ({
  port,
  admin: secret('postgres'),
  owner: secret('verhaal_owner'),
  app: secret('verhaal_app'),
})

const startSomewhere = async (start: Start) => {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort()
    try {
      return { port, child: await startPostmaster(start, port) }
    } catch (fault) {
      // Another program may have taken the port between our look and our start.
      if (tries === 3 || !String(fault).includes('could not bind')) throw fault
    }
  }
}

/** Starts PostgreSQL and keeps it running, on the same port, until it is stopped; whoever holds a pool need not know. */
const keepRunning = async (start: Start, say: Say) => {
  const first = await startSomewhere(start)
  const { port } = first
  let child = first.child
  let isStopping = false
  const restart = async (): Promise<void> => {
    if (isStopping) return
    say('PostgreSQL ended by itself and is started again.')
    try {
      child = await startPostmaster(start, port)
      watch()
    } catch (fault) {
      say(String(fault))
      await wait(2000)
      return restart()
    }
  }
  const watch = () => void child.once('exit', () => void restart())
  watch()
  const stop = async () => {
    isStopping = true
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise(resolve => child.once('exit', resolve))
    // First it lets go whoever is still leaving; then it parts from all; at last it just ends, which loses nothing either.
    child.kill('SIGTERM')
    const impatience = [setTimeout(() => child.kill('SIGINT'), 1000), setTimeout(() => child.kill('SIGQUIT'), 20_000)]
    await gone
    for (const timer of impatience) clearTimeout(timer)
  }
  return { port, stop }
}

/**
 * Starts the PostgreSQL that comes with the packages on the data in `dataDir`, which it makes at the first start. One program at
 * a time holds a data folder. Whoever starts it must stop it; after a kill the next start cleans up.
 */
export const startEmbedded = async (dataDir: string, say: Say, extra: readonly string[] = []): Promise<Embedded> => {
  const folder = makeFolder(dataDir)
  const letGo = await holdFolder(folder)
  try {
    const binaries = await findBinaries()
    const secret = openSecrets(folder)
    const { cluster, user } = openCluster(folder, binaries, secret('postgres'))
    if (await stopLeftBehind(cluster)) say('Stopped the PostgreSQL that an earlier, killed program had left running.')
    const running = await keepRunning({ cluster, binaries, user, log: join(folder, 'postgres.log'), extra }, say)
    const access = accessWith(secret, running.port)
    const stop = () => running.stop().finally(letGo)
    await provision(access).catch(fault => running.stop().then(() => Promise.reject(fault)))
    return { ...addressesOf(access), stop }
  } catch (fault) {
    letGo()
    throw fault
  }
}

/** Removes a data folder with all that is in it; one that a running program holds is refused with a Halt. */
export const removeFolder = async (dataDir: string): Promise<void> => {
  if (!existsSync(dataDir)) return
  const folder = makeFolder(dataDir)
  await holdFolder(folder)
  await stopLeftBehind(join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}

/** The PostgreSQL that another program of ours runs on this folder right now, for a command that works beside it. */
export const joinEmbedded = (dataDir: string): Addresses | undefined => {
  const running = readRunning(join(dataDir, 'postgres'))
  if (!running?.isReady) return undefined
  return addressesOf(accessWith(openSecrets(dataDir), running.port))
}
