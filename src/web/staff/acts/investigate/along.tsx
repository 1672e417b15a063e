import { type Asking, reveals } from '#complaint/question.ts'
import { useAct, useDates, useThings } from '../../../parts/desk/speech.ts'
import { filesOf } from '../../../parts/files-of.ts'
import { type FieldsProps } from '../../forms/act.ts'
import { OnDay, Pick, SomeOf } from '../../forms/fields.tsx'
import type { Reader } from '../../forms/read.ts'
import type { Setting } from '../../setting.ts'
import { proposedDay, useWhom, whomIn } from './whom.tsx'

/** What a partner may see with the question: nothing, unless it is ticked. */
const Along = ({ setting, typed }: FieldsProps) => {
  const [words, things, dates] = [useAct('ask'), useThings(), useDates()]
  const files = filesOf(setting.visit.history)
  const isOpen = typed.values('releases').length > 0 || typed.values('reveals').length > 0
  return (
    <details open={isOpen}>
      <summary>{words.along}</summary>
      <p class="hint">{words.alongHint}</p>
      {files.length === 0 ? (
        <p>{words.noFiles}</p>
      ) : (
        <SomeOf
          typed={typed}
          name="releases"
          label={words.releases}
          optional
          options={files.map(({ id, name, bytes }) => ({
            value: id,
            text: words.fileOf(name || id.slice(0, 8), dates.size(bytes)),
          }))}
        />
      )}
      <SomeOf
        typed={typed}
        name="reveals"
        label={words.reveals}
        hint={words.revealsHint}
        optional
        options={reveals.map(value => ({ value, text: things.reveals[value] }))}
      />
    </details>
  )
}

/** Whom a question is put to, by when, and with what. */
export const Asks = ({
  setting,
  typed,
  onlyPlan,
}: FieldsProps & { readonly onlyPlan?: { text: string; hint: string } }) => {
  const words = useAct('ask')
  const everybody = useWhom(setting)
  return (
    <>
      <Pick
        typed={typed}
        name="whom"
        label={words.of}
        {...(onlyPlan ? { hint: onlyPlan.hint, proposed: 'nobody' } : {})}
        options={onlyPlan ? [{ value: 'nobody', text: onlyPlan.text }, ...everybody] : everybody}
      />
      <OnDay typed={typed} name="dueOn" label={words.dueOn} proposed={proposedDay(setting)} />
      <Along setting={setting} typed={typed} />
    </>
  )
}

/** How the question is to be put. Only to a partner anything goes along, and only files that the complaint has. */
export const askingIn = (read: Reader, setting: Setting): Asking => {
  const of = whomIn(read, 'whom', setting)
  const plain = { of, dueOn: read.day('dueOn') }
  if (of.kind !== 'partner') return plain
  const known = filesOf(setting.visit.history).map(({ id }) => id)
  const [releases, told] = [read.someOf('releases', known), read.someOf('reveals', reveals)]
  const isListed = setting.partners.find(({ id }) => id === of.partner)?.dailyList
  return {
    ...plain,
    ...(releases.length > 0 ? { releases } : {}),
    ...(told.length > 0 ? { reveals: told } : {}),
    ...(isListed ? { inList: true } : {}),
  }
}
