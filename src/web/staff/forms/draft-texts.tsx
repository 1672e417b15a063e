import { deskActTexts } from '#texts/desk-acts.ts'
import { useDates, useThings, useWriting } from '../../parts/desk/speech.ts'
import { whenText } from '../../parts/desk/when.tsx'
import { useDesk } from '../../parts/desk/speech.ts'
import { Typed } from '../../parts/messages.tsx'
import type { StaffLanguage } from '#policy/storefront.ts'
import type { Draft } from '#writing/writing.ts'
import { type Setting, todayOf } from '../setting.ts'

/** What is readable in a draft, field by field, under the labels of its form. */
export const textsOf = (draft: Pick<Draft, 'act' | 'fields'>, language: StaffLanguage) => {
  const acts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = deskActTexts[language]
  const labels = acts[draft.act] ?? {}
  return draft.fields.flatMap(([name, text]) => {
    const [, stem = '', number = ''] = /^(\D+)(\d*)$/.exec(name) ?? []
    const label = labels[name] ?? labels[stem]
    const said = typeof label === 'function' ? String((label as (n: number) => unknown)(Number(number))) : label
    return typeof said === 'string' && text.trim() !== '' ? [{ label: said, text }] : []
  })
}

export const DraftTexts = ({ setting, draft }: { readonly setting: Setting; readonly draft: Draft }) => (
  <>
    {textsOf(draft, setting.visit.language).map(({ label, text }) => (
      <div class="said">
        <strong class="label">{label}</strong>
        <Typed text={text} />
      </div>
    ))}
  </>
)

export const useWhen = (setting: Setting) => {
  const [dates, desk] = [useDates(), useDesk()]
  const { zone } = setting.visit.history.ground
  return (at: Draft['savedAt']) => whenText(at, zone, todayOf(setting.visit), { dates, desk })
}

/** Two people wrote in one draft: what the other saved, beside what is in the form. */
export const Quicker = ({ setting, draft }: { readonly setting: Setting; readonly draft: Draft }) => {
  const { draft: words } = useWriting()
  const things = useThings()
  const when = useWhen(setting)
  return (
    <div class="problem changed" role="alert" tabindex={-1} autofocus aria-labelledby="quicker">
      <h2 id="quicker">{words.quicker}</h2>
      <p>{words.quickerLead}</p>
      <section>
        <h3>{words.theirs(things.name(draft.author, setting.names), when(draft.savedAt))}</h3>
        <DraftTexts setting={setting} draft={draft} />
      </section>
      <p>{words.quickerThen}</p>
    </div>
  )
}
