// Reads a PDF as its makers wrote it: its objects, and the text of each page by the tables that say which letter a glyph is.
import { inflateSync } from 'node:zlib'

export type ReadPdf = {
  /** The text of each page, without spaces, as a page places letters and not words; `spoken` leaves out what is not read aloud. */
  readonly pages: readonly {
    readonly text: string
    readonly spoken: string
    /** The sizes of letters on it, in points. */
    readonly sizes: readonly number[]
    /** Each run of letters with where it begins, in millimetres from the top left of an A4 sheet. */
    readonly runs: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  }[]
  readonly catalog: string
  readonly bookmarks: readonly string[]
  /** How often each kind of tag stands in the structure. */
  readonly tags: ReadonlyMap<string, number>
  readonly altTexts: readonly string[]
  readonly links: number
}

type Objects = ReadonlyMap<string, string>

const objectsOf = (pdf: string): Objects =>
  new Map([...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, id = '', body = '']) => [id, body]))

const streamOf = (body: string): string => {
  const [, stream] = /\nstream\r?\n(.*)\r?\nendstream/s.exec(body) ?? []
  if (stream === undefined) return ''
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Which letters each glyph of a font stands for. */
const lettersOf = (cmap: string): ReadonlyMap<number, string> => {
  const letters = new Map<number, string>()
  for (const [, part = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', to = ''] of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      letters.set(Number.parseInt(glyph, 16), utf16(to))
  for (const [, part = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', until = '', to = ''] of part.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    ))
      for (let n = Number.parseInt(from, 16); n <= Number.parseInt(until, 16); n += 1)
        letters.set(n, String.fromCodePoint(Number.parseInt(to, 16) + n - Number.parseInt(from, 16)))
  return letters
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (text: string) =>
  text.replace(/\\([0-7]{1,3}|.)/gs, (_, one: string) =>
    /^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (escapes[one] ?? one),
  )

/** A string as a PDF writes one: in Latin letters, or in UTF-16 after its mark. */
const stringOf = (literal: string): string => {
  if (literal.startsWith('<')) return utf16(literal.slice(1, -1).replace(/^FEFF/i, ''))
  const text = unescaped(literal.slice(1, -1))
  return text.startsWith('\xfe\xff') ? utf16(Buffer.from(text.slice(2), 'latin1').toString('hex')) : text
}

const mm = (points: string | undefined) => (Number(points) / 72) * 25.4
// What is said of a piece, and not written on the page.
const withoutAlt = (content: string) =>
  content.replaceAll(/\/(?:Alt|ActualText) (?:\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f]*>)/gs, '')
const glyphs =
  /([-\d.]+) ([-\d.]+) cm|\/(f\d+) ([\d.]+) Tf|\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|(?<!<)<[0-9A-Fa-f]+>|\/Artifact|\/[A-Za-z0-9]+ <<\s*\/MCID|\bEMC\b/gs

const bytesOf = (written: string) =>
  written.startsWith('<')
    ? Buffer.from(written.slice(1, -1), 'hex')
    : Buffer.from(unescaped(written.slice(1, -1)), 'latin1')

type Run = { text: string; x: number; y: number }
// Where an endless word may be broken nothing is seen.
const seen = (text: string) => text.replaceAll(/[\s\u200b]/g, '')

const textOf = (content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>) => {
  let [font, isSilent] = ['', false]
  let [text, spoken] = ['', '']
  const sizes = new Set<number>()
  const runs: Run[] = []
  for (const [all, x, y, named, size] of withoutAlt(content).matchAll(glyphs)) {
    if (named) {
      font = named
      sizes.add(Number(size))
    } else if (x !== undefined) runs.push({ text: '', x: mm(x), y: 297 - mm(y) })
    else if (all === '/Artifact') isSilent = true
    else if (all.startsWith('/') || all === 'EMC') isSilent = false
    else {
      const bytes = bytesOf(all)
      let said = ''
      for (let at = 0; at + 1 < bytes.length; at += 2) said += fonts.get(font)?.get(bytes.readUInt16BE(at)) ?? '?'
      text += said
      const run = runs.at(-1)
      if (run) run.text += said
      if (!isSilent) spoken += said
    }
  }
  return { text: seen(text), spoken: seen(spoken), sizes: [...sizes], runs: runs.filter(run => run.text !== '') }
}

const pageOf = (page: string, objects: Objects) => {
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const [, cmap = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? []
      return [name, lettersOf(streamOf(objects.get(cmap) ?? ''))] as const
    }),
  )
  const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? []
  return textOf(streamOf(objects.get(contents) ?? ''), fonts)
}

export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'))
  const all = [...objects.values()]
  const catalog = all.find(body => body.includes('/Type /Catalog')) ?? ''
  const [, kids = ''] = all.map(body => /\/Type \/Pages.*\/Kids \[(.*?)\]/s.exec(body)).find(Boolean) ?? []
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => pageOf(objects.get(id) ?? '', objects))
  const literal = String.raw`(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f]+>)`
  const bookmark = new RegExp(String.raw`\/Parent \d+ 0 R.*?\/Title ${literal}.*?\/Dest`, 's')
  const tags = new Map<string, number>()
  for (const body of all) {
    const [, tag] = /\/Type \/StructElem.*?\/S \/(\w+)/s.exec(body) ?? []
    if (tag) tags.set(tag, (tags.get(tag) ?? 0) + 1)
  }
  return {
    pages,
    catalog,
    bookmarks: all.flatMap(body => {
      const [, title] = bookmark.exec(body) ?? []
      return title === undefined ? [] : [stringOf(title)]
    }),
    tags,
    altTexts: all.flatMap(body => {
      const [, alt] = new RegExp(String.raw`\/Alt ${literal}`, 's').exec(body) ?? []
      return alt === undefined ? [] : [stringOf(alt)]
    }),
    links: all.filter(body => body.includes('/Subtype /Link')).length,
  }
}
