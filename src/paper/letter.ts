import type { Block, Printed } from './paper.ts'

/** Which envelope the letters of a shop go in, and so where their address stands. */
export type AddressWindow = 'nl-left' | 'nl-right' | 'uk'

/** A letter as it goes on paper: the words of the mail, with what paper needs around them. */
export type PaperLetter = {
  readonly title: string
  readonly language: string
  /** Whose letter it is, at the top. */
  readonly from: string
  /** On one line above the address, so that a letter that cannot be delivered finds its way back. */
  readonly sender: string
  readonly address: readonly string[]
  readonly window: AddressWindow
  readonly reference: string
  readonly date: string
  readonly labels: {
    readonly date: string
    readonly reference: string
    readonly page: string
    readonly of: string
  }
  /** 18 points, for who asked for it. */
  readonly isLarge: boolean
  readonly blocks: readonly Block[]
  /** Drawn beside the block of this id, as squares that a telephone reads. `alt` is what they are, read aloud. */
  readonly code?: { readonly beside: string; readonly url: string; readonly alt: string }
}

/** What goes before a pile of letters: a list of them to tick off, with how many pages each has. */
export type Cover = {
  readonly title: string
  readonly language: string
  readonly lead: string
  /** How many sheets of paper it all is: `{}` stands for the number. */
  readonly sheets: string
  readonly columns: readonly [number: string, reference: string, to: string, letter: string, pages: string]
  /** One for each letter, in their order. */
  readonly rows: readonly (readonly [reference: string, to: string, letter: string])[]
}

export type Pile = {
  readonly title: string
  readonly author: string
  readonly language: string
  /** In milliseconds since 1970. */
  readonly madeAt: number
  /** Each letter begins on a sheet of its own also where both sides are printed. */
  readonly bothSides: boolean
  readonly cover?: Cover
  readonly letters: readonly PaperLetter[]
}

/** Makes one document of letters: tagged for screen readers (PDF/UA-1) and made to be kept (PDF/A-2a). */
export type PrintLetters = (pile: Pile) => Promise<Printed>
