import type { Instant } from '#calendar/day.ts'
import type { Session } from '#people/people.ts'
import { adminTexts } from '#texts/admin.ts'
import { waysTexts } from '#texts/ways.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import type { StaffVisit } from '../../route.ts'
import { sessionKey } from '../../session.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'

const here = '/desk/account'

type Props = {
  readonly visit: StaffVisit
  readonly sessions: readonly Session[]
  readonly moment: (at: Instant) => string
}

const Row = ({ visit, session, moment }: Omit<Props, 'sessions'> & { readonly session: Session }) => {
  const { sessions: say } = waysTexts[visit.language]
  const { columns } = say
  const { id, browser, system, way, strong, since, seenAt, isThis } = session
  const device = browser && system ? say.on(browser, system) : (browser ?? system ?? say.unknown)
  const isBoth = strong && (way === 'password' || way === 'link')
  return (
    <tr>
      <th scope="row" data-label={columns.device}>
        {device}
        {isThis && <span class="soft"> ({say.this})</span>}
        <small>{say.since(moment(since))}</small>
      </th>
      <td data-label={columns.way}>{isBoth ? say.andFactor(say.ways[way]) : say.ways[way]}</td>
      <td data-label={columns.seen}>{moment(seenAt)}</td>
      <td data-label={columns.end}>
        {!isThis && (
          <form method="post" action={`${here}/sessions/end`}>
            <Csrf visit={visit} />
            <Button kind="plain" name="session" value={id} about={device}>
              {say.end}
            </Button>
          </form>
        )}
      </td>
    </tr>
  )
}

/** Every place where somebody is signed in, each with a way out. */
export const Sessions = ({ visit, sessions, moment }: Props) => {
  const { sessions: say } = waysTexts[visit.language]
  const { account } = adminTexts[visit.language]
  return (
    <section class="group">
      <h2>{say.title}</h2>
      <DeskTable columns={Object.values(say.columns)} caption={say.title}>
        {sessions.map(session => (
          <Row visit={visit} session={session} moment={moment} />
        ))}
      </DeskTable>
      <p class="soft">{say.known}</p>
      <div class="buttons">
        {sessions.length > 1 && (
          <form method="post" action={`${here}/sessions/end-others`}>
            <Csrf visit={visit} />
            <Button kind="plain">{say.others}</Button>
          </form>
        )}
        <form method="post" action={`${here}/sign-out-everywhere`}>
          <Csrf visit={visit} />
          <Button kind="plain">{account.everywhere}</Button>
        </form>
      </div>
    </section>
  )
}

export const endSession = async (visit: StaffVisit, { people }: World): Promise<Response> => {
  await people.endSession(visit.person.id, (await visit.form()).text('session'))
  return visit.c.redirect(`${here}?done=session`, 303)
}

export const endOtherSessions = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { id } = visit.person
  await world.people.closeSessionsOf(id, sessionKey(visit.c, world) ?? '', id)
  return visit.c.redirect(`${here}?done=others`, 303)
}
