import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const patience = 20_000

const attempt = (command: string, args: readonly string[], cwd: string) => {
  try {
    execFileSync(command, args, { cwd, timeout: patience, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const fetched = (name: string, packages: readonly string[], program: string): string | undefined => {
  const folder = resolve('build', name)
  const root = join(folder, 'root')
  if (existsSync(join(root, program))) return root
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg')) return undefined
  mkdirSync(folder, { recursive: true })
  if (!attempt('apt-get', ['-o', 'Acquire::Retries=0', 'download', ...packages], folder)) return undefined
  for (const file of readdirSync(folder).filter(entry => entry.endsWith('.deb')))
    if (!attempt('dpkg', ['-x', file, root], folder)) return undefined
  return existsSync(join(root, program)) ? root : undefined
}

/** Where this program is: `/` where it is installed, else Debian's packages unpacked under `build`; undefined where it is not to be had. */
export const findProgram = (name: string, packages: readonly string[], program: string): string | undefined =>
  existsSync(join('/', program)) ? '/' : fetched(name, packages, program)

/** What `LD_LIBRARY_PATH` must be for a program that was unpacked: its own folder, and those of the libraries that came with it. */
export const librariesOf = (root: string, own: string): string =>
  [own, ...readdirSync(join(root, 'usr/lib')).filter(name => name.endsWith('-linux-gnu'))]
    .map(name => join(root, 'usr/lib', name))
    .join(':')
