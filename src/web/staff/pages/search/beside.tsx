import { dayTexts } from '#texts/day.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'

/** Beside the hits: what one searched for before, and how to search. */
export const BesideSearch = ({ visit, recent }: { readonly visit: StaffVisit; readonly recent: readonly string[] }) => {
  const { search } = dayTexts[visit.language]
  return (
    <aside>
      {recent.length > 0 && (
        <section class="list">
          <h2>{search.recent}</h2>
          <ul class="recent">
            {recent.map(text => (
              <li>
                <Link href={`/desk/search?q=${encodeURIComponent(text)}`} class="act-link">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
          <form method="post" action="/desk/search/forget">
            <input type="hidden" name="csrf" value={visit.csrf} />
            <Button kind="quiet">{search.forget}</Button>
          </form>
        </section>
      )}
      <section class="list">
        <h2>{search.how}</h2>
        <p class="soft">{search.howLead}</p>
        <dl>
          {search.examples.map(([typed, means]) => (
            <>
              <dt>{typed}</dt>
              <dd>{means}</dd>
            </>
          ))}
        </dl>
      </section>
    </aside>
  )
}
