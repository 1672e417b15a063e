import { deskActTexts } from '#texts/desk-acts.ts'
import { keyedAct } from '../../../parts/desk/keys.ts'
import { useComplaintWords } from '../../../parts/desk/speech.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import type { ActName, Typed } from '../../forms/act.ts'
import { ActForm } from '../../forms/act-form.tsx'
import { Parts } from '../../acts/answer/parts.tsx'
import { acts } from '../../acts/acts.ts'
import { addressOf } from '../../address.ts'
import { isPossible } from '../../possible.ts'
import type { Setting } from '../../setting.ts'
import type { ComplaintVisit } from '../../../route.ts'

const writing: readonly ActName[] = ['send-message', 'note', 'receive-message']

/** What can be written here now; the first is what fits best. */
export const writable = (visit: ComplaintVisit): readonly ActName[] => {
  const isFound = visit.history.complaint.heads.every(({ found }) => found)
  const order: readonly ActName[] = isFound
    ? ['acknowledge', 'answer', ...writing]
    : ['acknowledge', ...writing, 'answer']
  return order.filter(act => isPossible(visit, act))
}

/** Which form stands under the stream: the one asked for, else what fits best. */
export const chosenOf = (visit: ComplaintVisit, write: string | undefined): ActName | undefined => {
  const open = writable(visit)
  return open.find(act => act === write) ?? open[0]
}

/** Under the stream: what to write next. A letter and a note differ in word, border, ground and button. */
export const Compose = ({
  setting,
  write,
  typed,
}: {
  readonly setting: Setting
  readonly write: string | undefined
  /** What the visitor typed here before and kept. */
  readonly typed: Typed
}) => {
  const words = useComplaintWords()
  const { visit } = setting
  const texts = deskActTexts[visit.language]
  const open = writable(visit)
  const chosen = chosenOf(visit, write)
  if (!chosen) return null
  const look = chosen === 'note' ? 'note' : chosen === 'receive-message' ? 'in' : 'out'
  return (
    <section class={`compose message ${look}`} id="write" aria-label={texts[chosen].title}>
      <nav class="tabs">
        {open.map(act => (
          <Link href={`${addressOf(visit)}?write=${act}#write`} current={act === chosen} keyed={keyedAct(act)}>
            {texts[act].name}
          </Link>
        ))}
      </nav>
      <p class="soft">{texts[chosen].lead}</p>
      {chosen === 'answer' ? (
        <>
          <Parts setting={setting} typed={typed} />
          <ButtonLink href={addressOf(visit, 'answer')}>{words.write}</ButtonLink>
        </>
      ) : (
        <ActForm act={acts[chosen]} setting={setting} typed={typed} inline />
      )}
    </section>
  )
}
