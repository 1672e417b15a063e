import type { Promised } from '#complaint/due.ts'
import type { BoardTexts } from '#texts/board.ts'
import { promiseStateOf } from '#texts/things.ts'

/** What the policy was held to: aims are told, but only a must can be broken. */
export const broken = (promises: readonly Promised[]): readonly Promised[] =>
  promises.filter(promise => promise.strength === 'must' && ['late', 'missed'].includes(promiseStateOf(promise)))

/** How many of the promises that ended were kept, in a sentence. */
export const promisesKept = (
  promises: readonly Promised[],
  say: BoardTexts['promises'],
): { readonly text: string; readonly all: boolean } => {
  const ended = promises.filter(
    promise => promise.strength === 'must' && ['kept', 'late', 'missed'].includes(promiseStateOf(promise)),
  )
  const kept = ended.length - broken(ended).length
  const text = ended.length === 0 ? say.noneEnded : kept === ended.length ? say.allKept : say.kept(kept, ended.length)
  return { text, all: kept === ended.length }
}
