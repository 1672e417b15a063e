import type { ComponentChildren } from 'preact'
import { type Sign, SignMark } from '../../../parts/desk/sign.tsx'
import { useAct } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import type { ActName } from '../../forms/act.ts'
import { addressOf } from '../../address.ts'
import { isPossible } from '../../possible.ts'
import type { ComplaintVisit } from '../../../route.ts'

export const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

/** One line of a side list: a sign, what it is, and under it how it stands. The words say what the sign does. */
export const Line = ({
  sign,
  title,
  children,
}: {
  readonly sign: Sign
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
}) => (
  <li class="line">
    <SignMark sign={sign} />
    <div>
      {title}
      <small>{children}</small>
    </div>
  </li>
)

/** A link to an act, only where this visitor could do it now. */
export const ActLink = ({
  visit,
  act,
  subject = '',
}: {
  readonly visit: ComplaintVisit
  readonly act: ActName
  readonly subject?: string
}) => {
  const { name } = useAct(act)
  if (!isPossible(visit, act, subject)) return null
  return (
    <Link href={`${addressOf(visit, act)}${subject ? `?of=${encodeURIComponent(subject)}` : ''}`} class="act-link">
      {name}
    </Link>
  )
}
