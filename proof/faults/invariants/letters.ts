import { breaches, type Evidence, type Look } from '../evidence.ts'
import { inTurn } from '../in-turn.ts'

type Letter = {
  id: string
  message_id: string
  state: string
  doubts: number | null
  via: string | null
  due: boolean
  handed: boolean
}

const letters = ({ sql, now }: Evidence) =>
  sql<Letter>(
    `select id, message_id, state, doubts, via, handed_at is not null as handed,
      next_attempt_at <= $1::timestamptz and ${inTurn('$1::timestamptz')} as due from letter l`,
    [now],
  )

/** A letter's id stays the same when it is written anew for a new address; its Message-ID does not. */
const bare = (messageId: string) => messageId.replace(/[<>\s]/g, '')

/** I3: a letter arrives once. Where nobody heard whether it had, one more copy may follow, the same to the byte, and it shows. */
export const noLetterTwice: Look = async evidence => {
  const known = new Map((await letters(evidence)).map(letter => [bare(letter.message_id), letter]))
  const what: string[] = []
  for (const [id, copies] of Map.groupBy(evidence.arrived, ({ messageId }) => bare(messageId))) {
    if (copies.length === 1) continue
    const letter = known.get(id)
    if (copies.length > 2) what.push(`the letter ${id} arrived ${copies.length} times`)
    if (new Set(copies.map(({ raw }) => raw)).size > 1) what.push(`the copies of the letter ${id} differ`)
    if (!letter?.doubts) what.push(`the letter ${id} arrived twice and nothing says that it was in doubt`)
  }
  return breaches('I3', what)
}

/** I4: no letter is lost. What was to be sent has arrived, or shows as failed or unknown; none is stuck on its way. */
export const noLetterLost: Look = async evidence => {
  const there = new Set(evidence.arrived.map(({ messageId }) => bare(messageId)))
  const all = await letters(evidence)
  return breaches('I4', [
    ...all
      .filter(({ state, via, message_id }) => state === 'delivered' && via === 'smtp' && !there.has(bare(message_id)))
      .map(({ id }) => `the letter ${id} counts as delivered and never arrived`),
    ...all
      .filter(({ state, due }) => state === 'waiting' && due)
      .map(({ id }) => `the letter ${id} is due and was not sent`),
  ])
}

/** I9, of letters: the number of hands through which a letter went only rises, one at a time has it. */
export const handsOnlyRise: Look = ({ held = [] }) => {
  const last = new Map<string, number>()
  const what: string[] = []
  for (const { letter, taken } of held) {
    if (taken < (last.get(letter) ?? 0))
      what.push(`the letter ${letter} went back from ${last.get(letter)} to ${taken}`)
    last.set(letter, taken)
  }
  return breaches('I9', what)
}
