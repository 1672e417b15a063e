import { hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { World } from '../../world.ts'
import { dossierIn } from '#texts/dossier.ts'
import type { Given } from './given.ts'
import { dossierSchema, type Dossier, type DossierFile } from './shape.ts'
import { textsFor } from './texts-for.ts'
import { entryOf, type ZipEntry } from './zip.ts'

const inUtf8 = (text: string) => Buffer.from(text.endsWith('\n') ? text : `${text}\n`)
const asJson = (value: unknown) => inUtf8(JSON.stringify(value, undefined, 2))

/** What the archive holds, for whoever opens it. */
const readme = ({ history, now, language }: Given, dossier: Dossier): string => {
  const { dates } = textsFor({ language })
  const say = dossierIn[language].readme
  const { reference, zone } = history.complaint
  const title = say.title(reference)
  const missing = dossier.files.filter(({ leftOut }) => leftOut)
  return [
    `${title}\n${'='.repeat(title.length)}`,
    say.made(dates.dateTime(now, zone), dossier.reader.name),
    `dossier.pdf\n  ${say.whole}`,
    `dossier.json, dossier.schema.json\n  ${say.data}`,
    `letters/\n  ${say.letters}`,
    `files/\n  ${say.files}`,
    `policy.json\n  ${say.policy}`,
    `SHA256SUMS\n  ${say.sums}`,
    ...(missing.length > 0
      ? [
          `${say.leftOut}\n${missing
            .map(
              ({ n, name, bytes, leftOut }) => `  ${n}. ${name ?? ''} (${dates.size(bytes)}). ${leftOut?.words ?? ''}`,
            )
            .join('\n')}`,
        ]
      : []),
  ].join('\n\n')
}

/** A file as it came, read once here to learn what the archive must say before it, and again as it is written. */
const original = async (files: World['files'], { sha256, path, bytes }: DossierFile): Promise<ZipEntry | undefined> => {
  if (!path) return undefined
  const content = async function* () {
    const opened = await files.open(sha256)
    if (!opened) throw new Error(`A file is gone: ${sha256}`)
    yield* opened.stream
  }
  let crc = 0
  for await (const chunk of content()) crc = crc32(chunk, crc)
  return { name: path, bytes, crc, content }
}

const sums = (entries: readonly ZipEntry[], dossier: Dossier): string =>
  entries
    .map(({ name, content }) => {
      const known = dossier.files.find(({ path }) => path === name)
      if (known) return `${known.sha256}  ${name}`
      return `${hash('sha256', Buffer.concat([...(content() as Iterable<Uint8Array>)]))}  ${name}`
    })
    .join('\n')

export type Printed = { readonly whole: Uint8Array; readonly letters: ReadonlyMap<string, Uint8Array> }

/** Everything that lies in the archive of a dossier, in its order. `printed` are its documents. */
export const entriesOf = async (
  given: Given,
  dossier: Dossier,
  printed: Printed,
  files: World['files'],
): Promise<readonly ZipEntry[]> => {
  const written = dossier.correspondence.flatMap(({ txt, pdf, text, subject, wish }) => {
    const document = pdf ? printed.letters.get(pdf) : undefined
    const asText = [subject, text, wish && `${dossierIn[given.language].wish} ${wish}`].filter(Boolean).join('\n\n')
    return [...(txt ? [entryOf(txt, inUtf8(asText))] : []), ...(pdf && document ? [entryOf(pdf, document)] : [])]
  })
  const originals: ZipEntry[] = []
  for (const file of dossier.files) {
    const entry = await original(files, file)
    if (entry) originals.push(entry)
  }
  const entries = [
    entryOf('README.txt', inUtf8(readme(given, dossier))),
    entryOf('dossier.pdf', printed.whole),
    entryOf('dossier.json', asJson(dossier)),
    entryOf('dossier.schema.json', asJson(dossierSchema())),
    entryOf('policy.json', asJson(given.history.ground.policy)),
    ...written,
    ...originals,
  ]
  return [...entries, entryOf('SHA256SUMS', inUtf8(sums(entries, dossier)))]
}
