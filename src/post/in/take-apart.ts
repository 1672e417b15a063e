import PostalMime, { type Email } from 'postal-mime'
import { hasTooManyParts } from './count-parts.ts'
import { headerEnd, lettersOf, mended } from './mended.ts'
import { withFooters, withPartHeads } from './mended-parts.ts'

// What is sent along as a message is listed and opened like any other file, so a message in a message costs nothing.
const limits = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true }

type Part = {
  content: ArrayBuffer | null
  readonly contentType: { readonly parsed: { value: string; readonly params: Record<string, string> } }
}
type Parser = { isInlineTextNode: (part: Part) => boolean }

/** The parser believes what a text says of its letters; before it reads one, we look. */
const looking = (parser: PostalMime): PostalMime => {
  const inner = parser as unknown as Parser
  const isText = inner.isInlineTextNode.bind(parser)
  inner.isInlineTextNode = part => {
    const { parsed } = part.contentType
    // As programs of the nineties wrote it, and what a kind that is none counts as (RFC 2045 5.2).
    if (parsed.value === 'text') parsed.value = 'text/plain'
    if (!isText(part)) return false
    const { params } = parsed
    const { charset, content } = lettersOf(params['charset'] ?? '', new Uint8Array(part.content ?? new ArrayBuffer(0)))
    params['charset'] = charset
    if (content) part.content = new Uint8Array(content).buffer
    return true
  }
  return parser
}

const mostBody = 200_000

/** What stands under the headers, as it is: a message that promises parts and has none of them still says something. */
const bodyOf = (raw: Uint8Array): string => {
  const end = headerEnd(raw)
  const body = raw.subarray(end, end + mostBody)
  const { charset } = lettersOf('', body)
  return new TextDecoder(charset).decode(body)
}

/** A message in its parts, or undefined where it has more of them than anybody reads. Throws where it cannot be read. */
export const takenApart = async (given: Uint8Array): Promise<Email | undefined> => {
  const raw = mended(given)
  if (hasTooManyParts(raw)) return undefined
  const email = await looking(new PostalMime(limits)).parse(withFooters(withPartHeads(raw)))
  const isEmpty = !email.text && !email.html && email.attachments.length === 0
  return isEmpty ? { ...email, text: bodyOf(raw) } : email
}
