import { type GivenAnswer, isAwaited, isPlanned, type Question } from '#complaint/question.ts'
import { actorIn } from '#texts/events.ts'
import { investigationTexts } from '#texts/investigation.ts'
import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Typed } from '../../../parts/messages.tsx'
import { Tag, type Tone } from '../../../parts/tag.tsx'
import { type Setting, todayOf } from '../../setting.ts'
import { Do } from './do.tsx'

type State = keyof (typeof investigationTexts)['en']['plan']['state']
const tones: Readonly<Record<State, Tone>> = {
  planned: 'neutral',
  waiting: 'soon',
  late: 'late',
  answered: 'kept',
  unanswered: 'neutral',
  withdrawn: 'neutral',
}

const stateOf = (question: Question, today: string): State => {
  if (question.withdrawn) return 'withdrawn'
  if (question.answered) return 'answered'
  if (question.unansweredSince) return 'unanswered'
  if (!question.asked) return 'planned'
  return question.asked.dueOn < today ? 'late' : 'waiting'
}

type QuestionProps = { readonly setting: Setting; readonly question: Question }

const Given = ({ setting, answer }: { readonly setting: Setting; readonly answer: GivenAnswer }) => {
  const { plan: say } = investigationTexts[setting.visit.language]
  const dates = useDates()
  const who = actorIn(setting.visit.language, setting.names)(answer.by)
  return (
    <>
      <Typed text={answer.text ?? ''} />
      <small>{say.by(who, dates.dateTime(answer.at, setting.visit.history.ground.zone))}</small>
    </>
  )
}

/** The answer as it is, and those before it. */
const Answers = ({ setting, question: { answered, earlier = [] } }: QuestionProps) => {
  const { plan: say } = investigationTexts[setting.visit.language]
  const dates = useDates()
  if (!answered) return null
  return (
    <>
      <Given setting={setting} answer={answered} />
      {earlier.map(before => (
        <details>
          <summary>{say.earlier(dates.dateOf(before.at, setting.visit.history.ground.zone))}</summary>
          <Given setting={setting} answer={before} />
        </details>
      ))}
    </>
  )
}

/** Of whom it was asked, what went along, and when they are reminded. */
const AskedOf = ({ setting, question }: QuestionProps) => {
  const { plan: say } = investigationTexts[setting.visit.language]
  const [things, dates] = [useThings(), useDates()]
  const { asked, reminded = [] } = question
  if (!asked) return <span class="soft">{say.nobody}</span>
  const next = isAwaited(question) ? asked.remindOn?.find(on => on > (reminded.at(-1) ?? '')) : undefined
  const more = [
    asked.inList ? say.inList : '',
    asked.releases ? say.released(asked.releases.length) : '',
    asked.reveals ? say.revealed(dates.list(asked.reveals.map(one => things.reveals[one].toLowerCase()))) : '',
    reminded.length > 0 ? say.reminded(dates.list(reminded.map(on => dates.fullDate(on)))) : '',
    next ? say.reminds(dates.fullDate(next)) : '',
  ].filter(one => one !== '')
  return (
    <>
      {things.asked(asked.of, setting.names)}
      <br />
      <time datetime={asked.dueOn}>{say.until(dates.fullDate(asked.dueOn))}</time>
      {more.map(one => (
        <small>{one}</small>
      ))}
    </>
  )
}

const Row = ({ setting, question }: QuestionProps) => {
  const { plan: say } = investigationTexts[setting.visit.language]
  const things = useThings()
  const { id, text, source, weight, asked } = question
  const today = todayOf(setting.visit)
  const state = stateOf(question, today)
  const again = isAwaited(question) && state !== 'late' ? [] : (['ask'] as const)
  return (
    <tr>
      <th scope="row" data-label={say.columns.question}>
        <Typed text={text ?? ''} />
        <small>
          {things.sources[source]}
          {weight && ` · ${things.weights[weight]}`}
        </small>
      </th>
      <td data-label={say.columns.asked}>
        <AskedOf setting={setting} question={question} />
      </td>
      <td data-label={say.columns.state} class="answer">
        <Tag tone={tones[state]}>{say.state[state]}</Tag>
        <Answers setting={setting} question={question} />
      </td>
      <td data-label={say.columns.act}>
        <Do
          setting={setting}
          subject={id}
          about={text}
          acts={[
            ...again,
            ...(isPlanned(question) ? (['revise-question'] as const) : []),
            'answer-question',
            ...(asked ? (['give-up-question'] as const) : []),
            'withdraw-question',
          ]}
        />
      </td>
    </tr>
  )
}

/** The plan: what must be known, how much hangs on it, whom it was asked, and what they said (clause 7). */
export const Plan = ({ setting }: { readonly setting: Setting }) => {
  const { plan: say } = investigationTexts[setting.visit.language]
  const { questions } = setting.visit.history.complaint
  const essential = questions.filter(one => one.weight === 'essential' && (isAwaited(one) || isPlanned(one)))
  return (
    <section class="inquiry" id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{say.title}</h2>
      {essential.length > 0 && <p class="soon">{say.openEssential(essential.length)}</p>}
      {questions.length === 0 ? (
        <Empty>{say.nothing}</Empty>
      ) : (
        <DeskTable columns={Object.values(say.columns)} caption={say.title}>
          {questions.map(question => (
            <Row setting={setting} question={question} />
          ))}
        </DeskTable>
      )}
      <Do setting={setting} acts={['plan-question']} isButton />
    </section>
  )
}
