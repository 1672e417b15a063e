import type { ComponentChildren } from 'preact'

/** A list of rows. On a narrow screen each cell says its own heading. */
export const DeskTable = ({
  columns,
  caption,
  look,
  children,
}: {
  readonly columns: readonly string[]
  /** What the table holds, for those who hear it. */
  readonly caption: string
  /** queue: one line a row on a wide screen; dense: many narrow columns. */
  readonly look?: 'queue' | 'dense'
  readonly children: ComponentChildren
}) => (
  <table class={look ? `rows ${look}` : 'rows'}>
    <caption class="hidden">{caption}</caption>
    <thead>
      <tr>
        {columns.map(column => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)

/** Says what an empty list means. */
export const Empty = ({ children }: { readonly children: ComponentChildren }) => <p class="empty">{children}</p>
