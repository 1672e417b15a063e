import { isAnswered, type ReviewFindings } from '#complaint/state.ts'
import { datesIn } from '#texts/dates.ts'
import { lowered } from '#texts/lowered.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { type Names, promiseStateOf, thingsIn } from '#texts/things.ts'
import { FullDate, Moment } from '../../parts/date.tsx'
import { postalAddress } from '../../parts/postal.ts'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showAct } from '../complaint/act.tsx'
import { Conversation } from './conversation.tsx'
import { Remedies } from './remedies.tsx'
import { promisesShown } from '../../parts/story/promises-shown.ts'
import { TakeDossier } from './take-dossier.tsx'
import { storyOf } from '../../parts/story/told.ts'
import { Typed } from '../../parts/messages.tsx'

type FileProps = { readonly visit: CustomerVisit; readonly names: Names }

const Facts = ({ visit: { history, shop, language }, names }: FileProps) => {
  const { file, now } = myComplaint[language]
  const things = thingsIn(language)
  const { complaint } = history
  const wishes = complaint.wishes.map((one, n) => (n === 0 ? things.wishes[one] : lowered(things.wishes[one])))
  const handler = complaint.handler ? things.name(complaint.handler, names) : now.team(shop.name)
  return (
    <SummaryList
      rows={[
        { label: file.shop, value: postalAddress(shop) },
        { label: file.received, value: <Moment at={complaint.receivedAt} zone={complaint.zone} /> },
        { label: file.order, value: complaint.orderNumber ?? '' },
        { label: file.about, value: things.categories[complaint.category] },
        { label: file.wishes, value: datesIn(language).list(wishes) },
        { label: file.handler, value: handler },
      ]}
    />
  )
}

const Promises = ({ visit: { history, shop, language } }: Pick<FileProps, 'visit'>) => {
  const { file } = myComplaint[language]
  const things = thingsIn(language)
  const dates = datesIn(language)
  const { zone, policy } = history.complaint
  return (
    <>
      <h2>{file.promises}</h2>
      <table class="promised">
        <thead>
          <tr>
            <th scope="col">{file.promise}</th>
            <th scope="col">{file.due}</th>
            <th scope="col">{file.state}</th>
          </tr>
        </thead>
        <tbody>
          {promisesShown(history).map(promise => (
            <tr>
              <td>{things.promises[promise.kind]}</td>
              <td>
                <FullDate on={promise.due.on} />
              </td>
              <td>
                {things.promiseStates[promiseStateOf(promise)]}
                {promise.ended && promise.ended.how !== 'excused' && `, ${dates.dateOf(promise.ended.at, zone)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{file.policy(shop.name, policy.version)}</p>
    </>
  )
}

/** In the order of the policy. */
const reviewed: readonly (keyof ReviewFindings)[] = ['policyFollowed', 'treatedFairly', 'lawKept']

const Findings = ({ visit }: Pick<FileProps, 'visit'>) => {
  const { history, language } = visit
  const { file } = myComplaint[language]
  const things = thingsIn(language)
  const found = history.complaint.heads.filter(head => head.found)
  const { review, boardReply } = history.complaint
  return (
    <>
      {found.length > 0 && <h2>{file.findings}</h2>}
      {found.map(head => (
        <>
          <p>
            <strong>{head.found && things.findings[head.found.finding]}</strong>
          </p>
          <Typed text={head.found?.reasons ?? ''} />
        </>
      ))}
      {found.length > 0 && history.complaint.remedies.length > 0 && (
        <>
          <h2>{file.remedies}</h2>
          <Remedies visit={visit} />
        </>
      )}
      {review && boardReply && (
        <>
          <h2>{file.board}</h2>
          <SummaryList
            rows={reviewed.flatMap(asked => {
              const found = review.findings[asked]
              return found
                ? [
                    {
                      label: things.reviewQuestions[asked],
                      value: `${things.judgements[found]}. ${review.reasons[asked] ?? ''}`,
                    },
                  ]
                : []
            })}
          />
        </>
      )}
    </>
  )
}

type Shown = { readonly problem?: string; readonly status?: 429 }

/** The whole complaint on one page, to print or to take to somebody outside: facts, promises and what became of them, every word. */
export const showTakeAlong = async (visit: CustomerVisit, world: World, shown: Shown = {}): Promise<Response> => {
  const { history, language, shop, now } = visit
  const { file } = myComplaint[language]
  const [names, rows] = await Promise.all([
    world.people.names(),
    world.letters.list({ complaintId: history.id, limit: 500 }),
  ])
  return showAct(visit, {
    title: file.title(history.complaint.reference),
    status: shown.status,
    children: (
      <>
        <h1>{file.title(history.complaint.reference)}</h1>
        <p class="soft">
          {file.made(datesIn(language).dateTime(now, shop.zone))} {file.print}
        </p>
        <TakeDossier visit={visit} {...(shown.problem ? { problem: shown.problem } : {})} />
        <h2>{file.facts}</h2>
        <Facts visit={visit} names={names} />
        <Promises visit={visit} />
        {isAnswered(history.complaint) && <Findings visit={visit} />}
        <h2>{file.letters}</h2>
        <Conversation visit={visit} names={names} told={storyOf(history, rows)} isWhole />
      </>
    ),
  })
}

export const getTakeAlong = (visit: CustomerVisit, world: World): Promise<Response> => showTakeAlong(visit, world)
