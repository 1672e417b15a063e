import type { Held } from '#writing/writing.ts'
import { useDates, useThings, useWriting } from '../../parts/desk/speech.ts'
import type { Setting } from '../setting.ts'
import { atSecond } from './at-second.ts'

/** Somebody's letter is on its way already: who writes, when it leaves, and that nothing was lost. */
export const Busy = ({ setting, letters }: { readonly setting: Setting; readonly letters: readonly Held[] }) => {
  const { held: words } = useWriting()
  const [dates, things] = [useDates(), useThings()]
  const { zone } = setting.visit.history.ground
  return (
    <div class="problem changed" role="alert" tabindex={-1} autofocus aria-labelledby="busy">
      {letters.map(({ person, dueAt }, n) => (
        <h2 id={n === 0 ? 'busy' : undefined}>
          {words.busy(things.name(person, setting.names), atSecond(dates, dueAt, zone))}
        </h2>
      ))}
      <p>{words.busyLead}</p>
    </div>
  )
}
