import { createHash, type Hash } from 'node:crypto'
import { Halt } from '#database/halt.ts'
import { counting, type Found, readArchive, textOf } from './archive.ts'
import { type About, type KeptFile, type Manifest, parts, type Table } from './contents.ts'

type Bytes = AsyncIterable<Uint8Array>

/** What is done with each thing in a backup, in the order in which it comes. What is left out is only looked through. */
export type Taker = {
  readonly about?: (about: About) => Promise<void>
  readonly secrets?: (secrets: Readonly<Record<string, string>>) => Promise<void>
  /** Some rows of a table; answers with how many. */
  readonly rows?: (table: Table, content: Bytes) => Promise<number>
  readonly file?: (id: string, content: Bytes) => Promise<void>
  readonly beside?: (files: readonly KeptFile[]) => Promise<void>
}
export type ReadThrough = { readonly about: About; readonly manifest: Manifest }

const drain = async (content: Bytes) => {
  for await (const _ of content);
}

const aboutIn = (text: string, path: string): About => {
  const about = JSON.parse(text) as Omit<About, 'format'> & { readonly format: number }
  if (about.format === 1) return { ...about, format: 1 }
  throw new Halt(
    `${path} was made by a newer Verhaal (${about.program}): put it back with that version or a later one.`,
  )
}

type Seen = { about?: About; manifest?: Manifest; files: number }

const reader = (path: string, take: Taker) => {
  const seen: Seen = { files: 0 }
  const sums = new Map<string, Hash>()
  const rows = new Map<string, number>()

  const table = async (name: string, content: Bytes) => {
    const one = seen.about?.tables.find(each => each.name === name)
    if (!one) throw new Halt(`${path} is damaged: it says nothing about the table ${name}.`)
    const sum = sums.get(name) ?? createHash('sha256')
    sums.set(name, sum)
    const summed = async function* () {
      for await (const some of content) {
        sum.update(some)
        yield some
      }
    }
    const many = (await take.rows?.(one, summed())) ?? (await drain(summed()), 0)
    rows.set(name, (rows.get(name) ?? 0) + many)
  }

  const file = async (id: string, content: Bytes) => {
    const { content: counted, result } = counting(content)
    await (take.file?.(id, counted) ?? drain(counted))
    if (result().sha256 !== id) throw new Halt(`${path} is damaged: the file ${id} is not what it was.`)
    seen.files += 1
  }

  const beside = async (content: Bytes) => {
    const lines = (await textOf(content)).split('\n').filter(line => line !== '')
    const files = lines.map(line => JSON.parse(line) as KeptFile)
    seen.files += files.length
    await take.beside?.(files)
  }

  const entry = async ({ name, content }: Found) => {
    const [, tableName] = /^tables\/(.+)-\d{5}\.copy$/.exec(name) ?? []
    if (name === parts.about) {
      seen.about = aboutIn(await textOf(content), path)
      await take.about?.(seen.about)
    } else if (name === parts.secrets) await take.secrets?.(JSON.parse(await textOf(content)))
    else if (name === parts.manifest) seen.manifest = JSON.parse(await textOf(content))
    else if (tableName !== undefined) await table(tableName, content)
    else if (name.startsWith('files/')) await file(name.slice('files/'.length), content)
    else if (/^files-\d{5}\.jsonl$/.test(name)) await beside(content)
    else await drain(content)
  }

  const whole = (): ReadThrough => {
    const { about, manifest, files } = seen
    if (!about || !manifest) throw new Halt(`${path} is not whole: it was cut off while it was made.`)
    const wrong = about.tables.filter(
      ({ name }) =>
        sums.get(name)?.digest('hex') !== manifest.sha256[name] ||
        (take.rows && rows.get(name) !== manifest.rows[name]),
    )
    if (wrong.length > 0 || files !== manifest.files)
      throw new Halt(
        `${path} is damaged: ${wrong.length > 0 ? `the rows of ${wrong.map(({ name }) => name).join(', ')}` : 'its files'} are not all there.`,
      )
    return { about, manifest }
  }
  return { entry, whole }
}

/**
 * Goes through a backup and hands over what is in it. What is handed over counts only when this answers: then every row and file
 * is as it was written. A Halt says what is wrong with the key or the backup.
 */
export const readBackup = async (path: string, key: string, take: Taker): Promise<ReadThrough> => {
  const { entry, whole } = reader(path, take)
  await readArchive(path, key, entry)
  return whole()
}
