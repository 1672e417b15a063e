// Clause 7: what was asked, of whom, what they answered, and what was found on each point.
import type { Evidence, Findings, Head } from '#complaint/inquiry.ts'
import type { Change, Question } from '#complaint/state.ts'
import { actorIn } from '#texts/events.ts'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { Typed } from '../../parts/messages.tsx'
import { useWords } from '../../parts/speech.ts'
import { useBoard } from '../words.ts'
import { Part, type PartProps } from './part.tsx'

const Answer = ({ question }: { readonly question: Question }) => {
  const say = useBoard().investigation
  const words = useWords()
  const { answered, unansweredSince, withdrawn } = question
  if (answered) return <Typed text={answered.text || words.erased} />
  return <p class="soft">{withdrawn ? say.withdrawn : unansweredSince ? say.noAnswer : say.waiting}</p>
}

const QuestionOf = ({ question, setting }: PartProps & { readonly question: Question }) => {
  const [say, things, dates] = [useBoard().investigation, useThings(), useDates()]
  const words = useWords()
  const { asked, source, text } = question
  return (
    <li>
      <strong>{text || words.erased}</strong>
      <p class="soft">
        {things.sources[source]},{' '}
        {asked ? say.asked(things.asked(asked.of, setting.names), dates.fullDate(asked.dueOn)) : say.notAsked}
      </p>
      <Answer question={question} />
    </li>
  )
}

const FindingOn = ({ head }: { readonly head: Head }) => {
  const [say, things] = [useBoard().investigation, useThings()]
  const words = useWords()
  const { id, text, found } = head
  return (
    <li>
      <strong>
        {say.point(id)}: {found ? things.findings[found.finding] : say.noFinding}
      </strong>
      <Typed text={text || words.erased} />
      {found && (
        <>
          <p class="soft">{say.cause(things.causes[found.cause].toLowerCase())}</p>
          <Typed text={found.reasons || words.erased} />
        </>
      )}
    </li>
  )
}

const ChangeOf = ({ change, setting }: PartProps & { readonly change: Change }) => {
  const [say, things, dates] = [useBoard().investigation, useThings(), useDates()]
  const { text, owner, by, made } = change
  const when = made
    ? say.made(dates.dateOf(made.at, setting.visit.history.ground.zone))
    : say.change(things.name(owner, setting.names), dates.fullDate(by))
  return (
    <li>
      {text || useWords().erased} <span class="soft">({when})</span>
    </li>
  )
}

const EvidenceOf = ({ evidence, setting }: PartProps & { readonly evidence: Evidence }) => {
  const [say, things, dates] = [useBoard().investigation, useThings(), useDates()]
  const { source, on, time, shows, files } = evidence
  const when = [dates.fullDate(on), time && dates.timeOfDay(time)].filter(Boolean).join(', ')
  return (
    <li>
      {shows || useWords().erased}
      <p class="soft">{say.shows(things.sources[source], when)}</p>
      {files.map(({ id, name }) => (
        <p>
          <a href={`/board/${setting.visit.history.id}/files/${id}`} download={name}>
            {name ?? useBoard().files.download}
          </a>
        </p>
      ))}
    </li>
  )
}

const ReportOf = ({ report, setting }: PartProps & { readonly report: Findings }) => {
  const [say, dates] = [useBoard().investigation, useDates()]
  const who = actorIn(setting.visit.language, setting.names)
  const { version, at, by, done, remedy, change } = report
  return (
    <>
      <h3>{say.report(version, who(by), dates.dateOf(at, setting.visit.history.ground.zone))}</h3>
      <p class="soft">{say.done}</p>
      <Typed text={done || useWords().erased} />
      {remedy && <p class="soft">{say.proposedRemedy}</p>}
      {remedy && <Typed text={remedy} />}
      {change && <p class="soft">{say.proposedChange}</p>}
      {change && <Typed text={change} />}
    </>
  )
}

export const Investigation = ({ setting }: PartProps) => {
  const say = useBoard().investigation
  const { questions, heads, changes, evidence, findings } = setting.visit.history.complaint
  return (
    <Part name="investigation">
      <h3>{say.questions}</h3>
      {questions.length === 0 && <p class="soft">{say.noQuestions}</p>}
      <ol>
        {questions.map(question => (
          <QuestionOf question={question} setting={setting} />
        ))}
      </ol>
      <h3>{say.evidence}</h3>
      {evidence.length === 0 && <p class="soft">{say.noEvidence}</p>}
      <ol>
        {evidence.map(one => (
          <EvidenceOf evidence={one} setting={setting} />
        ))}
      </ol>
      {findings.map(report => (
        <ReportOf report={report} setting={setting} />
      ))}
      <h3>{say.findings}</h3>
      <ul class="plain">
        {heads.map(head => (
          <FindingOn head={head} />
        ))}
      </ul>
      <h3>{say.changes}</h3>
      {changes.length === 0 && <p class="soft">{say.noChanges}</p>}
      <ul>
        {changes.map(change => (
          <ChangeOf change={change} setting={setting} />
        ))}
      </ul>
    </Part>
  )
}
