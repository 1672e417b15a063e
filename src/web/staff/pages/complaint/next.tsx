import type { QueueRow } from '#ledger/questions/queue.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { useWriting } from '../../../parts/desk/speech.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'

/** The next complaint that waits for the same act, and how many there are. */
export type NextToDo = { readonly row: QueueRow | undefined; readonly left: number }

// More than stand under the eye at once nobody counts.
const lookedAt = 100

/** The next to acknowledge, most urgent first; those whose letter is about to leave have been done. */
export const nextToAcknowledge = async (visit: ComplaintVisit, world: World): Promise<NextToDo> => {
  const ask = { scope: scopeOf(visit), view: 'to-acknowledge', now: visit.now, limit: lookedAt } as const
  const [{ rows }, waiting] = await Promise.all([world.questions.queue(ask), world.writing.held.waiting('acknowledge')])
  const open = rows.filter(({ id }) => id !== visit.history.id && !waiting.includes(id))
  return { row: open[0], left: open.length }
}

/** Leads on to the next one's form: with Enter alone a list is gone through. */
export const Next = ({ next: { row, left } }: { readonly next: NextToDo }) => {
  const { next: words } = useWriting()
  if (!row) return <p class="next-one soft">{words.none}</p>
  return (
    <p class="next-one">
      <ButtonLink href={`/desk/complaints/${row.id}/acknowledge`} autofocus>
        {words.acknowledge(row.reference, row.name ?? '')}
      </ButtonLink>{' '}
      <span class="soft">{words.left(left)}</span>
    </p>
  )
}
