export type Draft = { readonly storefront: string; readonly answers: Record<string, unknown> }

/** Complaints that somebody is still writing, kept for a day after the last save under the hash of their key. */
export type Drafts = {
  readonly start: (storefront: string, answers: Record<string, unknown>) => Promise<string>
  readonly read: (key: string) => Promise<Draft | undefined>
  /** Replaces the answers; false when there is no such draft any more. */
  readonly save: (key: string, answers: Record<string, unknown>) => Promise<boolean>
  readonly drop: (key: string) => Promise<void>
  readonly clean: () => Promise<void>
}
