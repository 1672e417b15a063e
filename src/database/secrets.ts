import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Halt } from './halt.ts'

const secrets = z.record(z.string(), z.string())

const readAll = (file: string): Record<string, string> => {
  try {
    return secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new Halt(
      `${file} cannot be read. Put a copy of it back, or restore it from a backup: without it no link that was sent opens.`,
    )
  }
}

/** Writes there, or says by a Halt why that cannot be. */
const inFolder = (dataDir: string, work: () => void): void => {
  try {
    work()
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EDQUOT'].includes(code)) throw fault
    throw new Halt(
      `${dataDir} cannot be written to (${code}). Give this user a folder with room in it: DATA_DIR=/var/lib/verhaal`,
    )
  }
}

const passwords = ['postgres', 'verhaal_owner', 'verhaal_app']

const writeAll = (file: string, all: Readonly<Record<string, string>>) => {
  // Written aside and then moved, so that a cut in the power never leaves half a file.
  writeFileSync(`${file}.new`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** The installation's own random secrets, kept in secrets.json for its user's eyes only. One is made when first asked for. */
export const openSecrets = (dataDir: string) => {
  inFolder(dataDir, () => mkdirSync(dataDir, { recursive: true }))
  const file = join(dataDir, 'secrets.json')
  const known = readAll(file)
  return (name: string): string => {
    const found = known[name]
    if (found !== undefined) return found
    const made = randomBytes(32).toString('base64url')
    known[name] = made
    inFolder(dataDir, () => writeAll(file, known))
    return made
  }
}

/** Those of the installation itself; the passwords of its database are made anew wherever that is. */
export const ownSecrets = (dataDir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(readAll(join(dataDir, 'secrets.json'))).filter(([name]) => !passwords.includes(name)),
  )

/** Takes over secrets that were those of this house before, in place of any that were made since. */
export const takeSecrets = (dataDir: string, secrets: Readonly<Record<string, string>>): void => {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'secrets.json')
  const own = Object.entries(secrets).filter(([name]) => !passwords.includes(name))
  writeAll(file, { ...readAll(file), ...Object.fromEntries(own) })
}

export type Secrets = ReturnType<typeof openSecrets>
