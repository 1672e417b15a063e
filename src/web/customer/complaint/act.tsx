import type { ComponentChildren } from 'preact'
import type { Command } from '#complaint/command.ts'
import { isRefusal } from '#ledger/ledger.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import type { MyComplaintTexts } from '#texts/en/my-complaint.ts'
import { refusedIn } from '#texts/refused.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { ofComplaint } from '../place.ts'
import { show } from '../show.tsx'

/** A page on which a customer does one thing with their complaint. */
export const showAct = (
  visit: CustomerVisit,
  {
    title,
    errors,
    status,
    children,
  }: {
    readonly title: string
    readonly errors?: Errors
    readonly status?: 429 | undefined
    readonly children: ComponentChildren
  },
) =>
  show(visit, {
    title,
    errors,
    status,
    children: (
      <>
        <p class="above">
          <Link href={ofComplaint(visit)}>{myComplaint[visit.language].back}</Link>
        </p>
        {children}
      </>
    ),
  })

export const backToComplaint = (visit: CustomerVisit, done: keyof MyComplaintTexts['done']): Response => {
  const path = ofComplaint(visit)
  return visit.c.redirect(`${path}${path.includes('?') ? '&' : '?'}done=${done}`, 303)
}

/** Gives a command; the sentence of a refusal when the rules say no, which may have changed while the page was open. */
export const give = async (visit: CustomerVisit, world: World, command: Command): Promise<string | undefined> => {
  const outcome = await world.ledger.handle(visit.history.id, command, visit.actor)
  return isRefusal(outcome) ? refusedIn(visit.language, outcome) : undefined
}
