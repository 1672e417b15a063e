import { deskActTexts } from '#texts/desk-acts.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import { addressOf } from '../../address.ts'
import type { ActName } from '../../forms/act.ts'
import { isPossible } from '../../possible.ts'
import type { Setting } from '../../setting.ts'

type DoProps = {
  readonly setting: Setting
  readonly subject?: string
  readonly acts: readonly ActName[]
  readonly isButton?: boolean
  /** What the acts are about, for those who hear the link alone. */
  readonly about?: string | undefined
}

/** What this visitor could do now, leading back here afterwards. */
export const Do = ({ setting: { visit }, subject = '', acts, isButton, about }: DoProps) => {
  const open = acts.filter(act => isPossible(visit, act, subject))
  if (open.length === 0) return null
  const texts = deskActTexts[visit.language]
  return (
    <p class="links">
      {open.map(act => {
        const of = subject ? `of=${encodeURIComponent(subject)}&` : ''
        const href = `${addressOf(visit, act)}?${of}back=investigation`
        return isButton ? (
          <ButtonLink href={href} kind="plain">
            {texts[act].name}
          </ButtonLink>
        ) : (
          <Link href={href} class="act-link" {...(about ? { about } : {})}>
            {texts[act].name}
          </Link>
        )
      })}
    </p>
  )
}
