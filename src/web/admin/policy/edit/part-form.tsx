import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../../parts/form/button.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { DraftBook } from '../book.ts'
import { Questionnaire } from '../fields/draw.tsx'
import type { Typed } from '../fields/typed.ts'
import { Seen } from '../room.tsx'
import type { Part } from './form.ts'

/** A form with what stands in it, and what is wrong there. */
export type PartShown = { readonly typed: Typed; readonly errors?: Errors }

/** The form itself, as a page and on the page of a conflict. */
export const PartForm = ({
  book,
  part,
  visit,
  shown: { typed, errors = {} },
  button,
}: {
  readonly book: DraftBook
  readonly part: Part
  readonly visit: StaffVisit
  readonly shown: PartShown
  readonly button?: string
}) => {
  const { room } = roomWords(visit.language)
  return (
    <form class="act narrow" method="post" action={part.href} novalidate>
      <Seen visit={visit} revision={book.draft.revision} />
      <Questionnaire groups={part.groups} policy={book.draft.policy} typed={typed} errors={errors} />
      <div class="buttons">
        <Button name="do" value="save">
          {button ?? room.save}
        </Button>
        <Link href={part.back}>{room.cancel}</Link>
      </div>
    </form>
  )
}
