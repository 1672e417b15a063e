import { dayOf } from '#calendar/day.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { type Names, thingsIn } from '#texts/things.ts'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { FullDate } from '../../parts/date.tsx'
import { Link } from '../../parts/link.tsx'
import { Typed } from '../../parts/messages.tsx'
import { Steps } from '../../parts/steps.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Conversation } from '../story/conversation.tsx'
import { journeyOf } from '../story/journey.ts'
import { openTo } from './may.ts'
import { Late, Now, Undelivered } from '../story/now.tsx'
import { ofComplaint } from '../place.ts'
import { reviewerIn } from '../../parts/story/reviewer.ts'
import { show } from '../show.tsx'
import { storyOf } from '../../parts/story/told.ts'

type At = { readonly visit: CustomerVisit }

const Done = ({ visit: { c, language } }: At) => {
  const { done } = myComplaint[language]
  const key = c.req.query('done') ?? ''
  return Object.hasOwn(done, key) ? <output class="notice">{done[key as keyof typeof done]}</output> : null
}

/** Questions the shop asked this customer and that are still open. */
const Asked = ({ visit }: At) => {
  const { question: words } = myComplaint[visit.language]
  const open = visit.history.complaint.questions.filter(
    ({ asked, answered, withdrawn }) => asked?.of.kind === 'customer' && !answered && !withdrawn,
  )
  return (
    <>
      {open.map(({ id, text, asked }) => (
        <section class="now">
          <h2>{words.title}</h2>
          <Typed text={text ?? ''} />
          {asked && (
            <p>
              {words.by}{' '}
              <strong class="date">
                <FullDate on={asked.dueOn} />
              </strong>
            </p>
          )}
          <ButtonLink href={ofComplaint(visit, `/question/${id}`)}>{words.answer}</ButtonLink>
        </section>
      ))}
    </>
  )
}

/** After an answer: it will do, it raises a question, or it will not do. */
const Verdict = ({ visit }: At) => {
  const { answer } = myComplaint[visit.language]
  const open = openTo(visit)
  if (!open.accept || visit.history.complaint.referred) return null
  return (
    <section>
      <h2>{answer.title}</h2>
      <form method="post" action={ofComplaint(visit, '/accept')}>
        <Button kind="plain">{answer.accept}</Button>{' '}
        <ButtonLink kind="plain" href={ofComplaint(visit, '/message')}>
          {answer.ask}
        </ButtonLink>{' '}
        {open.escalate && (
          <ButtonLink kind="plain" href={ofComplaint(visit, '/escalate')}>
            {answer.notSatisfied(reviewerIn(visit.language, visit.history.ground.policy, visit.history.complaint).whom)}
          </ButtonLink>
        )}
      </form>
    </section>
  )
}

const Actions = ({ visit }: At) => {
  const { actions } = myComplaint[visit.language]
  const open = openTo(visit)
  const line = (path: string, text: string) => (
    <li>
      <Link href={ofComplaint(visit, path)}>{text}</Link>
    </li>
  )
  return (
    <nav aria-labelledby="actions">
      <h2 id="actions">{actions.title}</h2>
      <ButtonLink kind={open.accept ? 'plain' : 'main'} href={ofComplaint(visit, '/message')}>
        {actions.message}
      </ButtonLink>
      {open.escalate && !open.accept && (
        <p>
          {actions.board}{' '}
          <Link href={ofComplaint(visit, '/escalate')}>
            {actions.boardLink(reviewerIn(visit.language, visit.history.ground.policy, visit.history.complaint).whom)}
          </Link>
        </p>
      )}
      <ul class="plain">
        {line('/contact', actions.contact)}
        {line('/letters', actions.letters)}
        {line('/file', actions.takeAlong)}
        {line('/outside', actions.outside)}
        {open.withdraw && line('/withdraw', actions.withdraw)}
        {open.reopen && line('/reopen', actions.reopen)}
      </ul>
    </nav>
  )
}

const MyComplaint = ({ visit, names, told }: At & { names: Names; told: ReturnType<typeof storyOf> }) => {
  const { language, history } = visit
  const { complaint } = history
  const words = myComplaint[language]
  return (
    <>
      <Done visit={visit} />
      <p class="above">
        {words.above(complaint.reference)} <FullDate on={dayOf(complaint.receivedAt, complaint.zone)} />
      </p>
      <h1>{words.heading(thingsIn(language).subjects[complaint.category])}</h1>
      <Late visit={visit} names={names} />
      <Undelivered visit={visit} told={told} />
      <Now visit={visit} names={names} />
      <Asked visit={visit} />
      <Steps steps={journeyOf(history, language, visit.now)} label={words.steps.label} />
      <h2>{words.messages.title}</h2>
      <Conversation told={told} visit={visit} names={names} />
      <Verdict visit={visit} />
      <Actions visit={visit} />
    </>
  )
}

/** The customer's own complaint: who, what now, by when, and every word that was exchanged. */
export const getComplaint = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const { history, language } = visit
  const [names, rows] = await Promise.all([
    world.people.names(),
    world.letters.list({ complaintId: history.id, limit: 500 }),
  ])
  return show(visit, {
    title: myComplaint[language].title(history.complaint.reference),
    children: <MyComplaint visit={visit} names={names} told={storyOf(history, rows)} />,
  })
}
