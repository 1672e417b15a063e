import type { PolicyFinding } from '#policy/check/check.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { staffThingsIn } from '#texts/things.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import { Button, ButtonLink } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { DraftBook } from '../book.ts'
import { draftAt } from '../edit/form.ts'
import { Seen } from '../room.tsx'

type Props = { readonly book: DraftBook; readonly visit: StaffVisit; readonly findings: readonly PolicyFinding[] }

const Counted = ({ visit, findings }: Pick<Props, 'visit' | 'findings'>) => {
  const { room } = roomWords(visit.language)
  const refused = findings.filter(({ level }) => level === 'refused').length
  return (
    <p>
      {refused > 0 ? <strong class="late">{room.refusedMany(refused)}</strong> : room.refusedNone}{' '}
      {room.warnings(findings.length - refused)}
    </p>
  )
}

/** For a draft that somebody asked to publish: a colleague who had no hand in it agrees, or sends it back. */
const ToAgree = ({ book, visit, findings }: Props) => {
  const { room } = roomWords(visit.language)
  const { draft } = book
  const mayAgree = !draft.drafters.includes(visit.person.id)
  const isRefused = findings.some(({ level }) => level === 'refused')
  const at = draftAt(book.id)
  return (
    <>
      {!mayAgree && <p>{room.decide.yourOwn}</p>}
      <div class="buttons">
        {mayAgree && !isRefused && (
          <form method="post" action={`${at}/publish`}>
            <Seen visit={visit} revision={draft.revision} />
            <Button>{room.decide.publish}</Button>
          </form>
        )}
        <ButtonLink kind="plain" href={`${at}/send-back`}>
          {mayAgree ? room.decide.sendBack : room.decide.takeBack}
        </ButtonLink>
      </div>
    </>
  )
}

/** How the draft stands: who works on it, what the check says, and what can be decided. */
export const Decision = (props: Props) => {
  const { book, visit } = props
  const { draft, home, names } = book
  const { room } = roomWords(visit.language)
  const { fullDate, dateTime } = datesIn(visit.language)
  const who = (id: string) => staffThingsIn(visit.language).name(id, names)
  const { submitted, sentBack, edited, from } = draft
  return (
    <section class={submitted ? 'heed' : 'given'} aria-labelledby="decision">
      <h2 id="decision">{submitted ? room.decide.waits : room.decide.title(draft.policy.version)}</h2>
      <p class="soft">
        {room.decide.from(from.id, from.version)} {room.decide.edited(who(edited.by), dateTime(edited.at, home.zone))}
      </p>
      {sentBack && (
        <div class="about">
          <p>{room.decide.sentBackBy(who(sentBack.by), dateTime(sentBack.at, home.zone))}</p>
          <p class="typed">{sentBack.reason}</p>
        </div>
      )}
      {submitted && (
        <div class="about">
          <p>{room.decide.submitted(who(submitted.by), fullDate(submitted.inForceFrom))}</p>
          <p class="typed">{submitted.note}</p>
        </div>
      )}
      <Counted {...props} />
      {submitted ? (
        <ToAgree {...props} />
      ) : (
        <div class="buttons">
          <ButtonLink href={`${draftAt(book.id)}/submit`}>{room.decide.submit}</ButtonLink>
          <Link href={`${draftAt(book.id)}/preview`}>{room.tabs.preview}</Link>{' '}
          <Link href={`/desk/policy/what-if?policy=${book.id}`}>{whatIfTexts[visit.language].title}</Link>
        </div>
      )}
    </section>
  )
}
