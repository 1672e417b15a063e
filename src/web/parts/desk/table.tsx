import type { ComponentChildren } from 'preact'
import { Hidden } from '../hidden.tsx'

/** A list of rows. On a narrow screen each cell says its own heading. */
export const DeskTable = ({
  columns,
  caption,
  look,
  acts = false,
  children,
}: {
  readonly columns: readonly string[]
  /** What the table holds, for those who hear it. */
  readonly caption: string
  /** queue: one line a row on a wide screen; dense: many narrow columns; numbers: figures below each other. */
  readonly look?: 'queue' | 'dense' | 'numbers'
  /** The last column holds what can be done: its buttons say so themselves, and its heading is only for those who hear it. */
  readonly acts?: boolean
  readonly children: ComponentChildren
}) => (
  <table class={look ? `rows ${look}` : 'rows'}>
    <caption class="hidden">{caption}</caption>
    <thead>
      <tr>
        {columns.map((column, n) => (
          <th scope="col">{acts && n === columns.length - 1 ? <Hidden>{column}</Hidden> : column}</th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)

/** Says what an empty list means. */
export const Empty = ({ children }: { readonly children: ComponentChildren }) => <p class="empty">{children}</p>
