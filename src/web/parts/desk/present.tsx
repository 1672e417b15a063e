import type { Present } from '#live/presence.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { liveTexts, presenceIn } from '#texts/live.ts'
import type { Names } from '#texts/things.ts'
import { initials } from './person.tsx'

/** Who else has this complaint before them, in words. It stops nobody: it says whom to ask. */
export const PresentLine = ({
  present,
  names,
  language,
}: {
  readonly present: readonly Present[]
  readonly names: Names
  readonly language: StaffLanguage
}) => {
  if (present.length === 0) return null
  const said = presenceIn(language)
  return (
    <p class="present" id="present">
      {present.map(({ person, writing }, n) => (
        <span class={writing ? 'writing' : undefined}>
          {n > 0 && ', '}
          <span class="dot" aria-hidden="true">
            {initials(names.get(person) ?? '')}
          </span>{' '}
          {said(names.get(person) ?? person, writing)}
        </span>
      ))}
    </p>
  )
}

/** In a list: who is writing there right now. */
export const Writers = ({
  people,
  names,
  language,
}: {
  readonly people: readonly string[]
  readonly names: Names
  readonly language: StaffLanguage
}) =>
  people.length === 0 ? null : (
    <small class="writers">
      {liveTexts[language].presence.writes(people.map(person => names.get(person) ?? person).join(', '))}
    </small>
  )
