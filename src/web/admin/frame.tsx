import type { ComponentChildren } from 'preact'
import { countsFor } from '../parts/desk/counts.ts'
import { DeskPage } from '../parts/desk/page.tsx'
import type { Place } from '../parts/desk/rooms.ts'
import { type Errors, ErrorSummary, hasErrors } from '../parts/form/error-summary.tsx'
import { respond } from '../parts/page.tsx'
import type { ScriptName } from '../parts/scripts.ts'
import type { StaffVisit } from '../route.ts'
import type { World } from '../world.ts'

type Shown = {
  readonly title: string
  readonly current?: Place
  /** The list or room that this page belongs to, for the way back. */
  readonly up?: { readonly href: string; readonly text: string } | undefined
  readonly errors?: Errors
  /** What was just done. */
  readonly notice?: string | undefined
  /** Scripts that add to this page beside the desk's own; it must be whole without them. */
  readonly scripts?: readonly ScriptName[]
  /** Where something else than an error is in the way. */
  readonly status?: 409
  readonly children: ComponentChildren
}

/** A page of the house in the desk's frame. */
export const showDesk = async (visit: StaffVisit, world: World, shown: Shown): Promise<Response> => {
  const { title, current, up, errors, notice, scripts = [], status, children } = shown
  const wrong = hasErrors(errors)
  const counts = await countsFor(visit, world)
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={title} current={current} up={up} error={wrong} scripts={scripts}>
      <ErrorSummary errors={errors} />
      {notice && <output class="notice">{notice}</output>}
      {children}
    </DeskPage>,
    wrong ? 422 : (status ?? 200),
  )
}

export const Csrf = ({ visit }: { readonly visit: StaffVisit }) => (
  <input type="hidden" name="csrf" value={visit.csrf} />
)
