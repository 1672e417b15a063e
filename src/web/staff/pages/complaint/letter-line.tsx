import { dayOf } from '#calendar/day.ts'
import { actOf, type SentLetter } from '#complaint/letter.ts'
import { ruleOf } from '#policy/policy.ts'
import { useAct, useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import { addressOf } from '../../address.ts'
import { isPossible } from '../../possible.ts'

type LetterProps = { readonly visit: ComplaintVisit; readonly letter: SentLetter }

const isPaper = ({ visit, letter }: LetterProps) => letter.to === 'customer' && visit.history.complaint.reach === 'post'

/** What the letter did for the promises of the policy: kept one, kept it late, or has one waiting for its arrival. */
const usePromised = ({ visit, letter }: LetterProps): { text: string; tone: 'kept' | 'late' | 'soon' } | undefined => {
  const words = useComplaintWords()
  const { promises, ground } = visit.history
  const waits = promises.find(({ waitingFor }) => waitingFor === letter.key)
  if (waits) return { text: words.promiseWaits, tone: 'soon' }
  const act = actOf[letter.kind]
  const met = promises.find(
    ({ kind, ended, strength }) =>
      act !== undefined &&
      strength === 'must' &&
      ended?.at === letter.at &&
      ruleOf(ground.policy, kind)?.metBy.includes(act),
  )
  if (letter.state !== 'delivered' || !met) return undefined
  return met.ended?.how === 'kept'
    ? { text: words.promiseKept, tone: 'kept' }
    : { text: words.promiseLate, tone: 'late' }
}

/** It came back, could not be sent, or nobody knows. */
const isAstray = (letter: SentLetter): letter is SentLetter & { state: 'bounced' | 'failed' | 'unknown' } =>
  letter.state === 'bounced' || letter.state === 'failed' || letter.state === 'unknown'

const State = (props: LetterProps) => {
  const { state } = useComplaintWords()
  const dates = useDates()
  const { visit, letter } = props
  const day = dates.shortDate(dayOf(letter.at, visit.history.ground.zone))
  if (isAstray(letter)) return <span class="late">{state[letter.state]}</span>
  if (letter.state === 'waiting') return <span class="soon">{isPaper(props) ? state.toPost : state.waiting}</span>
  return <span class="kept">{isPaper(props) ? state.posted(day) : state.delivered(day)}</span>
}

/** A letter that followed from an event: how it fares, what it did for a promise, and what is to be done about it. */
export const LetterLine = (props: LetterProps) => {
  const { visit, letter } = props
  const [words, things] = [useComplaintWords(), useThings()]
  const acts = {
    post: useAct('post-letter'),
    back: useAct('return-letter'),
    resend: useAct('resend-letter'),
    confirm: useAct('confirm-letter'),
  }
  const promised = usePromised(props)
  const to = (act: string) => `${addressOf(visit, act)}?of=${letter.key}`
  return (
    <p class="sent">
      <strong>{things.letterOf(letter.key)}</strong> <State {...props} />
      {promised && <span class={promised.tone}> · {promised.text}</span>}
      <span class="links">
        <Link href={addressOf(visit, `letters/${letter.key}`)} about={things.letterOf(letter.key)}>
          {words.read}
        </Link>
        {isPaper(props) && isPossible(visit, 'post-letter', letter.key) && (
          <ButtonLink href={to('post-letter')} kind="plain">
            {acts.post.name}
          </ButtonLink>
        )}
        {letter.state === 'unknown' && isPossible(visit, 'confirm-letter', letter.key) && (
          <ButtonLink href={to('confirm-letter')} kind="plain">
            {acts.confirm.name}
          </ButtonLink>
        )}
        {isAstray(letter) && isPossible(visit, 'resend-letter', letter.key) && (
          <ButtonLink href={to('resend-letter')} kind="plain">
            {acts.resend.name}
          </ButtonLink>
        )}
        {isPaper(props) && letter.state === 'delivered' && isPossible(visit, 'return-letter', letter.key) && (
          <Link href={to('return-letter')}>{acts.back.name}</Link>
        )}
      </span>
    </p>
  )
}
