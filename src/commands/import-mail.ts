import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Instant } from '#calendar/day.ts'
import { connect } from '#database/connect.ts'
import { Halt } from '#database/halt.ts'
import type { Opened } from '#database/open.ts'
import { type ImportCounts, importMail } from '#post/in/import/import.ts'
import type { MailFile } from '#post/in/import/mail-in-file.ts'
import type { NotMail } from '#post/in/import/not-mail.ts'
import { triedLines, tryMail } from './try-mail.ts'

const usage = `Usage: npm start -- import-mail [--try | --dry-run] [--own-dates "the reason"] <file.eml | file.mbox | folder> ...`

const fileAt = (path: string): MailFile => ({
  name: path,
  read: () => createReadStream(path, { highWaterMark: 1 << 20 }),
})

/** What a Maildir keeps while it is being written, and what programs keep for themselves. */
const isAside = (path: string) => /(^|[\\/])(tmp[\\/][^\\/]*|\.[^\\/]*|dovecot[.-][^\\/]*)$/.test(path)

/** A folder means all files in it and below it, whatever their names are: a Maildir gives them none that say what they are. */
const filesAt = async (path: string): Promise<readonly MailFile[]> => {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Halt(`There is no file or folder ${path}.`)
  if (!found.isDirectory()) return [fileAt(path)]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(path, join(entry.parentPath, entry.name)))
    .filter(name => !isAside(name))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map(name => fileAt(join(path, name)))
}

const reasons: Readonly<Record<NotMail, string>> = {
  packed: 'is packed: unpack it first, with gunzip, unzip or tar',
  outlook: 'is in the form of Outlook alone: save it from there as .eml, or as an mbox with another program',
  empty: 'is empty',
  'no-mail': 'holds no mail',
}
const mostListed = 20

/** What was left out, and why. */
const refusedLines = (refused: ImportCounts['refused']): readonly string[] => [
  ...(refused.length > 0 ? [`${refused.length} files were left out:`] : []),
  ...refused.slice(0, mostListed).map(({ name, why }) => `  ${name} ${reasons[why]}`),
  ...(refused.length > mostListed ? [`  and ${refused.length - mostListed} more`] : []),
]

const read = (args: readonly string[]) => {
  try {
    const options = {
      try: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      'own-dates': { type: 'string' },
    } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (fault) {
    throw new Halt(`${(fault as Error).message}\n${usage}`)
  }
}

const summary = ({ found, kept, known, tooLarge, refused }: ImportCounts, isDry: boolean) =>
  [
    ...refusedLines(refused),
    `${found} messages found: ${kept} ${isDry ? 'would be kept' : 'kept'}, ${known} are here already.`,
    ...(tooLarge > 0 ? [`${tooLarge} of them are over 25 MB: only their headers. Keep the file.`] : []),
    ...(isDry || kept === 0
      ? []
      : ['They wait under "Mail that came in" within a minute; nothing is answered by itself.']),
  ].join('\n')

type At = {
  readonly folder: string
  readonly say: (line: string) => void
  readonly now: () => Instant
  /** Whether somebody would look at what came in. */
  readonly hasWayIn: boolean
}

/** Keeps nothing and needs no database. Answers with whether the program held. */
const tryFiles = async (files: readonly MailFile[], say: (line: string) => void): Promise<boolean> => {
  const tried = await tryMail(files, found => say(`  ${found} messages ...`))
  for (const line of [...refusedLines(tried.refused), ...triedLines(tried)]) say(line)
  return tried.broke.length === 0
}

/** The command that takes in files of mail: one message each, or many (mbox); beside a program that runs, or alone. Answers with whether all went well. */
export const importMailCommand = async (
  args: readonly string[],
  open: () => Promise<Pick<Opened, 'app' | 'stop'>>,
  { folder, say, now, hasWayIn }: At,
): Promise<boolean> => {
  const { values, positionals } = read(args)
  if (positionals.length === 0) throw new Halt(usage)
  const files = (await Promise.all(positionals.map(path => filesAt(resolve(folder, path))))).flat()
  if (values.try === true) return tryFiles(files, say)
  if (!hasWayIn)
    throw new Halt('Set IMAP_URL, RECEIVE_URL or MAIL_HOOK_SECRET first: without a way in nobody looks at mail.')
  const why = values['own-dates']?.trim()
  if (why === '') throw new Halt('Say why the messages count as received on their own dates: --own-dates "the reason"')
  const isDry = values['dry-run'] === true
  const database = await open()
  const db = connect(database.app)
  try {
    const progress = ({ found, kept }: ImportCounts) => say(`  ${found} messages, ${kept} of them new ...`)
    const counts = await importMail({ db, now }, { files, isDry, progress, ...(why ? { ownDates: { why } } : {}) })
    say(summary(counts, isDry))
    return true
  } finally {
    await db.destroy()
    await database.stop()
  }
}
