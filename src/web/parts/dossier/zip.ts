// A ZIP whose parts lie in it as they are (APPNOTE 6.3.10, method 0): what is inside is mostly pictures and documents, which are
// compressed already. Each size is known before it is written, so that any program can read it, and none needs ZIP64.
import { crc32 } from 'node:zlib'

/** One part of the archive: its bytes, or where they come from. `crc` is the CRC-32 of all of them. */
export type ZipEntry = {
  readonly name: string
  readonly bytes: number
  readonly crc: number
  readonly content: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

export const entryOf = (name: string, content: Uint8Array): ZipEntry => ({
  name,
  bytes: content.length,
  crc: crc32(content),
  content: () => [content],
})

const version = 20
// With the rights that Unix gives a file: readable to all.
const madeByUnix = 0x0300 | version
const inUtf8 = 0x0800
const mostBytes = 0xffff_ffff
const mostEntries = 0xffff

/** Date and time as MS-DOS wrote them, in even seconds; in UTC, so that the same moment is the same anywhere. */
const dosTime = (at: Date): readonly [time: number, date: number] => [
  (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  (Math.max(0, at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
]

const numbers = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size)
      if (size === 2) field.writeUInt16LE(value)
      else field.writeUInt32LE(value >>> 0)
      return field
    }),
  )

const described = ({ crc, bytes }: ZipEntry, name: Buffer, [time, date]: ReturnType<typeof dosTime>): Buffer =>
  numbers(
    [2, version],
    [2, inUtf8],
    [2, 0],
    [2, time],
    [2, date],
    [4, crc],
    [4, bytes],
    [4, bytes],
    [2, name.length],
    [2, 0],
  )

/** The size of the archive of these parts. Throws where it would need ZIP64, which the limits of dossiers keep it from. */
export const zipSize = (entries: readonly ZipEntry[]): number => {
  const size = entries.reduce((sum, { name, bytes }) => sum + bytes + 76 + 2 * Buffer.byteLength(name), 22)
  if (size > mostBytes || entries.length > mostEntries) throw new Error('An archive that is too large')
  return size
}

/** The archive, part by part; the same parts at the same moment are the same bytes. `at` is in milliseconds since 1970. */
export const zipped = async function* (entries: readonly ZipEntry[], at: number): AsyncGenerator<Uint8Array> {
  const when = dosTime(new Date(at))
  const listed: Buffer[] = []
  let place = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const about = described(entry, name, when)
    const head = Buffer.concat([numbers([4, 0x0403_4b50]), about, name])
    yield head
    let written = 0
    for await (const chunk of entry.content()) {
      written += chunk.length
      yield chunk
    }
    if (written !== entry.bytes) throw new Error(`${entry.name} is not as large as it was`)
    listed.push(
      Buffer.concat([
        numbers([4, 0x0201_4b50], [2, madeByUnix]),
        about,
        numbers([2, 0], [2, 0], [2, 0], [4, 0o100644 * 0x1_0000], [4, place]),
        name,
      ]),
    )
    place += head.length + entry.bytes
  }
  const directory = Buffer.concat(listed)
  const many = entries.length
  yield directory
  yield numbers([4, 0x0605_4b50], [2, 0], [2, 0], [2, many], [2, many], [4, directory.length], [4, place], [2, 0])
}
