/** How something stands, at a glance; the words beside it say the same. */
export type Sign = 'kept' | 'late' | 'soon' | 'open' | 'none'

// The style sheet draws the others: not every font has them.
const written: Partial<Record<Sign, string>> = { late: '!', none: '–' }

export const SignMark = ({ sign }: { readonly sign: Sign }) => (
  <span class={`sign ${sign}`} aria-hidden="true">
    {written[sign]}
  </span>
)
