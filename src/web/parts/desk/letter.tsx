import type { ComponentChildren } from 'preact'
import { type LetterPart, partsOfLetter } from '../letter-parts.ts'

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

type Level = 2 | 3

const Part = ({ part, level }: { readonly part: LetterPart; readonly level: Level }) => {
  const { kind, lines } = part
  if (kind === 'heading') return level === 2 ? <h2>{lines[0]}</h2> : <h3>{lines[0]}</h3>
  if (kind === 'quote')
    return (
      <blockquote>
        <Lines lines={lines} />
      </blockquote>
    )
  if (kind === 'list')
    return (
      <ul>
        {lines.map(line => (
          <li>{line}</li>
        ))}
      </ul>
    )
  // The address is written out: on paper it cannot be pressed, and on the desk it is the customer's.
  return (
    <p>
      <Lines lines={kind === 'link' ? [`${lines[0]}:`, lines[1]] : lines} />
    </p>
  )
}

/** A letter on the desk, word for word, as its reader gets it. */
export const DeskLetter = ({
  text,
  language,
  level = 2,
  children,
}: {
  readonly text: string
  readonly language: string
  /** Of its headings: under that of the page, or within a part of a file. */
  readonly level?: Level
  /** What stands above the salutation on paper. */
  readonly children?: ComponentChildren
}) => (
  <div class="letter" lang={language}>
    {children}
    {partsOfLetter(text).map(part => (
      <Part part={part} level={level} />
    ))}
  </div>
)
