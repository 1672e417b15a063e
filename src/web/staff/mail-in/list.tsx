import { dayOf } from '#calendar/day.ts'
import type { MailIn, MailRow } from '#post/in/mail-in.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { mailProblemsIn } from '#texts/mail-problems.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { countsFor, scopeOf } from '../../parts/desk/counts.ts'
import { shopOf } from '../../parts/desk/names.ts'
import { ImportLink } from '../../parts/desk/import-link.tsx'
import { DeskPage } from '../../parts/desk/page.tsx'
import { quietIn } from '../../parts/desk/ways-in.tsx'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { When } from '../../parts/desk/when.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

const many = 100
const manySeen = 50

/** Why a message is where it is, in words. */
export const whyIn = ({ reason, state }: Pick<MailRow, 'reason' | 'state'>, language: StaffLanguage): string => {
  const say = mailInTexts[language]
  if (!reason) return say.states[state]
  return reason in say.why
    ? say.why[reason as keyof typeof say.why]
    : say.automatic[reason as keyof typeof say.automatic]
}

export const senderIn = ({ sender, senderName }: MailRow, language: StaffLanguage): string =>
  [senderName, sender && (senderName ? `<${sender}>` : sender)].filter(Boolean).join(' ') ||
  mailInTexts[language].noSender

const Row = ({ mail, visit }: { readonly mail: MailRow; readonly visit: StaffVisit }) => {
  const { language, shops, now } = visit
  const say = mailInTexts[language]
  const shop = shopOf(shops, mail.storefront ?? '')
  const zone = shop?.zone ?? 'UTC'
  return (
    <tr>
      <th scope="row" data-label={say.columns.subject}>
        <Link href={`/desk/mail-in/${mail.id}`}>{mail.subject || say.noSubject}</Link>
        {shops.length > 1 && <small>{shop?.name}</small>}
      </th>
      <td class="typed" data-label={say.columns.from}>
        {senderIn(mail, language)}
      </td>
      <td data-label={say.columns[mail.state === 'waiting' ? 'why' : 'became']}>
        {mail.state === 'waiting' ? whyIn(mail, language) : <Tag>{say.states[mail.state]}</Tag>}
        {mail.state === 'automatic' && <small>{whyIn(mail, language)}</small>}
      </td>
      <td data-label={say.columns.when}>
        <When at={mail.receivedAt} zone={zone} today={dayOf(now, zone)} />
      </td>
    </tr>
  )
}

type ListProps = {
  readonly visit: StaffVisit
  readonly title: string
  readonly rows: readonly MailRow[]
  /** What the third column says: why they wait, or what became of them. */
  readonly column: 'why' | 'became'
}
const List = ({ visit, title, rows, column }: ListProps) => {
  const { columns } = mailInTexts[visit.language]
  return (
    <DeskTable caption={title} columns={[columns.subject, columns.from, columns[column], columns.when]}>
      {rows.map(mail => (
        <Row mail={mail} visit={visit} />
      ))}
    </DeskTable>
  )
}

const doneIn = (visit: StaffVisit): string | undefined => {
  const { done } = mailInTexts[visit.language]
  const what = visit.c.req.query('done')
  if (what === 'joined') return done.joined((visit.c.req.query('of') ?? '').slice(0, 40))
  return what === 'set-aside' || what === 'waiting' ? done[what] : undefined
}

const Lists = async (visit: StaffVisit, mailIn: MailIn) => {
  const say = mailInTexts[visit.language]
  const reader = scopeOf(visit)
  const [waiting, seen, { problem }, ways] = await Promise.all([
    mailIn.waiting(reader, many),
    mailIn.seen(reader, manySeen),
    mailIn.state(),
    mailIn.ways(),
  ])
  const problems = mailProblemsIn(visit.language)
  return (
    <>
      {problem && (
        <div class="heed">
          <h2>{say.problem}</h2>
          <p>{problems[problem]}</p>
        </div>
      )}
      {ways.quiet && <p class="heed">{quietIn(ways, visit.language)}</p>}
      {waiting.length === 0 ? <Empty>{say.none}</Empty> : <p class="soft">{say.lead}</p>}
      {waiting.length > 0 && <List visit={visit} title={say.title} rows={waiting} column="why" />}
      {waiting.length === many && <p class="soft">{say.more(many)}</p>}
      <section class="list">
        <h2>{say.seen}</h2>
        {seen.length === 0 ? <Empty>{say.seenNone}</Empty> : <p class="soft">{say.seenLead}</p>}
        {seen.length > 0 && <List visit={visit} title={say.seen} rows={seen} column="became" />}
      </section>
    </>
  )
}

/** Mail that waits for a person, and what became of the rest. Looking changes nothing. */
export const showMailIn = async (visit: StaffVisit, world: World): Promise<Response> => {
  const say = mailInTexts[visit.language]
  const notice = doneIn(visit)
  const [counts, lists] = await Promise.all([
    countsFor(visit, world),
    world.mailIn ? Lists(visit, world.mailIn) : <Empty>{say.off}</Empty>,
  ])
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={say.title} current="mail-in">
      {notice && <output class="notice">{notice}</output>}
      {lists}
      <ImportLink visit={visit} world={world} />
    </DeskPage>,
  )
}
