// Clauses 11 and 12: what is asked of this visitor now: a vote, a review, a reply, or nothing because it was their own work.
import { eventIn } from '#texts/events.ts'
import { bodiesHere } from '../parts/outside.ts'
import { useDates } from '../parts/desk/speech.ts'
import { Part, type PartProps } from './file/part.tsx'
import type { PageProps } from './shown.ts'
import { RecuseForm, Recusals } from './recuse/form.tsx'
import { ReplyForm } from './reply/form.tsx'
import { ReviewForm, SavedReview } from './review/form.tsx'
import { independents, isIndependent } from './standing.ts'
import { freshReply, fromVote, savedReview, savedVote } from './typed.ts'
import { VoteForm } from './vote/form.tsx'
import { type PanelStanding, panelStanding } from './vote/standing.ts'
import { Votes, VoteState } from './vote/votes.tsx'
import { useBoard } from './words.ts'

const HadHand = ({ setting }: PartProps) => {
  const [say, dates] = [useBoard().recused, useDates()]
  const { history, person, language } = setting.visit
  const sentence = eventIn(language, setting.names)
  const mine = history.events.filter(event => event.by.kind === 'staff' && event.by.person === person.id)
  const others = independents(setting.people, history).map(({ name }) => name)
  return (
    <div class="heed">
      <h3>{say.title}</h3>
      <p>{say.text}</p>
      <ul>
        {mine.map(event => (
          <li>
            {dates.dateOf(event.at, history.ground.zone)}: {sentence(event)}
          </li>
        ))}
      </ul>
      <p>{others.length > 0 ? say.others(dates.list(others)) : say.nobody}</p>
    </div>
  )
}

const ToVote = ({ setting, shown, standing }: PageProps & { readonly standing: PanelStanding }) => {
  const say = useBoard().panel
  const { mine, votes } = standing
  const { review } = setting.visit.history.complaint
  const errors = shown.vote ? (shown.errors ?? {}) : {}
  const form = (
    <VoteForm setting={setting} typed={shown.vote ?? savedVote(mine)} errors={errors} isAgain={mine !== undefined} />
  )
  return (
    <Part name="vote">
      <VoteState setting={setting} standing={standing} />
      {mine || review ? <Votes setting={setting} votes={votes} /> : <p class="soft">{say.hidden}</p>}
      {!review && !mine && <h3>{say.yours}</h3>}
      {!review &&
        (mine ? (
          <details class="box" open={shown.vote !== undefined}>
            <summary>{say.again}</summary>
            {form}
          </details>
        ) : (
          form
        ))}
    </Part>
  )
}

const ToReview = ({ setting, shown, standing }: PageProps & { readonly standing: PanelStanding | undefined }) => {
  const say = useBoard()
  const { complaint } = setting.visit.history
  const errors = shown.review ? (shown.errors ?? {}) : {}
  const saved = complaint.review ? savedReview(complaint) : fromVote(standing?.mine)
  const form = <ReviewForm setting={setting} typed={shown.review ?? saved} errors={errors} />
  const isReady = !standing || (standing.mine && standing.isQuorate && standing.divided.length === 0)
  return (
    <Part name="review">
      <SavedReview setting={setting} />
      {!isReady && <p class="soft">{say.panel.writeLead}</p>}
      {isReady &&
        (complaint.review ? (
          <details class="box" open={shown.review !== undefined}>
            <summary>{say.review.change}</summary>
            {form}
          </details>
        ) : (
          form
        ))}
      <Recusals setting={setting} />
      <RecuseForm setting={setting} typed={shown.recusal} errors={shown.recusal ? (shown.errors ?? {}) : {}} />
    </Part>
  )
}

const ToReply = ({ setting, shown }: PageProps) => {
  const say = useBoard().reply
  const { review } = setting.visit.history.complaint
  const isOther = shown.review ?? shown.vote ?? shown.recusal
  return (
    <Part name="reply">
      {review ? (
        <ReplyForm
          setting={setting}
          typed={shown.reply ?? freshReply(bodiesHere(setting.visit))}
          errors={isOther ? {} : (shown.errors ?? {})}
        />
      ) : (
        <p class="soft">{say.first}</p>
      )}
    </Part>
  )
}

/** The last parts of the page: what was voted and found, and what this visitor can do about it. */
export const Judging = (props: PageProps) => {
  const { setting } = props
  const { history, person } = setting.visit
  const { complaint } = history
  const standing = panelStanding(setting)
  if (!complaint.boardReply && isIndependent(history, person.id))
    return (
      <>
        {standing && <ToVote {...props} standing={standing} />}
        <ToReview {...props} standing={standing} />
        <ToReply {...props} />
      </>
    )
  const isRecused = complaint.recused.some(one => one.person === person.id)
  return (
    <>
      {standing && (
        <Part name="vote">
          <VoteState setting={setting} standing={standing} />
          {complaint.boardReply && <Votes setting={setting} votes={standing.votes} />}
        </Part>
      )}
      <Part name="review">
        <SavedReview setting={setting} />
        <Recusals setting={setting} />
        {!complaint.boardReply && !isRecused && <HadHand setting={setting} />}
      </Part>
    </>
  )
}
