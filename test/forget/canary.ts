// A bird in every room: words that stand nowhere but where a customer, or somebody who wrote about them, put them.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { readBackup } from '#backup/read.ts'
import type { Database } from '#database/connect.ts'
import { readPdf } from '../paper/read-pdf.ts'

const sign = 'zzvogel'
/** The word of one place, as nobody else would write it. */
export const bird = (place: string): string => `${sign}${place}`

const hex = Buffer.from(sign).toString('hex')
const found = (text: string) => [...text.matchAll(new RegExp(`${sign}[a-z]*|${hex}`, 'gi'))].map(([one]) => one)

/** Where birds still are: every column of every table as text, bytes too, and every index that keeps words of its own. */
export const inDatabase = async (owner: Database): Promise<readonly string[]> => {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(owner)
  const birds: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ said: string }>`select t::text as said from ${sql.raw(name)} t`.execute(owner)
    for (const { said } of rows) birds.push(...found(said).map(one => `${name}: ${one}`))
  }
  return [...new Set(birds)]
}

/** What can be read in bytes, whatever they are: of a PDF the text of its pages as well. */
export const inBytes = (bytes: Buffer): readonly string[] => {
  const content = bytes.toString('latin1')
  const pages = content.startsWith('%PDF') ? readPdf(bytes).pages.map(({ text }) => text) : []
  return found([content, ...pages].join(' '))
}

/** Everything in a backup, opened: each row of its tables and each file. */
export const inBackup = async (path: string, key: string): Promise<readonly string[]> => {
  const birds: string[] = []
  const read = async (content: AsyncIterable<Uint8Array>) => {
    const bytes = Buffer.concat(await Array.fromAsync(content))
    birds.push(...inBytes(bytes))
    return bytes.toString().split('\n').length - 1
  }
  const file = async (_: string, content: AsyncIterable<Uint8Array>) => void (await read(content))
  await readBackup(path, key, { rows: (_, content) => read(content), file })
  return [...new Set(birds)]
}

/** The same for every file under a folder, by name and by content, whatever it is. */
export const inFolder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(name => {
    const path = join(folder, name)
    const content = statSync(path).isFile() ? inBytes(readFileSync(path)) : []
    return [...found(name), ...content].map(one => `${name}: ${one}`)
  })

export const inText = (text: string): readonly string[] => [...new Set(found(text))]
