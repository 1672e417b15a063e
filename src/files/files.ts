/** A file by its content: `id` is the SHA-256 of its bytes in hexadecimal. `name` is what the sender called it, as text only. */
export type StoredFile = { readonly id: string; readonly bytes: number; readonly type: string; readonly name: string }
export type FileProblem = { readonly problem: 'file-too-large' | 'file-type' | 'no-space' }
/** What the virus scanner says: nothing wrong, not looked at yet, too large for it, or what it found. */
export type Scan = 'clean' | 'waiting' | 'too-large' | { readonly virus: string }
export type OpenedFile = {
  readonly stream: ReadableStream<Uint8Array>
  readonly bytes: number
  readonly type: string
  /** Absent where the house has no virus scanner. */
  readonly scan?: Scan
}

/** How the files of the house are, for whoever keeps it up. */
export type FilesState = {
  /** Where no scanner is set, absent. */
  readonly scanner?: { readonly waiting: number; readonly found: number; readonly problem?: string }
  /** How many could not be read when somebody last wanted them: gone, or other than they came. */
  readonly unread: number
}

export type Files = {
  /** Takes a file to its end, whatever comes of it. What is answered as stored is there for good. */
  readonly store: (
    stream: AsyncIterable<Uint8Array>,
    options: { readonly name: string; readonly maxBytes: number },
  ) => Promise<StoredFile | FileProblem>
  readonly open: (id: string) => Promise<OpenedFile | undefined>
  /**
   * A picture drawn anew, at most 2,000 dots wide or high, with nothing beside it that its maker's camera or anybody else put
   * in; undefined for what is no picture, cannot be drawn, or has something in it that the scanner found.
   */
  readonly look: (id: string) => Promise<OpenedFile | undefined>
  /** Has the scanner look at what it has not seen; answers with how many it looked at. */
  readonly scanWaiting: () => Promise<number>
  /** Removes the content of files that nothing names any more but what was erased; answers with how many. */
  readonly forget: () => Promise<number>
  /** Removes what nothing in the house names, a week after it was last sent; answers with how many. */
  readonly clean: () => Promise<number>
  readonly state: () => Promise<FilesState>
  /** Keeps a file that is nobody's, reads it back and removes it; throws where that does not work. */
  readonly prove: () => Promise<void>
  readonly close: () => void
}

/** Where the content of files is kept, each under its id. */
export type FileStore = {
  /** Takes the finished file at `path`; when this is done it is there for good. */
  readonly put: (path: string, id: string) => Promise<void>
  readonly open: (id: string) => Promise<ReadableStream<Uint8Array> | undefined>
  readonly remove: (id: string) => Promise<void>
  /** Every file there is, with when it came in milliseconds since 1970. */
  readonly all: () => AsyncIterable<{ readonly id: string; readonly at: number }>
}
