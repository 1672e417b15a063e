import type { ComponentChildren } from 'preact'
import { Hidden } from '../hidden.tsx'
import { Link } from '../link.tsx'

type ButtonProps = {
  readonly children: ComponentChildren
  readonly kind?: 'main' | 'plain' | 'warning' | 'quiet'
  /** What is sent along, so that one form can have several buttons; without a value, the label is sent. */
  readonly name?: string
  readonly value?: string
  readonly about?: string
  /** Where the page begins for whoever uses keys: what is proposed needs only Enter. */
  readonly autofocus?: boolean | undefined
  /** What the desk's keys press here. */
  readonly keyed?: string | undefined
}

const looks = { main: 'button main', plain: 'button', warning: 'button warning', quiet: 'button quiet' }

/** Sends the form it stands in. The older kind of button wherever its label is all there is to send: text browsers show it as one. */
export const Button = ({ children, kind = 'main', name, value, about, autofocus, keyed }: ButtonProps) =>
  typeof children === 'string' && value === undefined && about === undefined ? (
    <input type="submit" class={looks[kind]} name={name} value={children} autofocus={autofocus || undefined} />
  ) : (
    <button type="submit" class={looks[kind]} name={name} value={value} data-key={keyed}>
      {children}
      {about && <Hidden> {about}</Hidden>}
    </button>
  )

/** Goes somewhere, but looks like a button. */
export const ButtonLink = ({
  href,
  kind = 'main',
  keyed,
  autofocus,
  children,
}: {
  readonly href: string
  readonly kind?: ButtonProps['kind']
  readonly keyed?: string | undefined
  readonly autofocus?: boolean | undefined
  readonly children: ComponentChildren
}) => (
  <Link href={href} class={looks[kind ?? 'main']} keyed={keyed} autofocus={autofocus}>
    {children}
  </Link>
)
