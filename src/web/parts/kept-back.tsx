// Files from outside may do harm, or tell more than the eye sees. What leaves the house, and what stays.
import type { ComponentChildren } from 'preact'
import type { Files, OpenedFile } from '#files/files.ts'
import { keptBackIn } from '#texts/kept-back.ts'
import type { Tongue } from '#texts/tongue.ts'
import { download } from './download.ts'

/** Why a file is not handed out; `found` is what the scanner calls it. */
export type WhyKept = { readonly why: 'virus' | 'waiting' | 'too-large' | 'picture'; readonly found?: string }

/** What the house hands to its own people, and to others: those see pictures drawn anew, and nothing that was not scanned. */
export type Reader = 'house' | 'house-anyway' | 'outside'

type Asked = {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly reader: Reader
  /** To look at in the page, not to keep. */
  readonly look: boolean
}

const keptFrom = (reader: Reader, { scan }: OpenedFile): WhyKept | undefined => {
  if (scan === undefined || scan === 'clean' || reader === 'house-anyway') return undefined
  if (typeof scan !== 'string') return { why: 'virus', found: scan.virus }
  return reader === 'outside' ? { why: scan } : undefined
}

const asPicture = (name: string, type: string) =>
  `${name.replace(/\.[\w]{1,8}$/, '')}.${type === 'image/png' ? 'png' : 'jpg'}`

/** A file as this reader may have it: the answer, why it is kept back, or undefined where it is not there. */
export const handOut = async (
  files: Pick<Files, 'open' | 'look'>,
  { id, name, type, reader, look }: Asked,
): Promise<Response | WhyKept | undefined> => {
  const isPicture = type.startsWith('image/')
  const opened = await files.open(id)
  if (!opened) return undefined
  const kept = keptFrom(reader, opened)
  if (!kept && !look && !(isPicture && reader === 'outside')) return download(opened, name)
  await opened.stream.cancel()
  if (kept) return kept
  const drawn = await files.look(id)
  if (!drawn) return { why: 'picture' }
  return download(drawn, asPicture(name, drawn.type), look)
}

export const KeptBack = ({
  language,
  kept: { why, found },
  children,
}: {
  readonly language: Tongue
  readonly kept: WhyKept
  readonly children?: ComponentChildren
}) => {
  const say = keptBackIn[language]
  return (
    <>
      <p class="lead">{say[why]}</p>
      {found && <p>{say.found(found)}</p>}
      {children}
    </>
  )
}
