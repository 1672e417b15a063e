import { myComplaint } from '#texts/my-complaint.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { FullDate } from '../../parts/date.tsx'
import { Typed } from '../../parts/messages.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give, showAct } from './act.tsx'
import type { Kept } from '../complain/kept-files.ts'
import { filesFor, namesFor, nothing, readWriting, WriteForm } from './message.tsx'
import { ofComplaint } from '../place.ts'

const questionOf = ({ c, history }: CustomerVisit) =>
  history.complaint.questions.find(
    ({ id, asked, withdrawn }) => id === c.req.param('q') && asked?.of.kind === 'customer' && !withdrawn,
  )

const showQuestion = (visit: CustomerVisit, text: string, kept: Kept, errors: Errors) => {
  const { question: words } = myComplaint[visit.language]
  const question = questionOf(visit)
  // A link to a question that is gone leads to the complaint, which shows those that are not.
  if (!question?.asked) return visit.c.redirect(ofComplaint(visit), 303)
  return showAct(visit, {
    title: words.title,
    errors,
    children: (
      <>
        <h1>{words.title}</h1>
        <div class="inset lead">
          <Typed text={question.text ?? ''} />
        </div>
        <p>
          {words.by}{' '}
          <strong>
            <FullDate on={question.asked.dueOn} />
          </strong>
        </p>
        <WriteForm
          visit={visit}
          path={`/question/${question.id}`}
          label={words.label}
          send={words.send}
          text={text}
          kept={kept}
          errors={errors}
        />
      </>
    ),
  })
}

export const getQuestion = (visit: CustomerVisit) =>
  showQuestion(visit, questionOf(visit)?.answered?.text ?? '', nothing, {})

/** Clause 7: the customer's own answer to what the investigation asked them. */
export const postQuestion = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const { text, kept, errors } = await readWriting(visit, world, myComplaint[visit.language].question.missing)
  if (hasErrors(errors)) return showQuestion(visit, text, kept, errors)
  const refused = await give(visit, world, {
    type: 'answer-question',
    question: visit.c.req.param('q') ?? '',
    files: filesFor(kept),
    words: { text, ...namesFor(kept) },
  })
  return refused ? showQuestion(visit, text, kept, { text: refused }) : backToComplaint(visit, 'answer')
}
