import { readFile } from 'node:fs/promises'
import { generateX25519Identity } from 'age-encryption'
import { Halt } from '#database/halt.ts'

const shape = /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/

/** A key that backups are sealed and opened with, as `age-keygen` makes them. */
export const newKey = (): Promise<string> => generateX25519Identity()

/** Whether this is a key as `newKey` and `age-keygen` make them. */
export const isKey = (text: string): boolean => shape.test(text)

/** The key that backups are sealed with, out of a file or as it was given. */
export const keyFrom = async (file: string | undefined, given: string | undefined): Promise<string> => {
  const text = file === undefined ? given : await readFile(file, 'utf8').catch(() => undefined)
  if (file !== undefined && text === undefined)
    throw new Halt(
      `The key of BACKUP_KEY_FILE cannot be read: ${file}. Make one: npm start -- backup --new-key ${file}`,
    )
  const key = (text ?? '').split(/\r?\n/).find(isKey)
  if (key !== undefined) return key
  throw new Halt(
    'A backup is sealed with a key that begins with AGE-SECRET-KEY-1. Make one, keep a copy of it elsewhere, and name its file: npm start -- backup --new-key /etc/verhaal/backup.key, then BACKUP_KEY_FILE=/etc/verhaal/backup.key',
  )
}
