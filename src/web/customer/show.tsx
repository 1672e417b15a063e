import type { ComponentChildren } from 'preact'
import { type Errors, ErrorSummary, hasErrors } from '../parts/form/error-summary.tsx'
import { CustomerPage, respond } from '../parts/page.tsx'
import type { ShopVisit } from '../route.ts'
import { queryOf } from './place.ts'

type Shown = {
  readonly title: string
  readonly errors?: Errors | undefined
  readonly status?: Parameters<typeof respond>[2]
  readonly children: ComponentChildren
}

/** A customer's page as the answer to a visit: with errors it says so first, and is answered as 422. */
export const show = (visit: ShopVisit, { title, errors, status, children }: Shown) => {
  const wrong = hasErrors(errors)
  // Another language is a new request, which would lose what a form just brought.
  const here = visit.c.req.method === 'GET' ? visit.c.req.path : undefined
  return respond(
    visit.c,
    <CustomerPage
      shop={visit.shop}
      base={visit.base}
      language={visit.language}
      title={title}
      error={wrong}
      here={here}
      query={queryOf(visit)}
    >
      <ErrorSummary errors={errors} />
      {children}
    </CustomerPage>,
    status ?? (wrong ? 422 : 200),
  )
}
