import { permits } from '#complaint/permission.ts'
import { listTexts } from '#texts/lists.ts'
import { Button } from '../../../parts/form/button.tsx'
import type { StaffVisit } from '../../../route.ts'

const sharing = ['agent', 'manager', 'investigator'] as const

/** Whether this visitor may keep lists for colleagues too. */
export const mayShare = ({ person }: StaffVisit): boolean =>
  sharing.some(role => person.roles.includes(role) && permits(person.limits, role, 'shared-views'))

/** Keeps a list with its filters under a name. */
export const SaveView = ({
  visit,
  query,
  name = '',
  error,
}: {
  readonly visit: StaffVisit
  readonly query: string
  readonly name?: string
  readonly error?: string | undefined
}) => {
  const { views } = listTexts[visit.language]
  return (
    <form class="save-view" method="post" action="/desk/views">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="do" value="save" />
      <input type="hidden" name="query" value={query} />
      <div class={error ? 'field wrong' : 'field'}>
        <label for="view-name">{views.name}</label>
        {error && (
          <p class="error" id="view-name-error">
            {error}
          </p>
        )}
        <input
          class="input"
          id="view-name"
          name="name"
          value={name}
          autocomplete="off"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? 'view-name-error' : undefined}
        />
      </div>
      {mayShare(visit) && (
        <div class="choice">
          <input type="checkbox" id="view-share" name="share" value="yes" />
          <label for="view-share">{views.share}</label>
        </div>
      )}
      <Button kind="plain" name="press" value="keep">
        {views.save}
      </Button>
    </form>
  )
}
