import { dayOf } from '#calendar/day.ts'
import type { Copy } from '#export/export.ts'
import { datesIn } from '#texts/dates.ts'
import { exportTexts } from '#texts/export.ts'
import type { Names } from '#texts/things.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'

type Props = { readonly visit: StaffVisit; readonly copy: Copy; readonly names: Names }

const zoneOf = ({ shops }: StaffVisit) => shops[0]?.zone ?? 'UTC'

const stateText = ({ visit, copy }: Omit<Props, 'names'>): string => {
  const { states } = exportTexts[visit.language]
  switch (copy.state) {
    case 'running':
      return copy.total === undefined ? states.waiting : states.running(copy.progress, copy.total)
    case 'ready':
      return states.ready(datesIn(visit.language).fullDate(dayOf(copy.expiresAt, zoneOf(visit))))
    case 'failed':
      return states.failed[copy.failure ?? 'broken']
    default:
      return states[copy.state]
  }
}

const Row = ({ visit, copy, names }: Props) => {
  const say = exportTexts[visit.language]
  return (
    <tr>
      <th scope="row" data-label={say.columns.asked}>
        {datesIn(visit.language).dateTime(copy.asked.at, zoneOf(visit))}
        <small>{say.by(names.get(copy.asked.by) ?? copy.asked.by)}</small>
      </th>
      <td data-label={say.columns.state}>{stateText({ visit, copy })}</td>
      <td data-label={say.columns.size}>
        {copy.bytes === undefined ? '' : datesIn(visit.language).size(copy.bytes)}
        {copy.sha256 && (
          <small>
            {say.hash} <code class="hash">{copy.sha256}</code>
          </small>
        )}
      </td>
      <td data-label={say.columns.take}>
        {copy.state === 'ready' &&
          (copy.asked.by === visit.person.id ? (
            <ButtonLink href={`/desk/export/${copy.id}`} kind="plain">
              {say.take}
            </ButtonLink>
          ) : (
            <span class="soft">{say.notYours}</span>
          ))}
      </td>
    </tr>
  )
}

/** The copies that were made, and the button for a new one. */
export const showExport = async (visit: StaffVisit, world: World): Promise<Response> => {
  const say = exportTexts[visit.language]
  const [copies, names] = await Promise.all([world.copies.copies(), world.people.names()])
  return showDesk(visit, world, {
    title: say.title,
    current: 'export',
    notice: visit.c.req.query('done') === 'asked' ? say.asked : undefined,
    children: (
      <div class="kept-room">
        <p>{say.lead}</p>
        <p class="heed">{say.within}</p>
        <p class="soft">{say.left}</p>
        <form method="post" action="/desk/export">
          <Csrf visit={visit} />
          <Button>{say.ask}</Button>
        </form>
        {copies.length === 0 ? (
          <Empty>{say.none}</Empty>
        ) : (
          <DeskTable caption={say.title} columns={Object.values(say.columns)}>
            {copies.map(copy => (
              <Row visit={visit} copy={copy} names={names} />
            ))}
          </DeskTable>
        )}
      </div>
    ),
  })
}

export const askExport = async (visit: StaffVisit, world: World): Promise<Response> => {
  await world.copies.ask(visit.person.id)
  return visit.c.redirect('/desk/export?done=asked', 303)
}
