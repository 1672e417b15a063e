import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'corpus')
export type Sample = { readonly name: string; readonly raw: Buffer }

/** Messages as mail programs, servers and people who mean harm write them. Kept with bare line feeds, sent with both. */
export const corpus = (): readonly Sample[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.eml'))
    .toSorted()
    .map(name => {
      const text = readFileSync(join(folder, name), 'latin1')
      return { name, raw: Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'latin1') }
    })

/** A small generator of numbers that are the same for the same seed (mulberry32). */
const chances = (seed: number) => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return { below, pick: <T>(from: readonly T[]): T => from[below(from.length)] as T }
}
type Chance = ReturnType<typeof chances>

const odd = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  '--',
  '--b',
  '--b--',
  '=',
  '=\r\n',
  '=?utf-8?q?=41?=',
  '=?utf-7?b?+AOk-?=',
  '\xff\xfe',
  '\xc3',
  '\u202e',
  '"',
  "'",
  '(',
  ')',
  '<',
  '>',
  '@',
  ';',
  ':',
  ',',
  '\\',
  '%',
  "*0*=utf-8''%e2%82",
  '; boundary=b',
  '; boundary="',
  '; charset=x',
  'Content-Type: ',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Type: text/html\r\n\r\n',
  'From: ',
  'To: a:b:c;\r\n',
  'Subject: ',
  'Date: Thu, 99 Foo -9999\r\n',
  '<blockquote>',
  '<script>',
  '<!--',
  '&#x',
  '&amp;',
  '<a href="',
  'begin 644 x\r\n',
  'QUJD',
  'Op 2 apr 2026 om 20:41 schreef x <a@b>:\r\n',
  '> ',
  'Van: a\r\nVerzonden: b\r\nAan: c\r\n',
  '\x1b$B',
  '+ADw-',
] // prettier-ignore

const around = (raw: Buffer, chance: Chance, with_: (at: number) => readonly Uint8Array[]) =>
  Buffer.concat(with_(chance.below(raw.length + 1)))

type Change = (raw: Buffer, chance: Chance, others: readonly Sample[]) => Buffer
const changes: readonly Change[] = [
  (raw, chance) =>
    around(raw, chance, at => [raw.subarray(0, at), Buffer.from(chance.pick(odd), 'latin1'), raw.subarray(at)]),
  (raw, chance) =>
    around(raw, chance, at => [
      raw.subarray(0, at),
      Buffer.from(chance.pick(odd).repeat(1 + chance.below(2000)), 'latin1'),
      raw.subarray(at),
    ]),
  (raw, chance) => around(raw, chance, at => [raw.subarray(0, at)]),
  (raw, chance) => around(raw, chance, at => [raw.subarray(0, at), raw.subarray(at + chance.below(200))]),
  (raw, chance) =>
    around(raw, chance, at => [
      raw.subarray(0, at),
      raw.subarray(Math.max(0, at - chance.below(2000)), at),
      raw.subarray(at),
    ]),
  (raw, chance, others) =>
    around(raw, chance, at => {
      const other = chance.pick(others).raw
      return [raw.subarray(0, at), other.subarray(chance.below(other.length))]
    }),
  (raw, chance) => {
    const changed = Buffer.from(raw)
    for (let n = chance.below(20); n >= 0 && changed.length > 0; n -= 1)
      changed[chance.below(changed.length)] = chance.below(256)
    return changed
  },
  raw => Buffer.from(raw.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  raw => Buffer.from(raw.toString('latin1').replaceAll('\r\n', '\r'), 'latin1'),
  (raw, chance) => {
    const lines = raw.toString('latin1').split('\r\n')
    const [one, other] = [chance.below(lines.length), chance.below(lines.length)]
    ;[lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? '']
    return Buffer.from(lines.join('\r\n'), 'latin1')
  },
] // prettier-ignore

/** As many messages as asked for, made of the corpus by changes; the same ones for the same seed. */
export function* mutated(many: number, seed: number): Generator<Sample> {
  const samples = corpus()
  for (let n = 0; n < many; n += 1) {
    const chance = chances(seed + n)
    const { name, raw } = chance.pick(samples)
    let changed = raw
    for (let times = 1 + chance.below(4); times > 0; times -= 1)
      changed = chance.pick(changes)(changed, chance, samples)
    yield { name: `${name}, seed ${seed + n}`, raw: changed }
  }
}
