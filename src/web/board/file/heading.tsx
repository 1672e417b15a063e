import { dayOf } from '#calendar/day.ts'
import { ButtonLink } from '../../parts/form/button.tsx'
import { Remaining } from '../../parts/desk/due.tsx'
import { useDates, useDesk } from '../../parts/desk/speech.ts'
import { isIndependent, isToChoose, replyPromise, todayOf } from '../standing.ts'
import { panelStanding } from '../vote/standing.ts'
import { useBoard } from '../words.ts'
import type { PartName, PartProps } from './part.tsx'

/** The first thing on the first page: the decision asked, and by when. */
export const Decision = ({ setting }: PartProps) => {
  const [say, dates, desk] = [useBoard(), useDates(), useDesk()]
  const { history, person, now } = setting.visit
  const { complaint, contact, ground } = history
  const due = replyPromise(history)?.due
  const today = todayOf(setting.visit)
  const standing = panelStanding(setting)
  const toDo = complaint.review
    ? { href: '#reply', text: say.toReply }
    : standing && !standing.mine
      ? { href: '#vote', text: say.toVote }
      : { href: '#review', text: say.toReview }
  return (
    <header class="decision">
      <h1>{say.title(complaint.reference, contact.name ?? desk.erased)}</h1>
      <p class="ask">{say.asked(contact.name ?? desk.erased)}</p>
      {isToChoose(complaint) && !complaint.boardReply && <p class="choice-asked">{say.choice}</p>}
      {complaint.boardReply ? (
        <p>{say.replied(dates.dateOf(complaint.boardReply.at, ground.zone))}</p>
      ) : (
        due && (
          <p>
            {say.askedBy} <strong>{dates.fullDate(due.on)}</strong> (
            <Remaining today={today} on={due.on} warnDays={ground.policy.warnDaysBefore} />)
          </p>
        )
      )}
      {complaint.withdrawn && <p>{say.withdrawn}</p>}
      {!complaint.boardReply && isIndependent(history, person.id) && (
        <p class="first-acts">
          <ButtonLink href={toDo.href}>{toDo.text}</ButtonLink> <a href="#pack">{say.toPack}</a>
        </p>
      )}
      <p class="on-paper">{say.printed(complaint.reference, person.name, dates.fullDate(dayOf(now, ground.zone)))}</p>
    </header>
  )
}

/** The parts of the file, to go to. */
export const Contents = ({ names }: { readonly names: readonly PartName[] }) => {
  const say = useBoard()
  return (
    <nav class="contents" aria-label={say.contents}>
      <ol>
        {names.map(name => (
          <li>
            <a href={`#${name}`}>{say.parts[name]}</a>
          </li>
        ))}
      </ol>
      <p class="soft">{say.print}</p>
    </nav>
  )
}
