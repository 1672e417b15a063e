import type { ComponentChildren } from 'preact'
import { Hidden } from '../hidden.tsx'

/** The letters a person is known by in a small round: of the first and the last name. */
export const initials = (name: string): string => {
  const names = name.split(/[\s-]+/).filter(part => /^\p{L}/u.test(part))
  const last = names.length > 1 ? names.at(-1) : ''
  return `${names[0]?.[0] ?? ''}${last?.[0] ?? ''}`.toUpperCase()
}

/** A colleague, with a round of initials that the eye finds back in a list; or, beside their initials, what they wait for. */
export const DeskPerson = ({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) => (
  <span class="person" title={children ? name : undefined}>
    <span class="dot" aria-hidden="true">
      {initials(name)}
    </span>
    {children ?? name}
    {children && <Hidden> ({name})</Hidden>}
  </span>
)
