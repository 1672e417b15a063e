import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'
import { Link } from './link.tsx'

type ButtonProps = {
  readonly children: ComponentChildren
  readonly kind?: 'main' | 'plain' | 'warning' | 'quiet'
  /** What is sent along, so that one form can have several buttons. */
  readonly name?: string
  readonly value?: string
  readonly about?: string
}

const looks = { main: 'button main', plain: 'button', warning: 'button warning', quiet: 'button quiet' }

/** Sends the form it stands in. */
export const Button = ({ children, kind = 'main', name, value, about }: ButtonProps) => (
  <button type="submit" class={looks[kind]} name={name} value={value}>
    {children}
    {about && <Hidden> {about}</Hidden>}
  </button>
)

/** Goes somewhere, but looks like a button. */
export const ButtonLink = ({
  href,
  kind = 'main',
  children,
}: {
  readonly href: string
  readonly kind?: ButtonProps['kind']
  readonly children: ComponentChildren
}) => (
  <Link href={href} class={looks[kind ?? 'main']}>
    {children}
  </Link>
)
