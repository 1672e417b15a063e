import type { Head, Question } from '#complaint/state.ts'
import { investigationTexts } from '#texts/investigation.ts'
import type { Sign } from '../../../parts/desk/sign.tsx'
import { useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { addressOf } from '../../address.ts'
import { type Setting, todayOf } from '../../setting.ts'
import { ActLink, Line, Section } from './side-section.tsx'

const useQuestionState = (
  { visit, names }: Setting,
  { asked, answered, unansweredSince, withdrawn }: Question,
): { sign: Sign; text: string } => {
  const { question: words } = useComplaintWords()
  const [things, dates] = [useThings(), useDates()]
  if (answered) return { sign: 'kept', text: answered.text ?? '' }
  if (withdrawn) return { sign: 'none', text: investigationTexts[visit.language].plan.state.withdrawn.toLowerCase() }
  if (unansweredSince) return { sign: 'none', text: words.givenUp }
  if (!asked) return { sign: 'open', text: words.planned }
  const today = todayOf(visit)
  const [whom, on] = [things.asked(asked.of, names), dates.shortDate(asked.dueOn, today)]
  return asked.dueOn < today
    ? { sign: 'late', text: words.late(whom, on) }
    : { sign: 'soon', text: words.asked(whom, on) }
}

/** Nobody asks twice while an answer may still come. */
const mayAskAgain = ({ visit }: Setting, { asked, unansweredSince }: Question): boolean =>
  !asked || unansweredSince !== undefined || asked.dueOn < todayOf(visit)

const QuestionLine = ({ setting, question }: { readonly setting: Setting; readonly question: Question }) => {
  const things = useThings()
  const { sign, text } = useQuestionState(setting, question)
  return (
    <Line
      sign={sign}
      title={
        <>
          <span class="soft">{things.sources[question.source]}:</span> {question.text}
        </>
      }
    >
      <span class="clip">{text}</span>
      {!question.answered && (
        <span class="links">
          {mayAskAgain(setting, question) && <ActLink visit={setting.visit} act="ask" subject={question.id} />}
          <ActLink visit={setting.visit} act="answer-question" subject={question.id} />
          <ActLink visit={setting.visit} act="give-up-question" subject={question.id} />
        </span>
      )}
    </Line>
  )
}

const FindingLine = ({
  setting,
  head,
  many,
}: {
  readonly setting: Setting
  readonly head: Head
  readonly many: boolean
}) => {
  const [words, things] = [useComplaintWords(), useThings()]
  const { found } = head
  const title = found ? things.findings[found.finding] : words.noFinding
  return (
    <Line sign={found ? 'kept' : 'open'} title={many ? `${words.point(head.id)}: ${title.toLowerCase()}` : title}>
      {many && head.id !== '1' && <span class="clip">{head.text}</span>}
      {found && words.cause(things.causes[found.cause].toLowerCase())}
      <span class="links">
        <ActLink visit={setting.visit} act="find" subject={head.id} />
      </span>
    </Line>
  )
}

/** Where the whole of it stands, and whether the findings are ready for the answer. */
const Whole = ({ visit }: Setting) => {
  const say = investigationTexts[visit.language]
  const { findings } = visit.history.complaint
  return (
    <>
      {findings.length > 0 && (
        <p>
          <Tag tone="kept">{say.findings.ready(findings.length)}</Tag>
        </p>
      )}
      <p class="links">
        <Link href={addressOf(visit, 'investigation')}>{say.open}</Link>
      </p>
    </>
  )
}

/** The plan of questions and what came of them, and the finding on each point (clause 7). */
export const SideInvestigation = ({ setting }: { readonly setting: Setting }) => {
  const words = useComplaintWords()
  const { questions, heads } = setting.visit.history.complaint
  return (
    <Section title={words.side.investigation}>
      <Whole {...setting} />
      <ul>
        {questions.map(question => (
          <QuestionLine setting={setting} question={question} />
        ))}
        {heads.map(head => (
          <FindingLine setting={setting} head={head} many={heads.length > 1} />
        ))}
      </ul>
      <p class="links">
        <ActLink visit={setting.visit} act="plan-question" />
        <ActLink visit={setting.visit} act="add-head" />
      </p>
    </Section>
  )
}
