import { permits } from '#complaint/permission.ts'
import { isAnswered } from '#complaint/state.ts'
import { boardTexts } from '#texts/board.ts'
import { deskActTexts } from '#texts/desk-acts.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import { keyedAct } from '../../../parts/desk/keys.ts'
import { useComplaintWords } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import { addressOf } from '../../address.ts'
import { type Doable, fitting, possible } from '../../possible.ts'
import type { Setting } from '../../setting.ts'
import { dayTexts } from '#texts/day.ts'
import { whyNever } from '../snooze/say.ts'

const atOnce = 3

/** Makes papers of the file at all: for the board, or for somebody outside. */
const isPacking = ({ person }: Setting['visit']): boolean =>
  person.roles.includes('manager') && permits(person.limits, 'manager', 'pack')

/** The manager looks at what the board gets once there is something to take to it. */
const mayPack = (visit: Setting['visit']): boolean => {
  const { complaint, ground } = visit.history
  return (
    isPacking(visit) && ground.policy.reviews.length > 0 && (isAnswered(complaint) || complaint.escalated !== undefined)
  )
}

/** What can be done now: what fits best as buttons, all else one step away. */
export const ActBar = ({ setting, isFirst }: { readonly setting: Setting; readonly isFirst: boolean }) => {
  const words = useComplaintWords()
  const { visit } = setting
  const texts = deskActTexts[visit.language]
  const first = fitting(visit).slice(0, atOnce)
  const rest = possible(visit).filter(act => !first.some(one => one.act === act))
  const to = ({ act, subject }: Doable) =>
    `${addressOf(visit, act)}${subject ? `?of=${encodeURIComponent(subject)}` : ''}`
  if (first.length + rest.length === 0) return null
  return (
    <nav class="acts" aria-label={words.acts}>
      {first.map((one, n) => (
        <ButtonLink
          href={to(one)}
          kind={n === 0 ? 'main' : 'plain'}
          keyed={keyedAct(one.act)}
          autofocus={isFirst && one.act === 'acknowledge'}
        >
          {texts[one.act].name}
        </ButtonLink>
      ))}
      {rest.length > 0 && (
        <details>
          <summary class="button">{words.more}</summary>
          <ul>
            {rest.map(act => (
              <li>
                <Link href={addressOf(visit, act)} keyed={keyedAct(act)}>
                  {texts[act].name}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!whyNever(visit.history, visit.now, visit.language) && (
        <ButtonLink href={addressOf(visit, 'snooze')} kind="quiet" keyed="snooze">
          {dayTexts[visit.language].snooze.title}
        </ButtonLink>
      )}
      {mayPack(visit) && (
        <ButtonLink href={addressOf(visit, 'pack')} kind="quiet">
          {boardTexts[visit.language].pack.title}
        </ButtonLink>
      )}
      {isPacking(visit) && (
        <ButtonLink href={addressOf(visit, 'dossier')} kind="quiet">
          {boardTexts[visit.language].outside.title}
        </ButtonLink>
      )}
    </nav>
  )
}
