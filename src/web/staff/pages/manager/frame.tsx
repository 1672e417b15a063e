import type { ComponentChildren } from 'preact'
import { type Counts, countsFor } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { opens, type Place } from '../../../parts/desk/rooms.ts'
import { type Errors, ErrorSummary, hasErrors } from '../../../parts/form/error-summary.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'

type Shown = {
  readonly title: string
  readonly current?: Place
  readonly errors?: Errors
  /** What was just done. */
  readonly notice?: string | undefined
  /** Where they were asked for already. */
  readonly counts?: Counts
  readonly children: ComponentChildren
}

/** Whether a figure can lead this visitor to its rows in the log. */
export const readsLog = (visit: StaffVisit): boolean => opens(visit, { roles: ['manager'], needs: 'log' })

/** A page of the manager's rooms in the desk's frame, with what is wrong above everything else. */
export const showRoom = async (visit: StaffVisit, world: World, shown: Shown): Promise<Response> => {
  const { title, current, errors, notice, children } = shown
  const wrong = hasErrors(errors)
  const counts = shown.counts ?? (await countsFor(visit, world))
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={title} current={current} error={wrong}>
      <ErrorSummary errors={errors} />
      {notice && <output class="notice">{notice}</output>}
      {children}
    </DeskPage>,
    wrong ? 422 : 200,
  )
}

export const Csrf = ({ visit }: { readonly visit: StaffVisit }) => (
  <input type="hidden" name="csrf" value={visit.csrf} />
)
