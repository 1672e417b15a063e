import { dayTexts } from '#texts/day.ts'
import type { Counts } from '../../../parts/desk/counts.ts'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'

const places = {
  'mail-in': '/desk/mail-in',
  matters: '/desk/matters',
  letters: '/desk?view=undelivered',
} as const

/** Mail that somebody must look at, as many as the rail counts; nothing is said while none waits. */
export const PostWaiting = ({ visit, counts }: { readonly visit: StaffVisit; readonly counts: Counts }) => {
  const { post } = dayTexts[visit.language].my
  const waiting = { 'mail-in': counts.mail, matters: counts.matters, letters: counts.undelivered }
  const lines = (Object.keys(places) as (keyof typeof places)[]).flatMap(place => {
    const many = waiting[place] ?? 0
    return many > 0 ? [{ place, many }] : []
  })
  if (lines.length === 0) return null
  return (
    <section class="list">
      <h2>{post.title}</h2>
      <ul class="day-lines">
        {lines.map(({ place, many }) => (
          <li class="day-line">
            <Link href={places[place]}>{post[place](many)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
