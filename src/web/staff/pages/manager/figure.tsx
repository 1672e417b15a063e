import { Link } from '../../../parts/link.tsx'

/** A number that leads to exactly the rows it counts; nothing leads nowhere. */
export const Figure = ({
  many,
  href,
  about,
}: {
  readonly many: number
  readonly href: string | undefined
  readonly about: string
}) =>
  many > 0 && href ? (
    <Link href={href} about={about} class="figure">
      {many}
    </Link>
  ) : (
    <>{many}</>
  )
