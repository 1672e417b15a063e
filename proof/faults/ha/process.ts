import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { atTheEnd } from '../../../test/world/closing.ts'

const isRoot = process.getuid?.() === 0
const idOf = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'nobody']).toString())
const nobody = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : undefined

/** Makes a folder that belongs to whoever the programs run as. */
export const ownFolder = (path: string): string => {
  // Whoever that is has to come by what lies above it.
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 })
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (nobody) chownSync(path, nobody.uid, nobody.gid)
  return path
}

/** A program that runs until it is killed. */
export type Daemon = { readonly kill: (signal?: NodeJS.Signals) => Promise<void> }

/** Starts one as an ordinary user, what it says into a file. */
export const daemon = (
  command: string,
  args: readonly string[],
  { log, env = {} }: { readonly log: string; readonly env?: Readonly<Record<string, string>> },
): Daemon => {
  const out = openSync(log, 'a')
  const child = spawn(command, args, {
    cwd: dirname(log),
    env: { PATH: process.env['PATH'], HOME: dirname(log), ...env },
    stdio: ['ignore', out, out],
    ...nobody,
  })
  let isOver = false
  const over = new Promise<void>(resolve => {
    child.once('close', () => {
      isOver = true
      resolve()
    })
    child.once('error', () => resolve())
  })
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    if (!isOver) child.kill(signal)
    await over
  }
  atTheEnd(() => kill())
  return { kill }
}
