import { dayOf } from '#calendar/day.ts'
import type { SenderProof } from '#post/in/sender-proof.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { waysInTexts } from '#texts/ways-in.ts'
import { Button } from '../../parts/form/button.tsx'
import { ErrorSummary, hasErrors } from '../../parts/form/error-summary.tsx'
import { countsFor } from '../../parts/desk/counts.ts'
import { shopOf } from '../../parts/desk/names.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import { SummaryList, type SummaryRow } from '../../parts/summary-list.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Choices } from './choices.tsx'
import { senderIn, whyIn } from './list.tsx'
import { MatterSection } from './matter.tsx'
import { Said } from './said.tsx'
import type { Props, Shown } from './shown.ts'

const Files = ({ visit, shown: { mail } }: Props) => {
  const say = mailInTexts[visit.language]
  const { size } = datesIn(visit.language)
  return (
    <ul class="plain spaced">
      {mail.attachments.map(({ name, bytes, file, isMessage, left }, n) => (
        <li class="typed">
          {file ? (
            <Link href={`/desk/mail-in/${mail.id}/files/${n}`}>{say.file(name, size(bytes))}</Link>
          ) : (
            (left ? say.fileLeft : say.fileNotKept)(name, size(bytes))
          )}
          {isMessage && (
            <>
              {' '}
              <Link href={`/desk/mail-in/${mail.id}/files/${n}/message`}>{say.openMessage}</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

type ProofProps = { readonly proof: SenderProof; readonly language: StaffLanguage }

/** Whether a message comes from where it says, in words. */
const Proof = ({ proof: { verdict, domain, by }, language }: ProofProps) => {
  const { proof } = mailInTexts[language]
  const said = { ...proof, proven: proof.proven(domain), refused: proof.refused(domain) }[verdict]
  const whole = by === 'provider' ? `${said} ${proof.byProvider}` : said
  return verdict === 'refused' ? <strong>{whole}</strong> : <span>{whole}</span>
}

const CameBy = ({ visit, shown: { receipts } }: Props) => {
  const say = waysInTexts[visit.language]
  const isAgain = receipts.length > 1 || receipts.some(({ many }) => many > 1)
  return (
    <>
      {say.times(receipts)}
      {isAgain && <small class="soft"> {say.once}</small>}
    </>
  )
}

/** Whatever it is, the clock of a complaint runs: by when it would be acknowledged. */
const ifComplaint = ({ visit, shown: { mail, meaning } }: Props): readonly SummaryRow[] => {
  const by = meaning?.acknowledgeBy
  if (mail.state !== 'waiting' || !meaning || !by) return []
  const say = mailInTexts[visit.language]
  const isPast = by < dayOf(visit.now, meaning.proposal.shop.zone)
  const text = (isPast ? say.wasDue : say.acknowledgeBy)(datesIn(visit.language).fullDate(by))
  return [{ label: say.ifComplaint, value: <span class={isPast ? 'late' : 'soon'}>{text}</span> }]
}

const rowsOf = ({ visit, shown }: Props): readonly SummaryRow[] => {
  const { mail, names, reference } = shown
  const { language, shops } = visit
  const say = mailInTexts[language]
  const shop = shopOf(shops, mail.storefront ?? '')
  const { dateTime } = datesIn(language)
  const zone = shop?.zone ?? 'UTC'
  const by = mail.decidedBy ? (names.get(mail.decidedBy) ?? mail.decidedBy) : say.itself
  const isOver = mail.state !== 'waiting'
  return [
    { label: say.from, value: <span class="typed">{senderIn(mail, language)}</span> },
    ...(shops.length > 1 ? [{ label: say.to, value: shop?.name ?? '' }] : []),
    ...(mail.proof ? [{ label: say.proof.label, value: <Proof proof={mail.proof} language={language} /> }] : []),
    { label: say.cameIn, value: dateTime(mail.receivedAt, zone) },
    { label: waysInTexts[language].label, value: <CameBy visit={visit} shown={shown} /> },
    { label: isOver ? say.decided : say.reason, value: isOver ? say.states[mail.state] : whyIn(mail, language) },
    ...ifComplaint({ visit, shown }),
    ...(isOver && mail.reason ? [{ label: say.because, value: whyIn(mail, language) }] : []),
    ...(mail.decidedWhy ? [{ label: say.because, value: mail.decidedWhy }] : []),
    ...(isOver && mail.decidedAt ? [{ label: '', value: say.decidedBy(by, dateTime(mail.decidedAt, zone)) }] : []),
    ...(mail.complaint && reference
      ? [
          {
            label: isOver ? say.complaint : say.likely,
            value: <Link href={`/desk/complaints/${mail.complaint}`}>{reference}</Link>,
          },
        ]
      : []),
    ...(mail.attachments.length > 0 ? [{ label: say.files, value: <Files visit={visit} shown={shown} /> }] : []),
  ].filter(({ label, value }) => label !== '' || value !== '')
}

const Csrf = ({ visit }: Pick<Props, 'visit'>) => <input type="hidden" name="csrf" value={visit.csrf} />

/** The way to the files that were left in the message. */
const TakeOut = ({ visit, shown: { mail } }: Props) => {
  const { takeOut } = mailInTexts[visit.language]
  if (!mail.attachments.some(({ left }) => left)) return null
  return (
    <form class="act heed" method="post" action={`/desk/mail-in/${mail.id}`} id="take-out">
      <Csrf visit={visit} />
      <p>{takeOut.why}</p>
      <Button kind="plain" name="do" value="take-out">
        {takeOut.button}
      </Button>
    </form>
  )
}

const TakeBack = ({ visit, shown }: Props) => (
  <form class="act" method="post" action={`/desk/mail-in/${shown.mail.id}`}>
    <Csrf visit={visit} />
    <Button kind="plain" name="do" value="take-back">
      {mailInTexts[visit.language].takeBack}
    </Button>
  </form>
)

const Message = (props: Props) => {
  const { visit, shown } = props
  const { mail } = shown
  const say = mailInTexts[visit.language]
  const isWaiting = mail.state === 'waiting'
  return (
    <>
      <p>
        <Link href="/desk/mail-in">{say.back}</Link>
      </p>
      <SummaryList rows={rowsOf(props)} />
      <TakeOut {...props} />
      <Said visit={visit} mail={mail} layout={shown.layout} />
      {isWaiting && shown.meaning && <Choices {...props} meaning={shown.meaning} />}
      {mail.state === 'matter' && shown.matter && <MatterSection {...props} matter={shown.matter} />}
      {(mail.state === 'set-aside' || mail.state === 'automatic') && <TakeBack {...props} />}
    </>
  )
}

/** One message, as text only: nothing that a stranger wrote is ever shown as a page. */
export const showShown = async (visit: StaffVisit, world: World, shown: Shown): Promise<Response> => {
  const say = mailInTexts[visit.language]
  const { mail, errors, isGone } = shown
  return respond(
    visit.c,
    <DeskPage
      visit={visit}
      counts={await countsFor(visit, world)}
      title={mail.subject || say.noSubject}
      current="mail-in"
      error={hasErrors(errors)}
    >
      <div class="narrow">
        <ErrorSummary errors={errors} />
        {isGone && <p class="heed">{say.gone}</p>}
        <Message visit={visit} shown={shown} />
      </div>
    </DeskPage>,
    isGone ? 409 : hasErrors(errors) ? 422 : 200,
  )
}
