import type { Recorded } from '#complaint/event.ts'
import type { Errors } from '../parts/form/error-summary.tsx'
import type { PartProps } from './file/part.tsx'
import type { Typed } from './typed.ts'

/** What is shown besides the file: what was typed, what is wrong with it, what was just done or what others did meanwhile. */
export type Shown = {
  readonly review?: Typed
  readonly vote?: Typed
  readonly recusal?: Typed
  readonly reply?: Typed
  readonly errors?: Errors
  readonly notice?: string
  readonly since?: readonly Recorded[]
}
export type PageProps = PartProps & { readonly shown: Shown }
