import type { Vote } from '#complaint/state.ts'
import { masked } from '../file/masked.ts'
import type { PartProps } from '../file/part.tsx'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { questions } from '../typed.ts'
import { useBoard } from '../words.ts'
import type { PanelStanding } from './standing.ts'

const VoteOf = ({ vote, setting }: PartProps & { readonly vote: Vote }) => {
  const [say, things, dates] = [useBoard().panel, useThings(), useDates()]
  const { history, language } = setting.visit
  const { verdict } = vote
  return (
    <article class="vote">
      <h3>{say.by(things.name(vote.by, setting.names), dates.dateOf(vote.at, history.ground.zone))}</h3>
      <dl class="findings">
        {questions.map(question => {
          const found = vote.findings[question]
          return (
            found && (
              <div>
                <dt>{things.reviewQuestionsForStaff[question]}</dt>
                <dd>
                  <strong>{things.judgements[found]}.</strong> {masked(vote.reasons[question] ?? '', language)}
                </dd>
              </div>
            )
          )
        })}
      </dl>
      {verdict && (
        <p>
          <strong>{things.verdicts[verdict]}.</strong>
        </p>
      )}
    </article>
  )
}

/** Every vote that counts, with its reasons. */
export const Votes = ({ setting, votes }: PartProps & { readonly votes: readonly Vote[] }) => (
  <div class="votes">
    {votes.map(vote => (
      <VoteOf vote={vote} setting={setting} />
    ))}
  </div>
)

/** How far the vote is, what stands in its way, and what can be done about that. */
export const VoteState = ({ setting, standing }: PartProps & { readonly standing: PanelStanding }) => {
  const [say, things, dates] = [useBoard().panel, useThings(), useDates()]
  const { panel, members, votes, isQuorate, divided } = standing
  const waiting = members.filter(({ id }) => votes.every(({ by }) => by !== id)).map(({ name }) => name)
  const named = divided.map(on =>
    on === 'verdict' ? things.boardParts.verdict : things.reviewQuestionsForStaff[on].toLowerCase().replace('?', ''),
  )
  return (
    <>
      <p>
        {say.rule(panel.quorum, panel.deciding === 'unanimous')} {say.state(votes.length, panel.quorum)}
      </p>
      {members.length < panel.quorum && <p class="heed">{say.tooFew(members.length, panel.quorum)}</p>}
      {!isQuorate && waiting.length > 0 && <p>{say.waiting(dates.list(waiting))}</p>}
      {divided.length > 0 && <p class="heed">{say.divided(dates.list(named))}</p>}
      {isQuorate && divided.length === 0 && !setting.visit.history.complaint.review && <p>{say.met}</p>}
    </>
  )
}
