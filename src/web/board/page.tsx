import type { ComponentChildren } from 'preact'
import type { Recorded } from '#complaint/event.ts'
import { boardTexts } from '#texts/board.ts'
import { datesIn } from '#texts/dates.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { actorIn, eventIn } from '#texts/events.ts'
import { DeskPage } from '../parts/desk/page.tsx'
import { When } from '../parts/desk/when.tsx'
import { ErrorSummary, hasErrors } from '../parts/form/error-summary.tsx'
import { Link } from '../parts/link.tsx'
import { Chronology } from './file/chronology.tsx'
import { Correspondence } from './file/correspondence.tsx'
import { Files } from './file/files.tsx'
import { Contents, Decision } from './file/heading.tsx'
import { Investigation } from './file/investigation.tsx'
import { Promises } from './file/promises.tsx'
import { Remedies } from './file/remedies.tsx'
import { Summary } from './file/summary.tsx'
import type { PartName, PartProps } from './file/part.tsx'
import { Judging } from './judging.tsx'
import { Complete, Pack } from './pack/section.tsx'
import { todayOf } from './standing.ts'
import type { PageProps } from './shown.ts'
import { panelStanding } from './vote/standing.ts'

const Changed = ({ setting, since }: PartProps & { readonly since: readonly Recorded[] }) => {
  const { language, history } = setting.visit
  const { conflict } = deskComplaintTexts[language]
  const [sentence, who] = [eventIn(language, setting.names), actorIn(language, setting.names)]
  return (
    <div class="problem changed" role="alert" tabindex={-1} autofocus aria-labelledby="changed">
      <h2 id="changed">{conflict.title}</h2>
      <p>{conflict.lead}</p>
      <ul>
        {since.map(event => (
          <li>
            <When at={event.at} zone={history.ground.zone} today={todayOf(setting.visit)} /> · {who(event.by)}:{' '}
            {sentence(event)}
          </li>
        ))}
      </ul>
      <p>{conflict.then}</p>
    </div>
  )
}

const inOrder: readonly PartName[] = [
  'summary',
  'promises',
  'chronology',
  'letters',
  'investigation',
  'remedies',
  'files',
  'pack',
]

/** The desk's frame around the board's pages. */
export const BoardFrame = ({
  setting,
  title,
  error,
  children,
}: PartProps & { readonly title: string; readonly error?: boolean; readonly children: ComponentChildren }) => (
  <DeskPage
    visit={setting.visit}
    counts={setting.counts}
    title={title}
    current="board"
    error={error ?? false}
    lead={
      <Link href="/board" class="crumb">
        {boardTexts[setting.visit.language].toList}
      </Link>
    }
  >
    {children}
  </DeskPage>
)

/** The whole file, the review and the reply, on one page that prints as the board's papers. */
export const BoardPage = ({ setting, shown }: PageProps) => {
  const { language, history } = setting.visit
  const say = boardTexts[language]
  const { complaint } = history
  const isAsked = !complaint.boardReply && complaint.review !== undefined
  const names: readonly PartName[] = [
    ...inOrder,
    ...(panelStanding(setting) ? (['vote'] as const) : []),
    'review',
    ...(isAsked ? (['reply'] as const) : []),
  ]
  const title = say.title(
    complaint.reference,
    history.contact.name ?? datesIn(language).dateOf(complaint.receivedAt, complaint.zone),
  )
  return (
    <BoardFrame setting={setting} title={title} error={hasErrors(shown.errors)}>
      <div class="board-file">
        {shown.since && shown.since.length > 0 ? (
          <Changed setting={setting} since={shown.since} />
        ) : (
          <ErrorSummary errors={shown.errors} />
        )}
        {shown.notice && <output class="notice">{shown.notice}</output>}
        <Decision setting={setting} />
        <Complete setting={setting} />
        <Contents names={names} />
        <Summary setting={setting} />
        <Promises setting={setting} />
        <Chronology setting={setting} />
        <Correspondence setting={setting} />
        <Investigation setting={setting} />
        <Remedies setting={setting} />
        <Files setting={setting} />
        <Pack setting={setting} base={`/board/${history.id}`} />
        <Judging setting={setting} shown={shown} />
      </div>
    </BoardFrame>
  )
}
