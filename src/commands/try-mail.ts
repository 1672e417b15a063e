import { headersOf } from '#post/in/identity.ts'
import { mostBytes } from '#post/in/keep.ts'
import type { ImportCounts } from '#post/in/import/import.ts'
import { type MailFile, mailIn } from '#post/in/import/mail-in-file.ts'
import type { FromFile } from '#post/in/import/mbox.ts'
import { newPart } from '#post/in/new-part.ts'
import { isUnread, layOut, parseMail } from '#post/in/parse.ts'

/** Where a message was found: the nth of its file. */
type Found = { readonly file: string; readonly nth: number }
type Unread = Found & { readonly why: string }

export type TriedMail = {
  readonly found: number
  /** How many would be what, by words such as "list" or "read". */
  readonly byKind: ReadonlyMap<string, number>
  readonly unread: readonly Unread[]
  /** The program itself failed on these: that must never be. */
  readonly broke: readonly Unread[]
  readonly slowest: Found & { readonly ms: number }
  readonly mostMemory: number
  readonly refused: ImportCounts['refused']
}

const kindOf = async ({ raw, isWhole }: FromFile): Promise<{ readonly kind: string; readonly why?: string }> => {
  const read = await parseMail(isWhole ? raw : headersOf(raw))
  if (isUnread(read)) return { kind: 'unread', why: read.problem }
  newPart(read.text)
  if (read.hasLayout) await layOut(raw)
  if (read.automatic) return { kind: read.automatic }
  if (read.nobody) return { kind: read.nobody }
  if (!isWhole) return { kind: 'too-large' }
  if (read.isSealed && read.text === '') return { kind: 'sealed' }
  return { kind: read.text === '' && read.files.length === 0 ? 'empty' : 'read' }
}

const atOnce = 2

/** Reads all messages of these files as the intake would, and keeps nothing: what each would become, and what is slow or fails. */
export const tryMail = async (files: Iterable<MailFile>, progress: (found: number) => void): Promise<TriedMail> => {
  const byKind = new Map<string, number>()
  const [unread, broke, refused]: [Unread[], Unread[], ImportCounts['refused'][number][]] = [[], [], []]
  const under = new Set<Promise<void>>()
  let [found, mostMemory] = [0, 0]
  let slowest = { file: '', nth: 0, ms: 0 }
  const tryOne = async (message: FromFile, at: Found) => {
    const begun = performance.now()
    try {
      const { kind, why } = await kindOf(message)
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
      if (why) unread.push({ ...at, why })
    } catch (fault) {
      broke.push({ ...at, why: (fault as Error).message })
    }
    const ms = performance.now() - begun
    if (ms > slowest.ms) slowest = { ...at, ms }
    mostMemory = Math.max(mostMemory, process.memoryUsage.rss())
  }
  for (const file of files) {
    const opened = await mailIn(file, mostBytes)
    if ('refused' in opened) {
      refused.push({ name: file.name, why: opened.refused })
      continue
    }
    let nth = 0
    for await (const message of opened.messages) {
      while (under.size >= atOnce) await Promise.race(under)
      nth += 1
      const one = tryOne(message, { file: file.name, nth }).finally(() => under.delete(one))
      under.add(one)
      found += 1
      if (found % 500 === 0) progress(found)
    }
  }
  await Promise.all(under)
  return { found, byKind, unread, broke, slowest, mostMemory, refused }
}

const words: Readonly<Record<string, string>> = {
  read: 'can be read, and would wait for a person',
  empty: 'say nothing and have nothing with them',
  sealed: 'are encrypted',
  'too-large': 'are over 25 MB: headers only',
  unread: 'cannot be read, and would wait for a person with the reason',
  'two-senders': 'name several senders',
  'no-sender': 'name no sender',
  'auto-reply': 'are answers of programs (out of office)',
  bounce: 'report on a letter',
  list: 'come from a list or in bulk',
  program: 'were sent by a program',
  'no-reply': 'come from an address that nobody reads',
}

const mostListed = 50
const listed = (title: string, all: readonly Unread[]) =>
  all.length === 0
    ? []
    : [
        title,
        ...all.slice(0, mostListed).map(({ file, nth, why }) => `  ${file}, message ${nth}: ${why}`),
        ...(all.length > mostListed ? [`  and ${all.length - mostListed} more`] : []),
      ]

/** What was found, in lines. */
export const triedLines = ({ found, byKind, unread, broke, slowest, mostMemory }: TriedMail): readonly string[] => [
  `${found} messages were read; nothing was kept.`,
  ...[...byKind]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, n]) => `${String(n).padStart(8)} ${words[kind] ?? kind}`),
  ...listed('Not readable:', unread),
  ...listed('The program failed on these, which is a mistake of ours:', broke),
  ...(found > 0 ? [`Slowest: ${Math.round(slowest.ms)} ms, ${slowest.file}, message ${slowest.nth}.`] : []),
  `Memory at most ${Math.round(mostMemory / 2 ** 20)} MiB.`,
]
