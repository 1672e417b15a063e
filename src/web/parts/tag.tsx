export type Tone = 'neutral' | 'kept' | 'soon' | 'late'

/** A state in a word or two. The colour only repeats what the word says. */
export const Tag = ({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: string }) => (
  <strong class={tone === 'neutral' ? 'tag' : `tag ${tone}`}>{children}</strong>
)
