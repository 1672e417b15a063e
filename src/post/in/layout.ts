import type { Attachment, Email } from 'postal-mime'
import { attributesIn, textOf, tokensOf } from './html-tokens.ts'
import { styleIn } from './layout-style.ts'

/** A message as its writer laid it out, without anything that fetches, runs, sends or leads elsewhere. */
export type Layout = {
  readonly html: string
  /** Where its links would have led, with the words that stand on them; they lead nowhere in the message itself. */
  readonly links: readonly { readonly text: string; readonly url: string }[]
  /** How many pictures lie elsewhere and were not fetched. */
  readonly notFetched: number
}

const mostHtml = 2_000_000
const mostLinks = 100
const mostPictures = 8 * 1024 * 1024
const deepest = 200

const shown = new Set(
  (
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p pre q s samp section small span strike ' +
    'strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr'
  ).split(' '),
)
const alone = new Set(['br', 'col', 'hr', 'wbr'])
const plainAttributes = new Set(
  'align valign width height bgcolor color size face border cellpadding cellspacing colspan rowspan dir lang start type nowrap alt'.split(
    ' ',
  ),
)

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/(?![\n\t])\p{Cc}/gu, '')

const attribute = (name: string, value: string) => ` ${name}="${escaped(value)}"`

const attributesFor = (found: ReadonlyMap<string, string>): string => {
  const style = styleIn(found.get('style') ?? '')
  const plain = [...found].filter(([name, value]) => plainAttributes.has(name) && value.length <= 100)
  return plain.map(([name, value]) => attribute(name, value)).join('') + (style ? attribute('style', style) : '')
}

const raster = ['image/jpeg', 'image/png', 'image/gif', 'image/webp']
const idOf = (contentId: string) => contentId.trim().replace(/^<|>$/g, '').toLowerCase()

/** The pictures of the message itself, by the name its HTML gives them. */
const picturesIn = (attachments: readonly Attachment[]) => {
  let left = mostPictures
  const byId = new Map(attachments.flatMap(one => (one.contentId ? [[idOf(one.contentId), one] as const] : [])))
  return (source: string): string | undefined => {
    const found = /^cid:/i.test(source) ? byId.get(idOf(source.slice(4))) : undefined
    if (!found || typeof found.content === 'string' || !raster.includes(found.mimeType)) return undefined
    const bytes = new Uint8Array(found.content)
    left -= bytes.length
    return left < 0 ? undefined : `data:${found.mimeType};base64,${Buffer.from(bytes).toString('base64')}`
  }
}

const hostOf = (url: string): string => {
  if (/^mailto:/i.test(url)) return url.slice(7).split('?')[0] ?? ''
  return URL.canParse(url) ? new URL(url).host : ''
}

const writer = (attachments: readonly Attachment[]) => {
  const pictureFor = picturesIn(attachments)
  const out: string[] = []
  const open: string[] = []
  const links: { text: string; url: string }[] = []
  let link: { text: string; url: string } | undefined
  let notFetched = 0

  const endLink = () => {
    const host = link ? hostOf(link.url) : ''
    if (link && host !== '') {
      out.push(`<small class="host"> [${escaped(host.slice(0, 200))}]</small>`)
      if (links.length < mostLinks) links.push({ ...link, text: link.text.replace(/\s+/g, ' ').trim().slice(0, 200) })
    }
    link = undefined
  }
  const end = (name: string) => {
    const at = open.lastIndexOf(name)
    if (at === -1) return
    for (const one of open.splice(at).toReversed()) {
      if (one === 'a') endLink()
      out.push(one === 'a' ? '</span>' : `</${one}>`)
    }
  }
  const picture = (found: ReadonlyMap<string, string>) => {
    const source = found.get('src') ?? ''
    const data = pictureFor(source.trim())
    const alt = found.get('alt')?.trim() ?? ''
    if (data)
      out.push(
        `<img src="${data}"${attribute('alt', alt)}${attributesFor(new Map([...found].filter(([name]) => name !== 'alt')))}>`,
      )
    else if (source) {
      notFetched += 1
      if (alt) out.push(`<span class="picture">[${escaped(alt.slice(0, 200))}]</span>`)
    }
  }
  const start = (name: string, attributes: string) => {
    if (name === 'img') return picture(attributesIn(attributes))
    if (!shown.has(name) || open.length >= deepest) return
    const found = attributesIn(attributes)
    if (name === 'a') {
      end('a')
      link = { text: '', url: (found.get('href') ?? '').trim().slice(0, 2000) }
      out.push(`<span class="link"${attributesFor(found)}>`)
    } else out.push(`<${name}${attributesFor(found)}>`)
    if (!alone.has(name)) open.push(name)
  }
  const say = (text: string) => {
    const said = textOf(text)
    if (link && link.text.length < 1000) link.text += said
    out.push(escaped(said))
  }
  const done = (): Layout => {
    for (const name of open.toReversed()) end(name)
    return { html: out.join(''), links, notFetched }
  }
  return { start, end, say, done }
}

/** The HTML of a message, made anew of nothing but what is known to be harmless: what is not on the list is left out. */
export const layoutOf = ({ html = '', attachments }: Pick<Email, 'html' | 'attachments'>): Layout => {
  const write = writer(attachments)
  for (const token of tokensOf(html.slice(0, mostHtml))) {
    if (token.kind === 'text') write.say(token.text)
    else if (token.kind === 'start') write.start(token.name, token.attributes)
    else write.end(token.name)
  }
  return write.done()
}
