import { type Day, plusDays } from '#calendar/day.ts'
import type { PolicyVersion } from '#rulebook/rulebook.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import type { Tongue } from '#texts/tongue.ts'
import { Link } from '../../parts/link.tsx'

/** A version with the days on which it was, is or will be in force; `until` is its last day, none for the last version. */
export type Spell = { readonly version: number; readonly from: Day; readonly until?: Day }

/** When each version was in force, newest first; those taken back, or replaced before their day came, never were. */
export const spellsOf = (versions: readonly PolicyVersion[]): readonly Spell[] => {
  const standing = versions
    .filter(({ withdrawn }) => !withdrawn)
    .toSorted((one, other) => one.inForceFrom.localeCompare(other.inForceFrom) || one.version - other.version)
    .filter(({ inForceFrom }, n, all) => all[n + 1]?.inForceFrom !== inForceFrom)
  return standing
    .map(({ version, inForceFrom: from }, n) => {
      const next = standing[n + 1]?.inForceFrom
      return { version, from, ...(next ? { until: plusDays(next, -1) } : {}) }
    })
    .toReversed()
}

/** The days of a spell in words, as seen from a day. */
export const spellIn = ({ from, until }: Spell, today: Day, language: Tongue): string => {
  const { versions: say } = policyPage[language]
  const { fullDate } = datesIn(language)
  if (until) return say.span(fullDate(from), fullDate(until))
  return from > today ? say.from(fullDate(from)) : say.since(fullDate(from))
}

type VersionsProps = {
  readonly spells: readonly Spell[]
  readonly shown: number
  readonly today: Day
  readonly language: Tongue
  readonly to: (version: number) => string
}

/** All versions of the policy but the one that is shown, each to be read. */
export const Versions = ({ spells, shown, today, language, to }: VersionsProps) => {
  const { versions: say } = policyPage[language]
  return (
    <>
      <p>{say.hint}</p>
      <ul>
        {spells
          .filter(({ version }) => version !== shown)
          .map(spell => (
            <li>
              <Link href={to(spell.version)}>{say.version(spell.version)}</Link>, {spellIn(spell, today, language)}
            </li>
          ))}
      </ul>
    </>
  )
}
