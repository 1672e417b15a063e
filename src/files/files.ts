/** A file by its content: `id` is the SHA-256 of its bytes in hexadecimal. `name` is what the sender called it, as text only. */
export type StoredFile = { readonly id: string; readonly bytes: number; readonly type: string; readonly name: string }
export type FileProblem = { readonly problem: 'file-too-large' | 'file-type' | 'no-space' }
export type OpenedFile = {
  readonly stream: ReadableStream<Uint8Array>
  readonly bytes: number
  readonly type: string
}

export type Files = {
  /** Takes a file to its end, whatever comes of it. What is answered as stored is on the disk for good. */
  readonly store: (
    stream: AsyncIterable<Uint8Array>,
    options: { readonly name: string; readonly maxBytes: number },
  ) => Promise<StoredFile | FileProblem>
  readonly open: (id: string) => Promise<OpenedFile | undefined>
}
