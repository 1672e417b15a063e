// Clause 11: each question begins with what the file says about it, so that nobody judges from memory.
import { dayOf, daysBetween } from '#calendar/day.ts'
import type { ReviewQuestion } from '#policy/policy.ts'
import { lowered } from '#texts/lowered.ts'
import { promiseStateOf } from '#texts/things.ts'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import type { PartProps } from '../file/part.tsx'
import { broken } from '../file/promises-kept.ts'
import { remedyIn } from '../file/summary-rows.ts'
import { useBoard } from '../words.ts'

const Kept = ({ setting }: PartProps) => {
  const [say, things, dates] = [useBoard().review, useThings(), useDates()]
  const missed = broken(setting.visit.history.promises)
  if (missed.length === 0) return <p class="kept">{say.noneMissed}</p>
  return (
    <div class="late-facts">
      <p>{say.missed}</p>
      <ul>
        {missed.map(promise => (
          <li>
            {say.line(
              things.promises[promise.kind],
              dates.fullDate(promise.due.on),
              things.promiseStates[promiseStateOf(promise)].toLowerCase(),
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Lines = ({ of }: { readonly of: readonly string[] }) => {
  const say = useBoard().facts
  return (
    <div class="facts">
      <p class="soft">{say.title}</p>
      <ul>
        {of.map(line => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  )
}

const Fair = ({ setting }: PartProps) => {
  const [say, things, dates] = [useBoard().facts, useThings(), useDates()]
  const { complaint, events, ground } = setting.visit.history
  const answer = complaint.rounds.findLast(round => round.answer)?.answer
  const daysTo = (at: typeof complaint.receivedAt) =>
    daysBetween(dayOf(complaint.receivedAt, ground.zone), dayOf(at, ground.zone))
  const wrote = events.filter(({ type }) => type === 'message-received').length
  const reports = complaint.rounds.flatMap(round => round.reports).length
  const returned = events.filter(({ type }) => type === 'letter-returned').length
  return (
    <Lines
      of={[
        answer ? say.answered(daysTo(answer.at)) : say.notAnswered,
        ...complaint.concerned.map(({ person, heardAt }) =>
          heardAt
            ? say.heard(things.name(person, setting.names), dates.dateOf(heardAt, ground.zone))
            : say.notHeard(things.name(person, setting.names)),
        ),
        ...(wrote > 0 ? [say.wrote(wrote)] : []),
        ...(reports > 0 ? [say.reports(reports)] : []),
        ...(returned > 0 ? [say.returned(returned)] : []),
      ]}
    />
  )
}

const Lawful = ({ setting }: PartProps) => {
  const [say, things, dates] = [useBoard().facts, useThings(), useDates()]
  const { complaint } = setting.visit.history
  const { wishes, remedies, heads, order, noted } = complaint
  const found = heads.flatMap(({ found }) => (found ? [things.findings[found.finding].toLowerCase()] : []))
  const delivered = order?.deliveredOn ?? noted.delivered
  return (
    <Lines
      of={[
        ...(delivered ? [say.delivered(dates.fullDate(delivered))] : []),
        ...(wishes.length > 0 ? [say.wanted(dates.list(wishes.map(wish => lowered(things.wishes[wish]))))] : []),
        ...(found.length > 0 ? [say.found(dates.list(found))] : []),
        remedies.length > 0
          ? say.offered(dates.list(remedies.map(remedy => remedyIn(remedy, things, dates))))
          : say.nothingOffered,
      ]}
    />
  )
}

/** What the file says about one of the questions. */
export const Facts = ({ question, setting }: PartProps & { readonly question: ReviewQuestion }) => {
  switch (question) {
    case 'policyFollowed':
      return <Kept setting={setting} />
    case 'treatedFairly':
      return <Fair setting={setting} />
    case 'lawKept':
      return <Lawful setting={setting} />
  }
}
