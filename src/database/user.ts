import { type SpawnOptions, spawnSync } from 'node:child_process'
import { chownSync, readFileSync } from 'node:fs'
import { Halt } from './halt.ts'

/** As whom PostgreSQL runs: how to start a program as that user, and how to give that user a file or folder. */
export type User = {
  readonly command: (program: string, args: readonly string[]) => readonly [string, readonly string[], SpawnOptions]
  readonly own: (path: string) => void
}

const myself: User = { command: (program, args) => [program, args, {}], own: () => {} }

const nobody = () => {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  if (!line)
    throw new Halt('PostgreSQL refuses to run as root and there is no user "nobody": start as an ordinary user.')
  return { uid: Number(line[1]), gid: Number(line[2]) }
}

const plain = (uid: number, gid: number): User['command'] => {
  return (program, args) => [program, args, { uid, gid }]
}

/** As that user, yet able to read what lies inside a folder that is closed to others, such as /root; nothing more. */
const withCapability = (uid: number, gid: number, capability: string): User['command'] => {
  const ids = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  // PostgreSQL asks the system beforehand whether it may read its own files, which without this bit answers as if for a user with
  // no capability. What root had besides is gone all the same as soon as the program starts.
  const powers = ['--securebits=+no_setuid_fixup', `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`]
  return (program, args) => ['setpriv', [...ids, ...powers, program, ...args], {}]
}

const reaches = (command: User['command'], folder: string, program: string) => {
  const [file, args, options] = command('/bin/sh', ['-c', 'cd "$1" && exec "$2" --version', 'sh', folder, program])
  return spawnSync(file, args, { ...options, cwd: '/', stdio: 'ignore' }).status === 0
}

/**
 * PostgreSQL never runs as root, so for root it runs as `nobody`; where a folder on the way is closed to that user, with the one
 * capability it takes to pass. A Halt says so where the system allows neither.
 */
export const databaseUser = (folder: string, program: string): User => {
  if (process.getuid?.() !== 0) return myself
  const { uid, gid } = nobody()
  const own = (path: string) => chownSync(path, uid, gid)
  own(folder)
  const ways = [plain(uid, gid), withCapability(uid, gid, 'dac_read_search'), withCapability(uid, gid, 'dac_override')]
  const command = ways.find(way => reaches(way, folder, program))
  if (command) return { command, own }
  throw new Halt(
    `PostgreSQL never runs as root, and its user "nobody" can reach neither ${program} nor ${folder}. ` +
      'Start as an ordinary user, move the program and DATA_DIR to a folder that others may enter (such as /srv), or set DATABASE_URL.',
  )
}
