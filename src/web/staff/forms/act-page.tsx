import type { ComponentChildren } from 'preact'
import { deskActTexts } from '#texts/desk-acts.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { hasQueue } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { ErrorSummary, hasErrors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import type { Act, Typed } from './act.ts'
import { ActForm } from './act-form.tsx'
import { Beside } from './beside.tsx'
import { addressOf } from '../address.ts'
import { HeldBanner } from './held-banner.tsx'
import type { Setting } from '../setting.ts'

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

type ActPageProps = {
  readonly act: Act
  readonly setting: Setting
  readonly typed: Typed
  /** Something to know that is no error. */
  readonly notice?: string
  /** What must be read before the form: what changed, whose draft it is. */
  readonly above?: ComponentChildren
}

export const ActPage = ({ act, setting, typed, notice, above }: ActPageProps) => {
  const texts = deskActTexts[setting.visit.language][act.name]
  const { About } = act
  return (
    <ActFrame
      setting={setting}
      title={texts.title}
      error={hasErrors(typed.errors)}
      beside={<Beside visit={setting.visit} />}
    >
      <ErrorSummary errors={typed.errors} />
      {above}
      <h1>{texts.title}</h1>
      <p class="soft">{texts.lead}</p>
      {notice && <output class="notice">{notice}</output>}
      <HeldBanner setting={setting} />
      {About && <About setting={setting} />}
      <ActForm act={act} setting={setting} typed={typed} />
    </ActFrame>
  )
}

/** The page of an act whose moment has gone, or is still to come: a form that could only be refused is not shown. */
export const NotNow = ({
  act,
  setting,
  why,
  children,
}: {
  readonly act: Act
  readonly setting: Setting
  readonly why: string
  readonly children?: ComponentChildren
}) => {
  const { language } = setting.visit
  const { title } = deskActTexts[language][act.name]
  return (
    <ActFrame setting={setting} title={title}>
      <h1>{title}</h1>
      <p>{why}</p>
      {children}
      <p>
        <Link href={addressOf(setting.visit)}>{deskComplaintTexts[language].back}</Link>
      </p>
    </ActFrame>
  )
}
