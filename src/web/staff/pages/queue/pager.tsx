import { listTexts } from '#texts/lists.ts'
import { useDesk } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'

/** The way to the rows after these, and back to the first. */
export const Pager = ({
  next,
  later,
  href,
}: {
  readonly next?: string | undefined
  readonly later: boolean
  readonly href: (after?: string) => string
}) => {
  const desk = useDesk()
  if (!next && !later) return null
  return (
    <p class="pager">
      {later && <Link href={href()}>{desk.start}</Link>} {next && <Link href={href(next)}>{desk.more}</Link>}
    </p>
  )
}

type Ways = {
  readonly first?: string | undefined
  readonly previous?: string | undefined
  readonly next?: string | undefined
}

/** The ways from one page of a list to the others. */
export const PagerBothWays = ({ visit, ways }: { readonly visit: StaffVisit; readonly ways: Ways }) => {
  const words = listTexts[visit.language]
  const { first, previous, next } = ways
  if (!first && !previous && !next) return null
  return (
    <p class="pager">
      {first && <Link href={first}>{words.first}</Link>} {previous && <Link href={previous}>{words.previous}</Link>}{' '}
      {next && <Link href={next}>{words.next}</Link>}
    </p>
  )
}
