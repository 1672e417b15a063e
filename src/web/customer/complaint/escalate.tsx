import { isAnswered } from '#complaint/state.ts'
import { complain } from '#texts/complain.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { explain } from '#texts/why.ts'
import { refusedIn } from '#texts/refused.ts'
import { decide } from '#complaint/complaint.ts'
import { isRefused } from '#complaint/decision.ts'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { FullDate } from '../../parts/date.tsx'
import { TextArea } from '../../parts/form/field.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give, showAct } from './act.tsx'
import { ofComplaint } from '../place.ts'
import { longest } from '../complain/problems.ts'
import { boardIfAsked } from '../policy/promised.ts'
import { WhyDate } from '../policy/why-date.tsx'
import { reviewerIn } from '../../parts/story/reviewer.ts'
import { storyOf } from '../../parts/story/told.ts'

type Typed = { readonly why: string; readonly want: string }

const GoesAlong = ({ visit: { language, history } }: { readonly visit: CustomerVisit }) => {
  const { escalate } = myComplaint[language]
  const { complaint } = history
  const written = storyOf(history, []).length - 1
  return (
    <>
      <h2>{escalate.along}</h2>
      <ul>
        <li>{escalate.story}</li>
        {written > 0 && <li>{escalate.messages(written)}</li>}
        {isAnswered(complaint) && <li>{escalate.findings}</li>}
        {isAnswered(complaint) && complaint.remedies.length > 0 && <li>{escalate.remedies}</li>}
      </ul>
    </>
  )
}

const EscalateForm = ({ visit, typed, errors }: { visit: CustomerVisit; typed: Typed; errors: Errors }) => {
  const { escalate } = myComplaint[visit.language]
  return (
    <form method="post" action={ofComplaint(visit, '/escalate')} novalidate>
      <TextArea name="why" label={escalate.why} error={errors['why']} value={typed.why} rows={6} />
      <TextArea name="want" optional label={escalate.want} error={errors['want']} value={typed.want} rows={3} />
      <GoesAlong visit={visit} />
      <div class="actions">
        <Button>{escalate.send}</Button>
      </div>
    </form>
  )
}

const Due = ({ visit }: { readonly visit: CustomerVisit }) => {
  const { history, now, language } = visit
  const board = boardIfAsked(history.complaint, history.ground, now)
  return board ? (
    <section class="now">
      <p>
        {myComplaint[language].escalate.by}{' '}
        <strong class="date">
          <FullDate on={board.due.on} />
        </strong>
      </p>
      <WhyDate why={explain(board, language, history.ground)} />
    </section>
  ) : null
}

/** Why the board cannot be asked at this moment; undefined when it can. */
const refusalNow = ({ history, actor, now, language }: CustomerVisit): string | undefined => {
  const command = { type: 'escalate', words: { why: '-' } } as const
  const decision = decide(history.complaint, command, { ...history.ground, now, by: actor })
  return isRefused(decision) ? refusedIn(language, decision) : undefined
}

const showEscalate = (visit: CustomerVisit, typed: Typed, errors: Errors) => {
  const { escalate } = myComplaint[visit.language]
  const refused = refusalNow(visit)
  const { who, whom } = reviewerIn(visit.language, visit.history.ground.policy, visit.history.complaint)
  return showAct(visit, {
    title: refused ? escalate.notNow : escalate.title(whom),
    errors,
    children: refused ? (
      <>
        <h1>{escalate.notNow}</h1>
        <p class="lead">{refused}</p>
        <ButtonLink href={ofComplaint(visit, '/message')}>{myComplaint[visit.language].actions.message}</ButtonLink>
      </>
    ) : (
      <>
        <h1>{escalate.title(whom)}</h1>
        <p class="lead">{escalate.lead(who)}</p>
        <Due visit={visit} />
        <EscalateForm visit={visit} typed={typed} errors={errors} />
      </>
    ),
  })
}

export const getEscalate = (visit: CustomerVisit) => showEscalate(visit, { why: '', want: '' }, {})

/** Clause 10: the customer asks, and nothing that we know already is asked again. */
export const postEscalate = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const typed = { why: form.text('why'), want: form.text('want') }
  const { tooLong } = complain[visit.language].wish
  const errors: Errors = {
    ...(typed.why === '' ? { why: myComplaint[visit.language].escalate.whyMissing } : {}),
    ...(typed.why.length > longest.story ? { why: tooLong(typed.why.length, longest.story) } : {}),
    ...(typed.want.length > longest.block ? { want: tooLong(typed.want.length, longest.block) } : {}),
  }
  if (hasErrors(errors)) return showEscalate(visit, typed, errors)
  const words = { why: typed.why, ...(typed.want ? { want: typed.want } : {}) }
  const refused = await give(visit, world, { type: 'escalate', words })
  return refused ? showEscalate(visit, typed, { why: refused }) : backToComplaint(visit, 'escalated')
}
