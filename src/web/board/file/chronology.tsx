import { actorIn, eventIn } from '#texts/events.ts'
import { useDates } from '../../parts/desk/speech.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { useBoard } from '../words.ts'
import { Part, type PartProps } from './part.tsx'

/** Everything that happened, in order and numbered, so that the board can speak of it. */
export const Chronology = ({ setting }: PartProps) => {
  const [board, dates] = [useBoard(), useDates()]
  const { columns } = board.chronology
  const { language, history } = setting.visit
  const [sentence, who] = [eventIn(language, setting.names), actorIn(language, setting.names)]
  const told = history.events.filter(({ type }) => type !== 'promise-due-soon')
  return (
    <Part name="chronology">
      <DeskTable columns={Object.values(columns)} caption={board.parts.chronology} look="dense">
        {told.map((event, n) => (
          <tr id={`event-${n + 1}`}>
            <td class="num" data-label={columns.number}>
              {n + 1}
            </td>
            <td class="num" data-label={columns.when}>
              <time datetime={event.at}>{dates.dateTime(event.at, history.ground.zone)}</time>
            </td>
            <td data-label={columns.what}>{sentence(event)}</td>
            <td data-label={columns.who}>{who(event.by)}</td>
          </tr>
        ))}
      </DeskTable>
    </Part>
  )
}
