import type { NamedFile } from '#complaint/state.ts'
import { datesIn } from '#texts/dates.ts'
import { dossierIn } from '#texts/dossier.ts'
import { lettersIn } from '#texts/letters.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { parts } from '#texts/parts.ts'
import { type Names, thingsIn } from '#texts/things.ts'
import { languages } from '#texts/tongue.ts'
import { Moment } from '../../parts/date.tsx'
import { Link } from '../../parts/link.tsx'
import { Message, Typed } from '../../parts/messages.tsx'
import type { CustomerVisit } from '../../route.ts'
import { cutAt, LetterText } from './letter-text.tsx'
import { ofComplaint } from '../place.ts'
import { reviewerIn } from '../../parts/story/reviewer.ts'
import { handedTo, isOutcome, type Told } from '../../parts/story/told.ts'

/** `isWhole`: nothing is folded up, as on paper nothing can be opened. */
type Shown = { readonly visit: CustomerVisit; readonly names: Names; readonly isWhole?: boolean }
type FromCustomer = Extract<Told, { from: 'customer' }>
type HandedOut = Extract<Told, { from: 'handed' }>
type FromHouse = Extract<Told, { from: 'house' }>

export const SentFiles = ({
  visit,
  files,
}: {
  readonly visit: CustomerVisit
  readonly files: readonly NamedFile[]
}) => {
  const { language } = visit
  return files.length === 0 ? null : (
    <ul class="files" aria-label={myComplaint[language].messages.files}>
      {files.map(({ id, name, bytes }) => (
        <li>
          <Link href={ofComplaint(visit, `/files/${id}`)}>{name ?? parts[language].erased}</Link>
          <span class="soft">{datesIn(language).size(bytes)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the customer did besides writing, in a sentence. */
const didOf = ({ visit: { language, history } }: Shown, { did, body }: FromCustomer): string | undefined => {
  const { messages } = myComplaint[language]
  if (did === undefined) return undefined
  if (did === 'referred') return messages.referred(body ? thingsIn(language).bodyName(body, history.ground.policy) : '')
  if (did === 'escalated') return messages.toBoard(reviewerIn(language, history.ground.policy, history.complaint).whom)
  return messages[did]
}

const Own = ({ told, ...shown }: Shown & { readonly told: FromCustomer }) => {
  const { visit } = shown
  const { language, history } = visit
  const { messages } = myComplaint[language]
  const did = didOf(shown, told)
  return (
    <Message
      who={told.isUnproven ? messages.byYourAddress : messages.you}
      when={<Moment at={told.at} zone={history.complaint.zone} />}
      direction="in"
      id={`e${told.version}`}
    >
      {did && (
        <p>
          <strong>{did}</strong>
        </p>
      )}
      {told.text === undefined ? <p class="soft">{parts[language].erased}</p> : <Typed text={told.text} />}
      {told.wish && (
        <p class="typed">
          <strong>{told.did === 'escalated' ? messages.want : messages.wish}</strong> <bdi>{told.wish}</bdi>
        </p>
      )}
      <SentFiles visit={visit} files={told.files} />
      {told.isUnproven && <p class="heed">{messages.unproven}</p>}
    </Message>
  )
}

/** Letters that only confirm are folded up, so that what a person wrote stands out. */
const isMinor = ({ kind }: FromHouse) => kind === 'receipt' || kind === 'withdrawal' || kind === 'board-acknowledgement'

const LetterBody = ({ visit, told, isWhole }: Omit<Shown, 'names'> & { readonly told: FromHouse }) => {
  const { messages } = myComplaint[visit.language]
  const { row } = told
  if (!row?.text) return <p class="soft">{messages.onItsWay}</p>
  // It may have been written before another language was chosen, or when the shop spoke otherwise.
  const language = languages.find(one => one === row.language) ?? visit.history.complaint.language
  const headings = [lettersIn(language), lettersIn(`${language}-informal`)].flatMap(({ frame }) => [
    frame.whatYouCanDo,
    frame.details,
  ])
  const [body, rest] = isWhole || isOutcome(told.kind) ? [row.text, ''] : cutAt(row.text, headings)
  return (
    <>
      {(row.state === 'bounced' || row.state === 'failed') && <p class="late">{messages.undelivered}</p>}
      <LetterText text={body} level={3} language={row.language} />
      {rest && (
        <details>
          <summary>{messages.rest}</summary>
          <LetterText text={rest} level={3} language={row.language} />
        </details>
      )}
      <p class="small">
        <Link href={ofComplaint(visit, `/letters/${told.key}`)}>{messages.print}</Link>
      </p>
    </>
  )
}

const FromUs = ({ told, visit, names, isWhole }: Shown & { readonly told: FromHouse }) => {
  const { language, shop, history } = visit
  const { messages } = myComplaint[language]
  const kind = thingsIn(language).letters[told.kind]
  const name = told.by && names.get(told.by)
  const body = <LetterBody visit={visit} told={told} isWhole={isWhole ?? false} />
  return (
    <Message
      who={name ? `${name}, ${shop.name}` : shop.name}
      kind={kind}
      when={<Moment at={told.at} zone={history.complaint.zone} />}
      direction="out"
      id={`e${told.version}`}
    >
      {isMinor(told) && !isWhole ? (
        <details>
          <summary>{messages.open(kind)}</summary>
          {body}
        </details>
      ) : (
        body
      )}
      <SentFiles visit={visit} files={told.row?.text ? told.files : []} />
    </Message>
  )
}

/** Their file was made for somebody outside: no letter, but theirs to know. */
const Handed = ({
  told: { version, at, ...to },
  visit: { language, history },
}: Shown & { readonly told: HandedOut }) => {
  const say = dossierIn[language]
  const date = datesIn(language).dateOf(at, history.complaint.zone)
  return (
    <p class="soft" id={`e${version}`}>
      {say.handed(handedTo(to, language, history.ground.policy), date)}
    </p>
  )
}

/** Everything that was written, oldest first, so that the newest is where the customer goes on. */
export const Conversation = ({ told, ...shown }: Shown & { readonly told: readonly Told[] }) => (
  <>
    {told.map(one => {
      if (one.from === 'handed') return <Handed told={one} {...shown} />
      return one.from === 'customer' ? <Own told={one} {...shown} /> : <FromUs told={one} {...shown} />
    })}
  </>
)
