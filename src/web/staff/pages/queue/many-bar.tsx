import { listTexts } from '#texts/lists.ts'
import { Button } from '../../../parts/form/button.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { BatchAct } from '#views/views.ts'

/** What this visitor could do to many complaints at once; each complaint still says for itself whether it may. */
export const manyActs: readonly BatchAct[] = ['assign', 'take', 'snooze', 'note', 'triage']

/** Under the rows: what to do with those that are ticked. */
export const ManyBar = ({ visit, acts }: { readonly visit: StaffVisit; readonly acts: readonly BatchAct[] }) => {
  const { many } = listTexts[visit.language]
  return (
    <div class="many bulk">
      <label for="many-act">{many.label}</label>
      <select class="input" id="many-act" name="act">
        <option value="">{many.choose}</option>
        {acts.map(act => (
          <option value={act}>{many.acts[act]}</option>
        ))}
      </select>
      <Button kind="plain">{many.go}</Button>
    </div>
  )
}
