import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../../parts/form/button.tsx'
import { DateField } from '../../../parts/form/date-field.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { TextField } from '../../../parts/form/field.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import { Csrf } from '../../frame.tsx'
import { root } from '../book.ts'
import type { DaysTyped } from './typed.ts'

type Props = {
  readonly visit: StaffVisit
  readonly typed: DaysTyped
  readonly edition: number
  readonly href: string
  readonly errors: Errors
}

/** One row for each closing day and some empty ones: a day that is emptied is taken out. */
export const DaysForm = ({ visit, typed, edition, href, errors }: Props) => {
  const { room } = roomWords(visit.language)
  const { closing: say } = room
  return (
    <form class="act narrow" method="post" action={href} novalidate>
      <Csrf visit={visit} />
      <input type="hidden" name="edition" value={edition} />
      <section class="group">
        <h2>{say.closed}</h2>
        <p class="soft">{say.closedHint}</p>
        {typed.closed.map(({ day, name }, n) => (
          <div class="pair">
            <DateField name={`closed-${n}`} label={say.day(n + 1)} hint="" value={day} error={errors[`closed-${n}`]} />
            <TextField name={`name-${n}`} label={say.name} about={String(n + 1)} value={name} width="medium" optional />
          </div>
        ))}
      </section>
      <section class="group">
        <h2>{say.open}</h2>
        <p class="soft">{say.openHint}</p>
        {typed.open.map((day, n) => (
          <DateField name={`open-${n}`} label={say.openDay(n + 1)} hint="" value={day} error={errors[`open-${n}`]} />
        ))}
      </section>
      <div class="buttons">
        <Button name="do" value="check">
          {say.check}
        </Button>
        <Button kind="plain" name="do" value="more">
          {say.more}
        </Button>
        <Link href={root}>{room.cancel}</Link>
      </div>
    </form>
  )
}
