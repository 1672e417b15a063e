import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'
import { useWords } from './speech.ts'

export type SummaryRow = {
  readonly label: string
  readonly value: ComponentChildren
  /** Where this answer can be changed. */
  readonly change?: string
}

/** Questions and answers. What is empty says so. */
export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }) => {
  const words = useWords()
  return (
    <dl class="summary">
      {rows.map(({ label, value, change }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value === '' || value === undefined ? <span class="soft">{words.notFilledIn}</span> : value}</dd>
          {change && (
            <dd class="act">
              <Link href={change} about={`: ${label}`}>
                {words.change}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
