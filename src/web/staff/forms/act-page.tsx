import type { ComponentChildren } from 'preact'
import type { Recorded } from '#complaint/event.ts'
import { deskActTexts } from '#texts/desk-acts.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { actorIn, eventIn } from '#texts/events.ts'
import { hasQueue } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { useComplaintWords } from '../../parts/desk/speech.ts'
import { When } from '../../parts/desk/when.tsx'
import { ErrorSummary, hasErrors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import type { Act, Typed } from './act.ts'
import { ActForm } from './act-form.tsx'
import { Beside } from './beside.tsx'
import { addressOf } from '../address.ts'
import { type Setting, todayOf } from '../setting.ts'

/** The page around one act: which complaint it is about stands above it. */
export const ActFrame = ({
  setting,
  title,
  error,
  beside,
  children,
}: {
  readonly setting: Setting
  readonly title: string
  readonly error?: boolean
  readonly beside?: ComponentChildren
  readonly children: ComponentChildren
}) => {
  const { complaint, contact } = setting.visit.history
  const lead = (
    <Link href={hasQueue(setting.visit) ? addressOf(setting.visit) : '/desk/approvals'} class="crumb">
      {complaint.reference} · {contact.name ?? ''}
    </Link>
  )
  return (
    <DeskPage
      visit={setting.visit}
      counts={setting.counts}
      title={`${title}, ${complaint.reference}`}
      lead={lead}
      about={setting.visit.history}
      {...(error ? { error } : {})}
    >
      <div class={beside ? 'acting' : 'narrow'}>
        {beside ? <div>{children}</div> : children}
        {beside}
      </div>
    </DeskPage>
  )
}

const Conflict = ({ setting, since }: { readonly setting: Setting; readonly since: readonly Recorded[] }) => {
  const words = useComplaintWords()
  const { language, history } = setting.visit
  const [sentence, who] = [eventIn(language, setting.names), actorIn(language, setting.names)]
  return (
    <div class="problem changed" role="alert" tabindex={-1} autofocus aria-labelledby="changed">
      <h2 id="changed">{words.conflict.title}</h2>
      <p>{words.conflict.lead}</p>
      <ul>
        {since.map(event => (
          <li>
            <When at={event.at} zone={history.ground.zone} today={todayOf(setting.visit)} /> · {who(event.by)}:{' '}
            {sentence(event)}
          </li>
        ))}
      </ul>
      <p>{words.conflict.then}</p>
    </div>
  )
}

type ActPageProps = {
  readonly act: Act
  readonly setting: Setting
  readonly typed: Typed
  /** What others did while this form was open. */
  readonly since?: readonly Recorded[]
  /** Something to know that is no error. */
  readonly notice?: string
}

export const ActPage = ({ act, setting, typed, since = [], notice }: ActPageProps) => {
  const texts = deskActTexts[setting.visit.language][act.name]
  const { About } = act
  return (
    <ActFrame
      setting={setting}
      title={texts.title}
      error={hasErrors(typed.errors)}
      beside={<Beside visit={setting.visit} />}
    >
      <ErrorSummaryOrChange errors={typed.errors} setting={setting} since={since} />
      <h1>{texts.title}</h1>
      <p class="soft">{texts.lead}</p>
      {notice && <output class="notice">{notice}</output>}
      {About && <About setting={setting} />}
      <ActForm act={act} setting={setting} typed={typed} />
    </ActFrame>
  )
}

const ErrorSummaryOrChange = ({
  errors,
  setting,
  since,
}: {
  readonly errors: Typed['errors']
  readonly setting: Setting
  readonly since: readonly Recorded[]
}) => (since.length > 0 ? <Conflict setting={setting} since={since} /> : <ErrorSummary errors={errors} />)

/** The page of an act whose moment has gone, or is still to come: a form that could only be refused is not shown. */
export const NotNow = ({
  act,
  setting,
  why,
}: {
  readonly act: Act
  readonly setting: Setting
  readonly why: string
}) => {
  const { language } = setting.visit
  const { title } = deskActTexts[language][act.name]
  return (
    <ActFrame setting={setting} title={title}>
      <h1>{title}</h1>
      <p>{why}</p>
      <p>
        <Link href={addressOf(setting.visit)}>{deskComplaintTexts[language].back}</Link>
      </p>
    </ActFrame>
  )
}
