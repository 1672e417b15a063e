import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'

const schemes = ['http:', 'https:', 'mailto:', 'tel:']

/** An address a link may have: of this site, or with a scheme that only ever opens a page, a mail or a call. */
export const isSafeAddress = (href: string): boolean => {
  const base = 'https://this.site'
  if (!URL.canParse(href, base)) return false
  return schemes.includes(new URL(href, base).protocol)
}

type LinkProps = {
  readonly href: string
  readonly children: ComponentChildren
  /** Said to screen readers after the text, where the text alone would be ambiguous. */
  readonly about?: string
  readonly class?: string
  readonly current?: boolean
  readonly lang?: string
  /** What the desk's keys press here: see `deeds` of desk/keys.ts. */
  readonly keyed?: string | undefined
  readonly autofocus?: boolean | undefined
}

/** A link. With an address it may not have, only its text is shown. */
export const Link = ({ href, children, about, class: look, current, lang, keyed, autofocus }: LinkProps) => {
  const text = (
    <>
      {children}
      {about && <Hidden> {about}</Hidden>}
    </>
  )
  if (!isSafeAddress(href)) return <span class={look}>{text}</span>
  return (
    <a
      href={href}
      class={look}
      aria-current={current ? 'page' : undefined}
      lang={lang}
      hreflang={lang}
      data-key={keyed}
      autofocus={autofocus || undefined}
    >
      {text}
    </a>
  )
}
