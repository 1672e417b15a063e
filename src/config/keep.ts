import { isAbsolute, relative, resolve } from 'node:path'
import { z } from 'zod'
import { isKey } from '#backup/key.ts'

const isHook = (text: string) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)

/** The settings of backups and of what is noted elsewhere: how each is read, what it must be, and an example. */
export const keepSettings = {
  BACKUP_TO: {
    read: z.string().transform(path => resolve(path)),
    must: 'be a folder, best on another disk or machine',
    example: '/mnt/backup/verhaal',
  },
  BACKUP_KEY_FILE: {
    read: z.string().transform(path => resolve(path)),
    must: 'be a file with the key that backups are sealed with',
    example: '/etc/verhaal/backup.key',
  },
  BACKUP_KEY: {
    read: z.string().refine(isKey),
    must: 'be the key that backups are sealed with: it begins with AGE-SECRET-KEY-1',
    example: '(a secret)',
  },
  BACKUP_DAYS: {
    read: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(3650)),
    must: 'be for how many days backups are kept, from 1 to 3650',
    example: '30',
  },
  ANCHOR_FILE: {
    read: z.string().transform(path => resolve(path)),
    must: 'be a file that the newest seal is added to each day, best on another machine',
    example: '/mnt/elsewhere/verhaal-seals.jsonl',
  },
  ANCHOR_URL: {
    read: z.string().refine(isHook),
    must: 'be an address that takes the newest seal each day as JSON by POST',
    example: 'https://notary.example.com/verhaal',
  },
  ANCHOR_MAIL: {
    read: z.email(),
    must: 'be an address that the newest seal is mailed to each day',
    example: 'manager@example.com',
  },
} as const

type Read = { readonly [N in keyof typeof keepSettings]?: z.output<(typeof keepSettings)[N]['read']> }

/** Where backups go and with what they are sealed. */
export type BackupSettings = {
  readonly folder: string | undefined
  readonly keyFile: string | undefined
  readonly key: string | undefined
  readonly days: number
}
/** Where the newest seal is noted besides. */
export type AnchorSettings = {
  readonly file: string | undefined
  readonly url: string | undefined
  readonly mail: string | undefined
}

const isInside = (path: string, folder: string) => {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

/** What is wrong between these settings that are each right by themselves. */
export const keepContradictions = (read: Read, dataDir: string): readonly string[] => [
  ...(read.BACKUP_KEY_FILE && read.BACKUP_KEY ? ['BACKUP_KEY_FILE and BACKUP_KEY say the same: set one of them.'] : []),
  ...(read.BACKUP_TO && !read.BACKUP_KEY_FILE && !read.BACKUP_KEY
    ? ['BACKUP_TO needs BACKUP_KEY_FILE beside it: a backup is sealed. npm start -- backup --new-key FILE makes one.']
    : []),
  ...(read.BACKUP_TO && isInside(read.BACKUP_TO, dataDir)
    ? ['BACKUP_TO may not lie in DATA_DIR: what takes the one would take the other.']
    : []),
]

export const backupFrom = (read: Read): BackupSettings => ({
  folder: read.BACKUP_TO,
  keyFile: read.BACKUP_KEY_FILE,
  key: read.BACKUP_KEY,
  days: read.BACKUP_DAYS ?? 30,
})

export const anchorFrom = (read: Read): AnchorSettings => ({
  file: read.ANCHOR_FILE,
  url: read.ANCHOR_URL,
  mail: read.ANCHOR_MAIL,
})
