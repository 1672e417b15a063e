import { colonIn } from '#texts/colon.ts'
import { type Block, inline, type Letter, paragraphsOf, safeUrl } from './letter.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)

const paragraphs = (text: string, attribute = ''): string =>
  paragraphsOf(text)
    .map(lines => `<p${attribute}>${lines.map(escape).join('<br>\n')}</p>`)
    .join('\n')

const written = (block: Block, colon: string): string => {
  if ('paragraph' in block) return paragraphs(block.paragraph)
  if ('heading' in block) return `<h2 style="font-size:1.1em;margin:1.6em 0 0.4em">${escape(block.heading)}</h2>`
  if ('list' in block) return `<ul>\n${block.list.map(item => `<li>${escape(inline(item))}</li>`).join('\n')}\n</ul>`
  if ('facts' in block) {
    const rows = block.facts.map(
      ([label, value]) => `${escape(label)}${colon} <strong>${escape(inline(value))}</strong>`,
    )
    return `<p>${rows.join('<br>\n')}</p>`
  }
  if ('quote' in block)
    return `<blockquote style="margin:1em 0;padding-left:1em;border-left:3px solid">${paragraphs(block.quote, ' dir="auto"')}</blockquote>`
  const url = escape(safeUrl(block.link.url))
  return `<p>${escape(block.link.label)}${colon}<br>\n<a href="${url}">${url}</a></p>`
}

// No colours of our own: a mail program that is dark stays dark. Many take only what is inside the body: the language stands there too.
const page = 'max-width:36em;margin:0 auto;padding:1em;font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word'

/** The letter as HTML that fetches nothing, runs nothing and takes the colours of the reader's mail program. */
export const asHtml = ({ language, subject, greeting, blocks, signature }: Letter): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(inline(subject))}</title>
</head>
<body style="margin:0">
<div lang="${language}" dir="ltr" style="${page}">
<p>${escape(greeting)}</p>
${blocks.map(block => written(block, colonIn(language))).join('\n')}
<p style="margin-top:2em">${signature.map(escape).join('<br>\n')}</p>
</div>
</body>
</html>
`
