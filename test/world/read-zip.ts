import { crc32 } from 'node:zlib'

/** Reads an archive by its directory, as programs do: the content of each part by its name, with every checksum proved. */
export const readZip = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const parts = new Map<string, Uint8Array>()
  let at = zip.readUInt32LE(end + 16)
  for (let n = zip.readUInt16LE(end + 10); n > 0; n -= 1) {
    if (zip.readUInt32LE(at) !== 0x0201_4b50 || zip.readUInt16LE(at + 10) !== 0) throw new Error('Not as it is written')
    const [crc, size, length] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)]
    const name = zip.subarray(at + 46, at + 46 + length).toString()
    const head = zip.readUInt32LE(at + 42)
    if (zip.subarray(head + 30, head + 30 + length).toString() !== name)
      throw new Error(`${name} is not where it is said`)
    const content = zip.subarray(head + 30 + length, head + 30 + length + size)
    if (crc32(content) !== crc) throw new Error(`${name} is damaged`)
    if (parts.has(name)) throw new Error(`${name} is there twice`)
    parts.set(name, content)
    at += 46 + length
  }
  if (at !== end) throw new Error('Something follows the directory')
  return parts
}
