import type { FileFact } from '#complaint/state.ts'

/** A file that came with a form and is stored by now. */
export type SentFile = FileFact & { readonly name: string }

/** What a form brought. Every text is trimmed, NFC, without control characters but line breaks; a missing field is ''. */
export type Form = {
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly files: (name: string) => readonly SentFile[]
  /** Set when part of the body could not be taken; the rest is still there, so that nothing typed is lost. */
  readonly problem?: 'file-too-large' | 'too-many-files' | 'file-type' | 'text-too-long' | 'malformed' | 'no-space'
}
