import { deskActTexts } from '#texts/desk-acts.ts'
import { refusalIn } from '#texts/refusals.ts'
import type { Draft } from '#writing/writing.ts'
import { useThings, useWriting } from '../../../parts/desk/speech.ts'
import { Button, ButtonLink } from '../../../parts/form/button.tsx'
import { addressOf } from '../../address.ts'
import { textsOf, useWhen } from '../../forms/draft-texts.tsx'
import type { Setting } from '../../setting.ts'

const nameOf = ({ act }: Draft, language: Setting['visit']['language']): string => {
  const acts: Readonly<Record<string, { readonly name: string }>> = deskActTexts[language]
  return acts[act]?.name ?? act
}

const Returned = ({ setting, draft }: { readonly setting: Setting; readonly draft: Draft }) => {
  const { returned: words } = useWriting()
  const { returned, fields } = draft
  if (!returned) return null
  const why = 'refusal' in returned ? refusalIn(setting.visit.language, returned.refusal) : words.changed
  return (
    <p>
      <strong>{fields.length === 0 ? words.follow : words.title}</strong> {why}
    </p>
  )
}

const Do = ({ setting, draft }: { readonly setting: Setting; readonly draft: Draft }) => {
  const { draft: words } = useWriting()
  const { visit } = setting
  const carried = (
    <>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="draft" value={draft.id} />
    </>
  )
  return (
    <div class="buttons">
      <ButtonLink href={`${addressOf(visit, draft.act)}?draft=${draft.id}`} kind="plain">
        {words.open}
      </ButtonLink>
      {draft.author !== visit.person.id && (
        <form method="post" action={`${addressOf(visit)}/drafts/take`}>
          {carried}
          <Button kind="quiet">{words.takeOver}</Button>
        </form>
      )}
      <form method="post" action={`${addressOf(visit)}/drafts/discard`}>
        {carried}
        <Button kind="quiet">{words.discard}</Button>
      </form>
    </div>
  )
}

const One = ({ setting, draft }: { readonly setting: Setting; readonly draft: Draft }) => {
  const { draft: words } = useWriting()
  const things = useThings()
  const when = useWhen(setting)
  const { visit, names } = setting
  const isOwn = draft.author === visit.person.id
  const [first] = textsOf(draft, visit.language)
  return (
    <li class={draft.returned ? 'draft late' : 'draft'}>
      <p>
        <strong>{nameOf(draft, visit.language)}</strong>{' '}
        <span class="soft">
          {isOwn ? words.yours(when(draft.savedAt)) : words.by(things.name(draft.author, names), when(draft.savedAt))}
        </span>
      </p>
      <Returned setting={setting} draft={draft} />
      {first && <p class="clip">{first.text}</p>}
      <Do setting={setting} draft={draft} />
    </li>
  )
}

/** What is being written about this complaint and was not sent, by whomever; what did not leave stands first. */
export const Drafts = ({ setting }: { readonly setting: Setting }) => {
  const { draft: words } = useWriting()
  const { drafts } = setting
  if (drafts.length === 0) return null
  const inOrder = [...drafts.filter(({ returned }) => returned), ...drafts.filter(({ returned }) => !returned)]
  return (
    <section class="drafts" id="drafts" aria-label={words.title}>
      <ul>
        {inOrder.map(draft => (
          <One setting={setting} draft={draft} />
        ))}
      </ul>
    </section>
  )
}
