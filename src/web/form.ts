import type { FileFact } from '#complaint/state.ts'

/** A file that came with a form and is stored by now. */
export type SentFile = FileFact & { readonly name: string }

/** Why part of a form could not be taken. */
export type FormProblem = 'file-too-large' | 'too-many-files' | 'file-type' | 'text-too-long' | 'malformed' | 'no-space'

/** A file that is still on its way. */
export type StreamedFile = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

/** What a form brought. Every text is trimmed, NFC, without control characters but line breaks; a missing field is ''. */
export type Form = {
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly files: (name: string) => readonly SentFile[]
  /** All that was typed or chosen, in the order of the page. */
  readonly entries: readonly (readonly [name: string, text: string])[]
  /** Set when part of the body could not be taken; the rest is still there, so that nothing typed is lost. */
  readonly problem?: FormProblem
  /** The name of the file that `problem` is about. */
  readonly problemWith?: string
  /** On a route that streams: its files, one after the other; `leave` lets flow past what nobody wants. */
  readonly streamed?: { readonly files: () => AsyncIterable<StreamedFile>; readonly leave: () => void }
}

/** A form of these entries and files, as if it had been sent. */
export const formOf = (
  entries: Form['entries'],
  files: readonly (readonly [name: string, file: SentFile])[] = [],
  problem: Pick<Form, 'problem' | 'problemWith'> = {},
): Form => ({
  text: name => entries.find(([known]) => known === name)?.[1] ?? '',
  all: name => entries.filter(([known, text]) => known === name && text !== '').map(([, text]) => text),
  files: name => files.filter(([known]) => known === name).map(([, file]) => file),
  entries,
  ...problem,
})
