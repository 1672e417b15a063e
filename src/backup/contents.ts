import type { Instant } from '#calendar/day.ts'

/** The first entry of a backup: what it is of, enough to know whether this program can read it. */
export type About = {
  readonly format: 1
  readonly program: string
  readonly at: Instant
  /** The names of the migrations that the database had. */
  readonly migrations: readonly string[]
  readonly tables: readonly Table[]
  readonly sequences: readonly { readonly name: string; readonly last: string }[]
  /** The newest seal: what the histories are held against when they are back. */
  readonly seal?: Head
}
export type Head = { readonly number: number; readonly hash: string }
export type Table = { readonly name: string; readonly columns: readonly string[] }

/** One file that was sent along, by the hash of its content; `beside` is its name in the folder of files, if it lies there. */
export type KeptFile = { readonly id: string; readonly bytes: number; readonly beside?: string }

/** The last entry: what all of it adds up to. */
export type Manifest = {
  readonly rows: Readonly<Record<string, number>>
  readonly sha256: Readonly<Record<string, string>>
  readonly files: number
  /** Files that the database names and no store has. */
  readonly missing: readonly string[]
}

export const parts = {
  readme: 'README.txt',
  about: 'about.json',
  secrets: 'secrets.json',
  manifest: 'manifest.json',
} as const

/** Who is signed in, who looks at what, and copies of everything that lie elsewhere: nothing of it holds after a restore. */
export const notKept: readonly string[] = ['session', 'presence', 'export', 'backup']

export const readme = `A backup of a house of Verhaal, as it was at one moment. \`npm start -- restore\` puts it back.

about.json      when it was made, by which version, and which migrations and columns its tables have
secrets.json    what this installation seals its keys with: who has this backup and its key has the house
tables/         each table in the order in which they can be filled, in the text format of PostgreSQL's COPY
files/          what was sent along, byte for byte, under its SHA-256; or
files-*.jsonl   under which name each lies in the folder "files" beside this backup, sealed in the same way
manifest.json   how many rows each table has, and the SHA-256 of each
`
