import type { ComponentChildren } from 'preact'

export type MessageProps = {
  readonly who: string
  readonly when?: ComponentChildren
  /** in: from outside; out: from the house; note: stays in the house. */
  readonly direction: 'in' | 'out' | 'note'
  readonly id?: string
  /** A word beside the sender, such as what kind of letter it is. */
  readonly kind?: string
  readonly children: ComponentChildren
}

/** One message or letter: who, when, what. */
export const Message = ({ who, when, direction, id, kind, children }: MessageProps) => (
  <article class={`message ${direction}`} id={id}>
    <header>
      <strong>{who}</strong>
      {kind && <span class="kind"> {kind}</span>}
      {when && <span class="when"> {when}</span>}
    </header>
    {children}
  </article>
)

/** Text as somebody typed it: only text, with its paragraphs and line breaks. */
export const Typed = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split(/\n{2,}/)
      .filter(paragraph => paragraph.trim() !== '')
      .map(paragraph => (
        <p class="typed">{paragraph}</p>
      ))}
  </>
)
