import { partsOfLetter } from '../../parts/letter-parts.ts'
import { Link } from '../../parts/link.tsx'

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line, n) => (
      <>
        {n > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

const isWayBack = (url: string) => /\/open\/\S+$/.test(url)

/** A letter as it was sent, read back from its own text. The link to this very page is left out. */
export const LetterText = ({
  text,
  level,
  language,
}: {
  readonly text: string
  readonly level: 2 | 3
  /** The letter's own, which may not be that of the page around it. */
  readonly language: string | undefined
}) => (
  <div class="letter" lang={language}>
    {partsOfLetter(text).map(({ kind, lines }) => {
      if (kind === 'heading') return level === 2 ? <h2>{lines[0]}</h2> : <h3>{lines[0]}</h3>
      if (kind === 'list')
        return (
          <ul>
            {lines.map(line => (
              <li>{line}</li>
            ))}
          </ul>
        )
      if (kind === 'link') {
        const [label, url] = lines
        return isWayBack(url) ? null : (
          <p>
            <Link href={url}>{label}</Link>
          </p>
        )
      }
      return kind === 'quote' ? (
        <blockquote class="inset">
          <Lines lines={lines} />
        </blockquote>
      ) : (
        <p>
          <Lines lines={lines} />
        </p>
      )
    })}
  </div>
)

/** Cuts a letter at the first of these headings: what was written for this customer, and what every letter says at its end. */
export const cutAt = (text: string, headings: readonly string[]): readonly [body: string, rest: string] => {
  const found = headings.map(heading => text.indexOf(`\n${heading}\n-`)).filter(at => at >= 0)
  const at = Math.min(...found)
  return found.length === 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
