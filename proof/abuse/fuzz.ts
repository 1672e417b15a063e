import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { numbersIn as orderNumbersIn } from '#complaint/numbers-in.ts'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import { day, plusDays } from '#calendar/day.ts'
import { layoutOf } from '#post/in/layout.ts'
import { styleIn } from '#post/in/layout-style.ts'
import { mailAddress, senderIn } from '#post/out/mail-address.ts'
import { ownPath } from '#web/admin/sign-in/own-path.ts'
import { isWellKnown } from '#web/admin/sign-in/well-known.ts'
import { patternOf } from '#web/admin/shops/typed.ts'
import { csv } from '#web/parts/csv.ts'
import { disposition } from '#web/parts/download.ts'
import { atMost, plain, type Result } from '../result.ts'
import { oddWords } from '../../test/abuse/odd-words.ts'
import { attacks } from '../../test/post-in/xss.ts'
import { type Checked, check } from './check.ts'

/** A small generator of numbers that are the same for the same seed (mulberry32). */
const chances = (seed: number) => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return (most: number) => Math.floor(next() * most)
}

const signs = [
  '@',
  '<',
  '>',
  '"',
  "'",
  ';',
  ',',
  '\r\n',
  '\n',
  '\0',
  '\\',
  '/',
  '//',
  ':',
  '=',
  '+',
  '-',
  '%',
  '%0d%0a',
  ' ',
  '\t',
  '(',
  ')',
  '\u202e',
  '\ufeff',
  'é',
  '𝟙',
  'url(',
  'javascript:',
  '&#',
  '<!--',
  '-->',
  '<style>',
  'ı',
  '0',
  '9999',
]

/** Words that were found to be trouble once, or could be: whatever a fuzzer finds becomes a line of one of these files. */
const kept = (): readonly string[] =>
  globSync('*.txt', { cwd: join(import.meta.dirname, 'corpus') }).flatMap(file =>
    readFileSync(join(import.meta.dirname, 'corpus', file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as string),
  )

const seeds = (): readonly string[] => [
  ...kept(),
  ...oddWords,
  ...attacks('http://away.example'),
  'order 100 234',
  '# KH-2026/0042',
  'jo@postvak.example',
  '"Jo van Dam" <jo@postvak.example>',
  '/desk?view=all-open&q=x#v2',
  '<p style="color:red;background:url(x)">x</p>',
]

const changed = (below: (most: number) => number, from: readonly string[]): string => {
  let text = from[below(from.length)] ?? ''
  for (let n = below(6); n >= 0; n -= 1) {
    const at = below(text.length + 1)
    const piece = below(3) === 0 ? (from[below(from.length)] ?? '').slice(0, 200) : (signs[below(signs.length)] ?? '')
    const kind = below(4)
    if (kind === 0) text = text.slice(0, at) + piece + text.slice(at)
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + below(8))
    else if (kind === 2) text = text.slice(0, at) + piece.repeat(1 + below(40)) + text.slice(at)
    else text += text.slice(at)
  }
  return text.slice(0, 20_000)
}

const forbidden = /^(?:script|iframe|form|meta|base|link|svg|math|object|embed|style|input|button)$/i
const isHarmless = (name: string, value: string) =>
  !/^(?:on|href|action|srcset|background|id$)/i.test(name) && (name !== 'src' || value.startsWith('data:image/'))

/** What must hold of every text, by what reads it; a text for which it does not is named. */
const readers: Readonly<Record<string, (text: string) => boolean>> = {
  'order numbers': text => {
    const once = normaliseOrderNumber(text)
    return [...once].length <= 40 && !/[\s<>"'&\p{C}]/u.test(once) && orderNumbersIn(text).length <= 50
  },
  'mail addresses': text => {
    const found = mailAddress(text)
    const sender = senderIn(text)
    const isOne = (one: string) => /^[^\s@<>()[\]\\,;:"\p{C}]+@[a-z0-9.-]+$/u.test(one) && mailAddress(one) === one
    return (
      (found === undefined || isOne(found)) &&
      (sender === undefined || (isOne(sender.address) && !/[\p{Cc}"<>]/u.test(sender.name)))
    )
  },
  'laid-out mail': text => {
    const { html } = layoutOf({ html: text, attachments: [], headers: [] } as never)
    const tags = [...html.matchAll(/<(\w+)((?: [\w-]+="[^"]*")*) ?\/?>|<\/\w+>/g)]
    const attributes = tags.flatMap(([, , all = '']) => [...all.matchAll(/ ([\w-]+)="([^"]*)"/g)])
    const isWhole = html.split('<').length - 1 === tags.length
    const isKnown = tags.every(([, name = '']) => !forbidden.test(name))
    return isWhole && isKnown && attributes.every(([, name = '', value = '']) => isHarmless(name, value))
  },
  styles: text => !/url\(|expression|@import|position|behavior|[<>\\]/i.test(styleIn(text)),
  'cells of exports': text => !/^\ufeff"?[=+\-@\t\r]/.test(csv([[text, 'x']])),
  'names of files': text => /^[\u0020-\u007e]*$/.test(disposition(text.toWellFormed(), false)),
  'pages to go on to': text => {
    const path = ownPath(text)
    return path === undefined || new URL(path, 'https://house.example').origin === 'https://house.example'
  },
  passwords: text => typeof isWellKnown(text.slice(0, 500), ['Jo van Dam']) === 'boolean',
  'patterns for order numbers': text => {
    const pattern = patternOf(text)
    if (typeof pattern === 'string') return true
    const begin = performance.now()
    new RegExp(`^(?:${pattern.source})$`, 'i').test(`${'1a'.repeat(19)}!`)
    return performance.now() - begin < 1000
  },
  days: text => {
    const year = 1 + (text.length % 9990)
    const from = day(`${String(year).padStart(4, '0')}-02-28`)
    const later = plusDays(from, (text.codePointAt(0) ?? 0) % 400)
    return later >= from && Temporal.PlainDate.from(later).toString() === later
  },
}

/** Gives every reader texts that were changed at random, the same for the same seed. */
export const checkFuzz = (many: number, seed: number): Promise<Checked> =>
  check(
    'A-21, A-24, A-25, A-41, A-44, A-71, A-77, A-82: texts changed at random are read as they may be, and in bounded time',
    async (): Promise<readonly Result[]> => {
      const all = seeds()
      const results: Result[] = []
      for (const [name, holds] of Object.entries(readers)) {
        const below = chances(seed)
        let [wrong, slowest] = [0, 0]
        for (let n = 0; n < many; n += 1) {
          const text = n < all.length ? (all[n] ?? '') : changed(below, all)
          const begin = performance.now()
          let isGood = false
          try {
            isGood = holds(text)
          } catch (fault) {
            console.error(name, fault)
          }
          slowest = Math.max(slowest, performance.now() - begin)
          if (!isGood) {
            wrong += 1
            if (wrong <= 3) console.error(`${name}: ${JSON.stringify(text.slice(0, 500))}`)
          }
        }
        results.push(
          atMost(`${name}: read wrongly`, wrong, 'texts', 0),
          atMost(`${name}: slowest`, slowest, 'ms', 2000),
        )
      }
      return [plain('texts for each reader', many, 'texts'), ...results]
    },
  )
