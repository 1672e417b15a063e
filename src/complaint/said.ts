/** Personal words, kept apart from facts; undefined once they are erased. */
export type Said = string | undefined

/** A file by its content: `id` is the SHA-256 of its bytes in hexadecimal. */
export type FileFact = { readonly id: string; readonly bytes: number; readonly type: string }
export type NamedFile = FileFact & { readonly name: Said }
