import type { ComponentChildren } from 'preact'

/** A list of rows. On a narrow screen each cell says its own heading. */
export const DeskTable = ({
  columns,
  caption,
  dense,
  children,
}: {
  readonly columns: readonly string[]
  /** What the table holds, for those who hear it. */
  readonly caption: string
  readonly dense?: boolean
  readonly children: ComponentChildren
}) => (
  <table class={dense ? 'rows dense' : 'rows'}>
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
