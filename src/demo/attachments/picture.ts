import { crc32, deflateSync } from 'node:zlib'

export type Colour = readonly [red: number, green: number, blue: number]

const [width, height] = [480, 360]

const chunk = (kind: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** Paints a PNG point by point, 480 wide and 360 high. */
export const paint = (at: (x: number, y: number) => Colour): Uint8Array => {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const place = y * (1 + width * 3) + 1 + x * 3
      // Steps of four, which no eye sees, make the file a third of the size.
      at(x, y).forEach((part, n) => rows.writeUInt8(Math.max(0, Math.min(252, Math.round(part / 4) * 4)), place + n))
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const ends = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...ends])
}

/** The same "chance" from 0 to 1 for the same place, always. */
const grain = (x: number, y: number): number => {
  let bits = Math.imul(x, 374_761_393) + Math.imul(y, 668_265_263)
  bits = Math.imul(bits ^ (bits >>> 13), 1_274_126_177)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}

/** Soft hills from -1 to 1 over a plane. */
export const hills = (x: number, y: number): number => {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const ease = (part: number) => part * part * (3 - 2 * part)
  const [over, down] = [ease(x - left), ease(y - top)]
  const row = (at: number) => grain(left, at) * (1 - over) + grain(left + 1, at) * over
  return (row(top) * (1 - down) + row(top + 1) * down) * 2 - 1
}

export const speckle = (x: number, y: number): number => grain(x, y) * 2 - 1

export const lit = ([red, green, blue]: Colour, by: number): Colour => [red + by, green + by, blue + by]

export const mixed = (one: Colour, other: Colour, share: number): Colour => {
  const part = Math.max(0, Math.min(1, share))
  return [one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part, one[2] + (other[2] - one[2]) * part]
}
