import type { Found, Sought } from '#forget/forget.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import { forgetTexts } from '#texts/forget.ts'
import { retentionTexts } from '#texts/retention.ts'
import { countsFor } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { Empty } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Checkboxes } from '../../parts/form/choice.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { respond } from '../../parts/page.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import type { Chosen } from './chosen.ts'
import { Lists } from './lists.tsx'

export type Shown = {
  readonly visit: StaffVisit
  /** The message that asks; absent where somebody asked otherwise. */
  readonly mail: MailRow | undefined
  /** The address asked from; '' where they gave none. */
  readonly address: string
  readonly sought: Omit<Sought, 'of'>
  readonly found: Found
  readonly chosen: Chosen
  readonly errors: Errors
  readonly isBusy: boolean
}

const Part = ({ shown, of }: { readonly shown: Shown; readonly of: 'copy' | 'erase' }) => {
  const { visit, mail, errors } = shown
  const { person } = forgetTexts[visit.language]
  const say = person[of]
  const name = `sure-${of}`
  return (
    <div class="act box">
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      {mail && of === 'erase' && <p>{person.erase.request}</p>}
      <Checkboxes
        name={name}
        label={person.sure}
        options={[{ value: 'yes', text: person.known }]}
        error={errors[name]}
      />
      <Button kind={of === 'copy' ? 'main' : 'plain'} name="do" value={of}>
        {say.button}
      </Button>
    </div>
  )
}

const pathOf = ({ mail }: Shown) => (mail ? `/desk/mail-in/${mail.id}/person` : '/desk/retention/person')

/** The same page, with what is looked for. */
const addressOf = (shown: Shown) => {
  const { mail, address, sought } = shown
  const query = new URLSearchParams({ ...(mail || !address ? {} : { of: address }), ...sought }).toString()
  return query ? `${pathOf(shown)}?${query}` : pathOf(shown)
}

/** What somebody may be found by where they used another address. */
const Seek = (shown: Shown) => {
  const { visit, mail, address, sought, found } = shown
  const { seek: say } = forgetTexts[visit.language].person
  const isFurther = address !== ''
  const title = isFurther ? say.further : say.title
  return (
    <section class="list">
      <h2>{title}</h2>
      <p class="soft">{isFurther ? say.furtherLead : say.lead}</p>
      <form class="filter" method="get" action={pathOf(shown)} aria-label={title}>
        {!mail && <TextField name="of" label={say.of} type="email" value={address} autocomplete="off" />}
        <TextField name="email" label={say.email} type="email" value={sought.email} autocomplete="off" />
        <TextField name="name" label={say.name} value={sought.name} autocomplete="off" />
        <TextField name="phone" label={say.phone} type="tel" value={sought.phone} autocomplete="off" />
        <TextField name="order" label={say.order} value={sought.order} autocomplete="off" />
        <Button kind={isFurther ? 'plain' : 'main'}>{say.button}</Button>
      </form>
      {found.isMore && <p class="heed">{say.more}</p>}
    </section>
  )
}

const isAnything = ({ complaints, mail, letters }: Found) => complaints.length + mail.length + letters.length > 0

const isAnyDoubtful = ({ complaints, mail }: Found, address: string) =>
  complaints.some(({ by }) => by[0]?.by !== 'address') || mail.some(({ sender }) => sender !== address)

const Choose = (shown: Shown) => {
  const { visit, found, address, errors } = shown
  const { person: say } = forgetTexts[visit.language]
  return (
    <form method="post" action={addressOf(shown)} novalidate>
      <input type="hidden" name="csrf" value={visit.csrf} />
      {isAnyDoubtful(found, address) && <p class="heed">{say.look}</p>}
      <div id="theirs" tabindex={-1}>
        {errors['theirs'] && <p class="late">{errors['theirs']}</p>}
        <Lists {...shown} />
      </div>
      <div class="list groups">
        <Part shown={shown} of="copy" />
        <Part shown={shown} of="erase" />
      </div>
    </form>
  )
}

const Proof = ({ visit, mail }: Shown & { readonly mail: MailRow }) => {
  const verdict = mail.proof?.verdict ?? 'unchecked'
  return <p class={verdict === 'proven' ? 'soft' : 'heed'}>{forgetTexts[visit.language].person.proof[verdict]}</p>
}

const isAsked = ({ address, sought }: Shown) => address !== '' || Object.keys(sought).length > 0

/** All that is held about somebody, or may be, and what can be done with it at their request. */
export const showFound = async (shown: Shown, world: World): Promise<Response> => {
  const { visit, mail, address, found, errors, isBusy } = shown
  const { person: say } = forgetTexts[visit.language]
  const counts = await countsFor(visit, world)
  const current = mail ? 'matters' : 'retention'
  const up = mail
    ? { href: `/desk/mail-in/${mail.id}`, text: mail.subject || say.noSubject }
    : { href: '/desk/retention', text: retentionTexts[visit.language].title }
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={say.title} current={current} up={up} error={hasErrors(errors)}>
      <ErrorSummary errors={errors} />
      {isBusy && <p class="heed">{say.copy.busy}</p>}
      {address && <p>{say.lead(address)}</p>}
      {mail && <Proof {...shown} mail={mail} />}
      <Seek {...shown} />
      {isAnything(found) ? (
        <Choose {...shown} />
      ) : (
        isAsked(shown) && <Empty>{mail ? say.nothingElse : say.nothing}</Empty>
      )}
    </DeskPage>,
    hasErrors(errors) ? 422 : isBusy ? 409 : 200,
  )
}
