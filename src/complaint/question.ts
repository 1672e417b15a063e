import type { Day, Instant } from '#calendar/day.ts'
import type { Source } from '#policy/policy.ts'
import type { By, PartnerId, PersonId, QuestionId } from './actor.ts'
import type { NamedFile, Said } from './said.ts'

/** How much hangs on the answer. */
export type Weight = 'essential' | 'helpful' | 'background'
export const weights: readonly Weight[] = ['essential', 'helpful', 'background']

/** What whoever is asked may know of the customer; nothing, unless it was chosen. */
export type Reveal = 'name' | 'address' | 'phone'
export const reveals: readonly Reveal[] = ['name', 'address', 'phone']

export type Asked =
  | { readonly kind: 'partner'; readonly partner: PartnerId }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'customer' }

/** How a question is put: by when, and what goes along with it. */
export type Asking = {
  readonly of: Asked
  readonly dueOn: Day
  /** The files, by their ids, that whoever is asked may see. */
  readonly releases?: readonly string[]
  readonly reveals?: readonly Reveal[]
  /** It stands in the partner's daily list, and gets no mail of its own. */
  readonly inList?: true
}

/** What was answered, by whom, and when. */
export type GivenAnswer = {
  readonly text: Said
  readonly files: readonly NamedFile[]
  readonly at: Instant
  readonly by: By
}

export type Question = {
  readonly id: QuestionId
  readonly source: Source
  readonly weight?: Weight
  readonly text: Said
  readonly asked?: Asking & {
    readonly at: Instant
    /** The days on which whoever has not answered is reminded. */
    readonly remindOn?: readonly Day[]
  }
  /** The answer as it is now; those it replaced are in `earlier`, oldest first. */
  readonly answered?: GivenAnswer
  readonly earlier?: readonly GivenAnswer[]
  readonly reminded?: readonly Day[]
  readonly unansweredSince?: Instant
  readonly withdrawn?: Instant
}

/** Whether somebody was asked and an answer is waited for. */
export const isAwaited = ({ asked, answered, unansweredSince, withdrawn }: Question): boolean =>
  asked !== undefined && !answered && !unansweredSince && !withdrawn

/** Whether it is only a plan as yet: nobody was asked, and nothing is known. */
export const isPlanned = ({ asked, answered, unansweredSince, withdrawn }: Question): boolean =>
  !asked && !answered && !unansweredSince && !withdrawn
