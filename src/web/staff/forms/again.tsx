import { useDates, useThings, useWriting } from '../../parts/desk/speech.ts'
import type { Setting } from '../setting.ts'

type Written = { readonly setting: Setting; readonly text: string }

const bare = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Who of us sent exactly these words to this customer before, and when. */
export const sentBefore = ({ setting, text }: Written) => {
  const before = setting.visit.history.events.findLast(
    event => event.type === 'message-sent' && text !== '' && bare(event.words?.text ?? '') === bare(text),
  )
  return before?.by.kind === 'staff' ? { at: before.at, person: before.by.person } : undefined
}

/** They may go again, and whoever sends them may not know that they went. */
export const AgainNotice = ({ setting, text }: Written) => {
  const [words, dates, things] = [useWriting(), useDates(), useThings()]
  const before = sentBefore({ setting, text })
  if (!before) return null
  const { history, person } = setting.visit
  const day = dates.dateOf(before.at, history.ground.zone)
  const { you, other } = words.sentBefore
  return (
    <p class="soon notice">
      {before.person === person.id ? you(day) : other(things.name(before.person, setting.names), day)}
    </p>
  )
}
