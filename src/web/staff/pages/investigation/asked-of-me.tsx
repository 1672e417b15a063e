import { type Day, dayOf } from '#calendar/day.ts'
import type { MyQuestion } from '#ledger/questions/asked-of-me.ts'
import { investigationTexts } from '#texts/investigation.ts'
import type { Names } from '#texts/things.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import { ButtonLink } from '../../../parts/form/button.tsx'
import { Hidden } from '../../../parts/hidden.tsx'
import { Link } from '../../../parts/link.tsx'
import { Typed } from '../../../parts/messages.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'

type ItemProps = { readonly visit: StaffVisit; readonly asked: MyQuestion; readonly names: Names; readonly today: Day }

const Item = ({ visit, asked, names, today }: ItemProps) => {
  const { questions: say } = investigationTexts[visit.language]
  const [things, dates] = [useThings(), useDates()]
  const { id, question, reference, text, dueOn, handler, isAboutThem } = asked
  const { text: left, tone } = dates.remaining(today, dueOn)
  const complaint = `/desk/complaints/${id}`
  return (
    <li>
      <h2>{say.about(reference)}</h2>
      <p class={tone === 'ok' ? 'soft' : tone}>
        {say.by(dates.fullDate(dueOn))} ({left})
        {handler && handler !== visit.person.id && `, ${say.from(things.name(handler, names))}`}
      </p>
      <blockquote class="about">
        <Typed text={text ?? ''} />
      </blockquote>
      <p class="links">
        <ButtonLink
          href={
            isAboutThem
              ? `/desk/hearings/${id}#answer-${question}`
              : `${complaint}/answer-question?of=${question}&back=questions`
          }
        >
          {say.answer} <Hidden>{say.answerTo(reference)}</Hidden>
        </ButtonLink>
        {!isAboutThem && (
          <Link href={complaint} about={reference}>
            {say.see}
          </Link>
        )}
      </p>
    </li>
  )
}

/** Clause 7: what colleagues asked this member of staff. */
export const showAskedOfMe = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [counts, all, names] = await Promise.all([
    countsFor(visit, world),
    world.questions.askedOfMe({ scope: scopeOf(visit) }),
    world.people.names(),
  ])
  const { questions: say } = investigationTexts[visit.language]
  const todayIn = (shop: string) => dayOf(visit.now, shopOf(visit.shops, shop)?.zone ?? 'UTC')
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={say.title} current="questions">
      {visit.c.req.query('done') && <output class="notice">{say.thanks}</output>}
      {all.length === 0 ? (
        <Empty>{say.nothing}</Empty>
      ) : (
        <>
          <p class="soft">{say.lead}</p>
          <ul class="plain asked">
            {all.map(asked => (
              <Item visit={visit} asked={asked} names={names} today={todayIn(asked.storefront)} />
            ))}
          </ul>
        </>
      )}
    </DeskPage>,
  )
}
