import { dayOf } from '#calendar/day.ts'
import type { HeldAbout } from '#forget/forget.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import { datesIn } from '#texts/dates.ts'
import { forgetTexts } from '#texts/forget.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { countsFor } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Checkboxes } from '../../parts/form/choice.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

export type Shown = {
  readonly visit: StaffVisit
  readonly mail: MailRow
  readonly held: HeldAbout
  readonly errors: Errors
  readonly isBusy: boolean
}

const dateOf = ({ visit }: Shown, at: MailRow['receivedAt'], storefront?: string) => {
  const zone = (visit.shops.find(({ id }) => id === storefront) ?? visit.shops[0])?.zone ?? 'UTC'
  return datesIn(visit.language).fullDate(dayOf(at, zone))
}

const stateOf = ({ visit }: Shown, { held, erasedAt, closedAt }: HeldAbout['complaints'][number]): string => {
  const { person: say } = forgetTexts[visit.language]
  const state = closedAt ? say.closed : say.open
  return [erasedAt ? say.erased : state, held ? say.held : ''].filter(Boolean).join(', ')
}

type Line = { readonly href?: string; readonly what: string; readonly since: string; readonly state: string }

const List = ({ shown, title, lines }: { shown: Shown; title: string; lines: readonly Line[] }) => {
  const { columns } = forgetTexts[shown.visit.language].person
  if (lines.length === 0) return null
  return (
    <section class="list">
      <h2>{title}</h2>
      <DeskTable caption={title} columns={Object.values(columns)}>
        {lines.map(({ href, what, since, state }) => (
          <tr>
            <th scope="row" data-label={columns.what}>
              {href ? <Link href={href}>{what}</Link> : what}
            </th>
            <td data-label={columns.since}>{since}</td>
            <td data-label={columns.state}>{state}</td>
          </tr>
        ))}
      </DeskTable>
    </section>
  )
}

const Lists = (shown: Shown) => {
  const { held, visit } = shown
  const { person: say } = forgetTexts[visit.language]
  const { states } = mailInTexts[visit.language]
  return (
    <>
      <List
        shown={shown}
        title={say.complaints}
        lines={held.complaints.map(one => ({
          href: `/desk/complaints/${one.id}`,
          what: one.reference,
          since: dateOf(shown, one.receivedAt, one.storefront),
          state: stateOf(shown, one),
        }))}
      />
      <List
        shown={shown}
        title={say.mail}
        lines={held.mail.map(({ id, subject, receivedAt, storefront, state }) => ({
          href: `/desk/mail-in/${id}`,
          what: subject || say.noSubject,
          since: dateOf(shown, receivedAt, storefront),
          state: states[state as MailRow['state']],
        }))}
      />
      <List
        shown={shown}
        title={say.letters}
        lines={held.letters.map(({ subject, at }) => ({
          what: subject || say.noSubject,
          since: dateOf(shown, at),
          state: '',
        }))}
      />
    </>
  )
}

const Sure = ({ visit, errors, of }: Shown & { readonly of: 'copy' | 'erase' }) => {
  const { person: say } = forgetTexts[visit.language]
  const name = `sure-${of}`
  return <Checkboxes name={name} label={say.sure} options={[{ value: 'yes', text: say.known }]} error={errors[name]} />
}

const Form = ({ shown, of }: { readonly shown: Shown; readonly of: 'copy' | 'erase' }) => {
  const { visit, mail } = shown
  const say = forgetTexts[visit.language].person[of]
  return (
    <form class="act box" method="post" action={`/desk/mail-in/${mail.id}/person`} novalidate>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      <Sure {...shown} of={of} />
      <Button kind={of === 'copy' ? 'main' : 'plain'} name="do" value={of}>
        {say.button}
      </Button>
    </form>
  )
}

const isAnything = ({ complaints, mail, letters }: HeldAbout) => complaints.length + mail.length + letters.length > 0

/** All that is held about who sent a message, and what can be done with it at their request. */
export const showHeld = async (shown: Shown, world: World): Promise<Response> => {
  const { visit, mail, held, errors, isBusy } = shown
  const { person: say } = forgetTexts[visit.language]
  const counts = await countsFor(visit, world)
  const verdict = mail.proof?.verdict ?? 'unchecked'
  const up = { href: `/desk/mail-in/${mail.id}`, text: mail.subject || say.noSubject }
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={say.title} current="matters" up={up} error={hasErrors(errors)}>
      <ErrorSummary errors={errors} />
      {isBusy && <p class="heed">{say.copy.busy}</p>}
      <p>{say.lead(mail.sender ?? '')}</p>
      <p class={verdict === 'proven' ? 'soft' : 'heed'}>{say.proof[verdict]}</p>
      {isAnything(held) ? <Lists {...shown} /> : <Empty>{say.nothing}</Empty>}
      {isAnything(held) && (
        <div class="groups">
          <Form shown={shown} of="copy" />
          <Form shown={shown} of="erase" />
        </div>
      )}
    </DeskPage>,
    hasErrors(errors) ? 422 : isBusy ? 409 : 200,
  )
}
