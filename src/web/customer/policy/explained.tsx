import type { Explanation } from '#texts/why.ts'

/** Why a date is what it is, with the days that do not count in a list of their own. */
export const Explained = ({ why: { before, skipped, after, small } }: { readonly why: Explanation }) => (
  <>
    {before.length > 0 && <p>{before.join(' ')}</p>}
    {skipped && (
      <>
        <p>{skipped.title}</p>
        <ul>
          {skipped.days.map(({ line }) => (
            <li>{line}</li>
          ))}
        </ul>
      </>
    )}
    {after.length > 0 && <p>{after.join(' ')}</p>}
    {small && <p class="soft small">{small}</p>}
  </>
)
