import type { ComponentChildren } from 'preact'
import type { Person } from '#people/people.ts'
import type { LetterRow } from '#post/letters.ts'
import type { Names } from '#texts/things.ts'
import type { Counts } from '../../parts/desk/counts.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { BoardTexts } from '#texts/board.ts'
import { useBoard } from '../words.ts'

/** Everything the file of one complaint is drawn from. */
export type Setting = {
  readonly visit: ComplaintVisit
  readonly counts: Counts
  readonly names: Names
  readonly people: readonly Person[]
  readonly letters: readonly LetterRow[]
}
export type PartProps = { readonly setting: Setting }
export type PartName = keyof BoardTexts['parts']

/** One part of the file, with the name that the contents lead to. */
export const Part = ({ name, children }: { readonly name: PartName; readonly children: ComponentChildren }) => (
  <section class="part" id={name} aria-labelledby={`${name}-title`}>
    <h2 id={`${name}-title`}>{useBoard().parts[name]}</h2>
    {children}
  </section>
)
