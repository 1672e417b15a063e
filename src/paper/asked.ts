import type { Pile } from './letter.ts'
import type { Attached, Paper, Pictures, Printed } from './paper.ts'

/** What the thread is asked to make. */
export type Asked =
  | { readonly paper: Paper; readonly pictures: Pictures; readonly attached: readonly Attached[] }
  | { readonly pile: Pile }
export type Answered = Printed | { readonly fault: string }
