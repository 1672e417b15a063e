import { countingVotes, outcomeOf, panelOf, type VotedOn } from '#complaint/panel.ts'
import { runningReview } from '#complaint/reviewing.ts'
import type { Vote } from '#complaint/state.ts'
import type { Panel } from '#policy/policy.ts'
import type { Person } from '#people/people.ts'
import type { Setting } from '../file/part.tsx'
import { independents, judgeable } from '../standing.ts'

/** Where a panel stands, for one of its members. */
export type PanelStanding = {
  readonly panel: Panel
  readonly members: readonly Person[]
  readonly votes: readonly Vote[]
  readonly mine: Vote | undefined
  readonly isQuorate: boolean
  readonly outcome: ReturnType<typeof outcomeOf>
  /** On what the votes do not agree, once there are enough of them. */
  readonly divided: readonly VotedOn[]
}

/** The panel of this complaint's review; undefined where one person decides. */
export const panelStanding = ({ visit, people }: Setting): PanelStanding | undefined => {
  const { complaint, ground } = visit.history
  const rule = runningReview(complaint, ground.policy)
  const panel = rule && panelOf(rule)
  if (!rule || !panel) return undefined
  const votes = countingVotes(complaint, rule)
  const outcome = outcomeOf(complaint, rule)
  const isQuorate = votes.length >= panel.quorum
  return {
    panel,
    members: independents(people, visit.history),
    votes,
    mine: votes.find(({ by }) => by === visit.person.id),
    isQuorate,
    outcome,
    divided: isQuorate ? outcome.divided : [],
  }
}

/** What the review of this complaint asks, in the order of the page. */
export const asksOf = ({ visit }: Setting) => judgeable(visit.history)
