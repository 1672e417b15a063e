/** A stretch of text. `to` leads to the block of that id; `see` says on which page that block stands, and leads there. */
export type Inline =
  | string
  | { readonly text: string; readonly strong?: boolean; readonly soft?: boolean; readonly to?: string }
  | { readonly see: string }
export type Said = string | readonly Inline[]

/** `wide` is the part of the width that a column takes; columns without it take what their text needs. */
export type Column = { readonly title: string; readonly wide?: number }

type Kind =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  /** `number` stands in the margin, so that readers can speak of the paragraph. */
  | { readonly paragraph: Said; readonly number?: string; readonly soft?: boolean }
  /** The one thing that a page is about. */
  | { readonly lead: Said }
  /** Somebody's own words, with their line ends. */
  | { readonly quote: string; readonly number?: string }
  | { readonly list: readonly Said[]; readonly ordered?: boolean; readonly number?: string }
  /** Names with what they stand for. */
  | { readonly facts: readonly { readonly name: string; readonly is: Said }[] }
  | { readonly table: readonly (readonly Said[])[]; readonly columns: readonly Column[] }
  /** A picture by its name among the pictures of the paper; `otherwise` is said where it cannot be shown. */
  | { readonly picture: string; readonly alt: string; readonly caption: string; readonly otherwise: string }
  | { readonly contents: string }
  | { readonly newPage: true }
/** A piece of a document. `language` is that of its words, where it is not the document's. */
export type Block = Kind & { readonly id?: string; readonly language?: string }

/** A document as a value: what it says, in which order. How it looks is the template's. */
export type Paper = {
  readonly title: string
  readonly language: string
  /** At the top of each page. */
  readonly reference: string
  /** At the foot of each page, for the eye alone: whom it was made for, and when. */
  readonly mark: string
  readonly author: string
  /** How pages are counted, as in "Page 3 of 12", and how one is named, as in "p. 3". */
  readonly pageWords: { readonly page: string; readonly of: string; readonly see: string }
  /** The moment that the document carries, in milliseconds since 1970. */
  readonly madeAt: number
  readonly blocks: readonly Block[]
}
export type Pictures = Readonly<Record<string, Uint8Array>>
/** A file that lies in the document as it was sent; `name` is what it is called there, and `about` says what it is. */
export type Attached = {
  readonly name: string
  readonly type: string
  readonly about: string
  readonly bytes: Uint8Array
}
export type Printed = { readonly pdf: Uint8Array; readonly pages: number }

/**
 * Makes a document of a paper: a PDF that screen readers can read (PDF/UA-1) and that can be kept: PDF/A-2a, or PDF/A-3a where
 * files lie in it.
 */
export type Print = (paper: Paper, pictures?: Pictures, attached?: readonly Attached[]) => Promise<Printed>
