import type { ComponentChildren } from 'preact'
import { Button } from '../../../parts/form/button.tsx'
import type { StaffVisit } from '../../../route.ts'
import { useManager } from '../manager/speech.ts'

/** The table with a way to enter many of its complaints in the log at once. */
export const SignForm = ({
  visit,
  query,
  many,
  nothingPicked,
  children,
}: {
  readonly visit: StaffVisit
  readonly query: string
  readonly many: number
  readonly nothingPicked: boolean
  readonly children: ComponentChildren
}) => {
  const { log } = useManager()
  return (
    <form class="signing" method="post" action={`/desk/log/sign${query}`}>
      <input type="hidden" name="csrf" value={visit.csrf} />
      {nothingPicked && (
        <p class="late" role="alert">
          {log.none}
        </p>
      )}
      {children}
      <div class="buttons sign">
        <Button>{log.enter}</Button>
        <span class="soft">{log.pickAll(many)}</span>
      </div>
    </form>
  )
}
