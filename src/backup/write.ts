import { setTimeout as wait } from 'node:timers/promises'
import { stat } from 'node:fs/promises'
import { Client } from 'pg'
import type { Instant } from '#calendar/day.ts'
import { writableOf } from '#database/writable.ts'
import { type Entry, writeArchive } from './archive.ts'
import type { Beside } from './beside.ts'
import { type About, type KeptFile, type Manifest, parts, readme } from './contents.ts'
import { dump, type Dumped, takeSnapshot } from './dump.ts'

type Bytes = AsyncIterable<Uint8Array>

/** What is backed up. */
export type House = {
  /** As whom the program works: reading is enough. */
  readonly url: string
  readonly open: (id: string) => Promise<{ readonly stream: Bytes } | undefined>
  readonly secrets: Readonly<Record<string, string>>
  readonly program: string
  readonly at: Instant
}
/** Where to: an archive at `path`, and the files beside it or, where nothing is said, in it. */
export type Place = {
  readonly path: string
  readonly key: string
  readonly beside?: Beside | undefined
}
export type Written = { readonly about: About; readonly manifest: Manifest; readonly bytes: number }

const text = (name: string, value: unknown): Entry => ({
  name,
  body: Buffer.from(typeof value === 'string' ? value : `${JSON.stringify(value, null, 1)}\n`),
})

type FileRow = { readonly id: string; readonly bytes: string }

/** The files the snapshot names, a thousand at a time. */
async function* filesOf(client: Client): AsyncIterable<readonly FileRow[]> {
  await client.query('declare files no scroll cursor for select id, bytes from file order by id')
  for (;;) {
    const { rows } = await client.query<FileRow>('fetch 1000 from files')
    if (rows.length > 0) yield rows
    if (rows.length < 1000) return
  }
}

// Its row is written a moment before its content is in its place.
const arrivingMs = 2000

const opened = async ({ open }: House, id: string): Promise<Bytes | undefined> => {
  const found = await open(id)
  if (found) return found.stream
  await wait(arrivingMs)
  return (await open(id))?.stream
}

type Told = { files: number; readonly missing: string[] }

async function* files(client: Client, house: House, { beside }: Place, told: Told): AsyncIterable<Entry> {
  let part = 0
  for await (const rows of filesOf(client)) {
    const lines: KeptFile[] = []
    for (const { id, bytes } of rows) {
      const known = await beside?.find(id)
      const content = known === undefined ? await opened(house, id) : undefined
      if (known === undefined && !content) told.missing.push(id)
      else if (!beside && content) yield { name: `files/${id}`, content, bytes: Number(bytes) }
      else if (beside) {
        const name = known ?? (await beside.add(id, content ?? (async function* () {})()))
        lines.push({ id, bytes: Number(bytes), beside: name })
      }
      told.files += 1
    }
    if (!beside) continue
    part += 1
    const name = `files-${String(part).padStart(5, '0')}.jsonl`
    yield text(name, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  }
}

/** Of what no store has: what is still named now. A file that was erased or tidied away meanwhile is missed by nobody. */
const stillNamed = async (url: string, missing: readonly string[]): Promise<readonly string[]> => {
  if (missing.length === 0) return []
  const client = new Client({ connectionString: await writableOf(url) })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>('select id from file where id = any($1) order by id', [missing])
    return rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}

/**
 * Writes everything the house holds as it is at one moment, while it goes on: the database in one snapshot, then the files it
 * names, which never change. What has the name of `path` afterwards is whole.
 */
export const writeBackup = async (house: House, place: Place): Promise<Written> => {
  const client = new Client({ connectionString: await writableOf(house.url), application_name: 'verhaal-backup' })
  client.on('error', () => {})
  await client.connect()
  const result: { about?: About; manifest?: Manifest } = {}
  const entries = async function* (): AsyncIterable<Entry> {
    const { seal, ...taken } = await takeSnapshot(client)
    const { program, at, secrets } = house
    const about: About = { format: 1, program, at, ...taken, ...(seal ? { seal } : {}) }
    yield text(parts.readme, readme)
    yield text(parts.about, about)
    yield text(parts.secrets, secrets)
    const dumped: Dumped = { rows: {}, sha256: {} }
    for (const table of about.tables) yield* dump(client, table, dumped)
    const told: Told = { files: 0, missing: [] }
    yield* files(client, house, place, told)
    const missing = await stillNamed(house.url, told.missing)
    const manifest: Manifest = { ...dumped, files: told.files - told.missing.length, missing }
    yield text(parts.manifest, manifest)
    Object.assign(result, { about, manifest })
  }
  try {
    await writeArchive(place.path, entries(), place.key)
  } finally {
    await client.end()
  }
  const { about, manifest } = result
  if (!about || !manifest) throw new Error('The backup ended before its end')
  return { about, manifest, bytes: (await stat(place.path)).size }
}
