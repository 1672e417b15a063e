/** What a text browser knows of a field: its words, and what it would send. */
type Field = { readonly name: string; readonly kind: string; readonly label: string; value: string; isOn: boolean }
type Button = { readonly words: string; readonly name: string; readonly value: string }
type Form = { readonly action: string; readonly method: string; readonly fields: Field[]; readonly buttons: Button[] }
type Link = { readonly words: string; readonly to: string }

/** Fetches as a text browser does: the page's HTML, after redirects. A body makes it a POST. */
export type Fetches = (address: string, body?: string) => Promise<string>

export type PlainReader = {
  readonly opens: (address: string) => Promise<void>
  readonly follows: (words: string) => Promise<void>
  readonly types: (label: string, text: string) => void
  readonly chooses: (label: string) => void
  readonly presses: (words: string) => Promise<void>
  readonly reads: () => string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
const oneLine = (text: string) => decoded(text).replace(/\s+/g, ' ').trim()

const tags = /<(\/?)(\w+)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>|<!--[\s\S]*?-->|<![^>]*>/g

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(
      ([, name = '', double, single, bare]) => [name.toLowerCase(), decoded(double ?? single ?? bare ?? '')],
    ),
  )

/** A page in the order of its HTML: words, links and forms. Styles, scripts and images say nothing here. */
const pageIn = (html: string) => {
  const [forms, links, labels]: [Form[], Link[], Map<string, string>] = [[], [], new Map()]
  const ids = new Map<Field, string>()
  let [words, at, hides] = ['', 0, '']
  const open: { tag: string; from: number; attributes: Readonly<Record<string, string>> }[] = []
  const take = (until: number) => {
    if (!hides) words += html.slice(at, until)
  }
  const starts = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const { name = '', type = 'text', value = '', id = '' } = attributes
    const form = forms.at(-1)
    if (tag === 'form')
      forms.push({ action: attributes['action'] ?? '', method: attributes['method'] ?? 'get', fields: [], buttons: [] })
    if (tag === 'input' && type === 'submit') form?.buttons.push({ words: value, name, value })
    else if (tag === 'input' || tag === 'textarea' || tag === 'select') {
      const kind = tag === 'input' ? type : tag
      const field: Field = {
        name,
        kind,
        label: '',
        value,
        isOn: 'checked' in attributes || !/radio|checkbox/.test(kind),
      }
      ids.set(field, id)
      form?.fields.push(field)
    }
    if (tag === 'input' && type !== 'hidden') words += type === 'submit' ? ` [${value}] ` : ' [__] '
  }
  const ends = (tag: string, from: number, attributes: Readonly<Record<string, string>>) => {
    const said = oneLine(words.slice(from))
    if (tag === 'label') labels.set(attributes['for'] ?? '', said)
    if (tag === 'a') links.push({ words: said, to: attributes['href'] ?? '' })
    if (tag === 'textarea') (forms.at(-1)?.fields.at(-1) ?? { value: '' }).value = decoded(words.slice(from)).trim()
    if (tag === 'button')
      forms.at(-1)?.buttons.push({ words: said, name: attributes['name'] ?? '', value: attributes['value'] ?? '' })
  }
  for (const { 0: whole, 1: slash, 2: name = '', 3: rest = '', index } of html.matchAll(tags)) {
    take(index)
    at = index + whole.length
    const tag = name.toLowerCase()
    if (hides && tag !== hides) continue
    if (/^(p|div|li|h\d|tr|td|th|dt|dd|br|legend|label|fieldset|article|section)$/.test(tag)) words += ' '
    if (!slash) {
      if (/^(head|script|style)$/.test(tag)) hides = tag
      starts(tag, attributesOf(rest))
      open.push({ tag, from: words.length, attributes: attributesOf(rest) })
    } else {
      hides = ''
      const last = open.findLastIndex(one => one.tag === tag)
      const [closed] = last < 0 ? [] : open.splice(last)
      if (closed) ends(tag, closed.from, closed.attributes)
    }
  }
  take(html.length)
  const named = forms.map(form => ({
    ...form,
    fields: form.fields.map(field => ({ ...field, label: labels.get(ids.get(field) ?? '') ?? '' })),
  }))
  return { words: oneLine(words), links, forms: named }
}

const only = <T>(found: readonly T[], what: string, words: string): T => {
  const [first] = found
  if (!first) throw new Error(`There is no ${what} on this page:\n${words}`)
  return first
}

/** Reads pages and fills in forms as a text browser does, with nothing but what the HTML says. */
export const plainReader = (fetches: Fetches): PlainReader => {
  let page = pageIn('')
  let origin = ''
  const go = async (to: string, body?: string) => {
    const address = new URL(to, origin || undefined)
    ;({ origin } = address)
    page = pageIn(await fetches(address.href, body))
  }
  const fieldOf = (label: string, kinds: RegExp) => {
    const fields = page.forms.flatMap(form => form.fields.filter(({ kind }) => kinds.test(kind)))
    return only(
      fields.filter(field => field.label.startsWith(label)),
      `field "${label}"`,
      page.words,
    )
  }
  return {
    opens: address => go(address),
    follows: words =>
      go(
        only(
          page.links.filter(link => link.words === words),
          `link "${words}"`,
          page.words,
        ).to,
      ),
    types: (label, text) => void (fieldOf(label, /text|email|tel|date/).value = text),
    chooses: label => {
      const chosen = fieldOf(label, /radio|checkbox/)
      for (const { fields } of page.forms)
        for (const one of fields) if (chosen.kind === 'radio' && one.name === chosen.name) one.isOn = false
      chosen.isOn = true
    },
    presses: words => {
      const has = page.forms.filter(form => form.buttons.some(button => button.words === words))
      const form = only(has, `button "${words}"`, page.words)
      const button = form.buttons.find(one => one.words === words)
      const body = new URLSearchParams()
      for (const { name, kind, value, isOn } of form.fields)
        if (name && isOn && kind !== 'file') body.append(name, value)
      if (button?.name) body.append(button.name, button.value)
      return form.method === 'post' ? go(form.action, body.toString()) : go(`${form.action}?${body}`)
    },
    reads: () => page.words,
  }
}
