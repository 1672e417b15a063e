import { actorIn, eventIn } from '#texts/events.ts'
import { useDates } from '../../parts/desk/speech.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { useBoard } from '../words.ts'
import { chronologyOf } from './chronology-of.ts'
import { Part, type PartProps } from './part.tsx'

/** Everything that happened, in order and numbered, so that the board can speak of it; with the letter it can be read in. */
export const Chronology = ({ setting }: PartProps) => {
  const [board, dates] = [useBoard(), useDates()]
  const { columns, letter } = board.chronology
  const { language, history } = setting.visit
  const [sentence, who] = [eventIn(language, setting.names), actorIn(language, setting.names)]
  return (
    <Part name="chronology">
      <DeskTable columns={Object.values(columns)} caption={board.parts.chronology} look="dense">
        {chronologyOf(setting).map(({ event, letters }, n) => (
          <tr id={`event-${n + 1}`}>
            <td class="num" data-label={columns.number}>
              {n + 1}
            </td>
            <td class="num" data-label={columns.when}>
              <time datetime={event.at}>{dates.dateTime(event.at, history.ground.zone)}</time>
            </td>
            <td data-label={columns.what}>{sentence(event)}</td>
            <td data-label={columns.who}>{who(event.by)}</td>
            <td data-label={columns.where}>
              {letters.map((place, k) => (
                <>
                  {k > 0 && ', '}
                  <a href={`#letter-${place}`}>{letter(place)}</a>
                </>
              ))}
            </td>
          </tr>
        ))}
      </DeskTable>
    </Part>
  )
}
