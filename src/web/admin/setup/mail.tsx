import type { Storefront } from '#policy/storefront.ts'
import type { MailboxState } from '#post/in/mail-in.ts'
import type { MailTest } from '#post/test-letter.ts'
import { mailTest } from '#letters/mail-test.ts'
import { render } from '#letters/render.ts'
import { datesIn } from '#texts/dates.ts'
import { healthTexts } from '#texts/health.ts'
import { lettersIn } from '#texts/letters.ts'
import { mailProblemsIn } from '#texts/mail-problems.ts'
import { waysInTexts } from '#texts/ways-in.ts'
import { setupTexts } from '#texts/setup.ts'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { isEmail } from '../address.ts'
import { Csrf } from '../frame.tsx'
import { ImportLink } from '../../parts/desk/import-link.tsx'
import { type Belonging, belonging, MailRecords } from './mail-records.tsx'
import { goOn, nextOf, placeOf, showStep, withShop } from './frame.tsx'

type Shown = {
  readonly visit: StaffVisit
  readonly world: World
  readonly shop: Storefront
  readonly state: MailboxState | undefined
  readonly test: MailTest | undefined
  readonly records: Belonging
  readonly errors: Errors
  readonly where: string
  readonly address: string
}

const Settings = ({ visit, world, shop, state }: Shown) => {
  const { mail: say } = setupTexts[visit.language]
  const { server, from, ways, replies, signs, unencrypted } = world.mailSettings
  const { dateTime, number } = datesIn(visit.language)
  const left = state?.waiting ? ` ${healthTexts[visit.language].stillToTake(number(state.waiting))}` : ''
  const read = (state?.readAt ? say.readAt(dateTime(state.readAt, shop.zone)) : say.notRead) + left
  const open = ways.map(({ way, name }) =>
    [waysInTexts[visit.language].open(way, name), way === 'imap' ? read : ''].join(' ').trim(),
  )
  return (
    <SummaryList
      rows={[
        {
          label: say.out,
          value: server
            ? [
                say.sends(server, from ?? shop.email),
                signs.length > 0 ? say.signs(signs.join(', ')) : say.notSigned,
                unencrypted ? say.unencrypted : '',
              ].join(' ')
            : world.mode === 'production'
              ? say.noServerLive
              : say.noServer,
        },
        { label: say.in, value: open.length > 0 ? open.join(' ') : say.noMailbox },
        { label: say.answers, value: replies ? say.replies(replies) : say.noReplies },
      ]}
    />
  )
}

const Problem = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div class="heed">
    <h2>{title}</h2>
    <p>{text}</p>
  </div>
)

const seconds = ({ sentAt, backAt = sentAt }: MailTest) =>
  Math.max(0, Math.round((Date.parse(backAt) - Date.parse(sentAt)) / 1000))

/** How the newest test letter fares. */
const Standing = ({ visit, world, shop, test, errors }: Shown) => {
  const { mail: say } = setupTexts[visit.language]
  const { dateTime } = datesIn(visit.language)
  if (!test) return null
  if (test.backAt)
    return (
      <output class="notice">
        {test.backBy === 'mailbox' ? say.back(seconds(test)) : say.backByCode(dateTime(test.backAt, shop.zone))}
      </output>
    )
  if (test.problem)
    return <Problem title={say.failed(test.address)} text={mailProblemsIn(visit.language)[test.problem]} />
  return (
    <form class="act box" method="post" action={placeOf(shop, 'mail')} novalidate>
      <Csrf visit={visit} />
      <p>{say.sent(test.address, dateTime(test.sentAt, shop.zone))}</p>
      {world.mailbox && (
        <p>
          <Link href="/mailbox">{say.inMailbox}</Link>
        </p>
      )}
      <TextField
        name="code"
        label={say.code}
        error={errors['code']}
        width="short"
        inputmode="numeric"
        autocomplete="off"
      />
      <div class="buttons">
        <Button name="do" value="code">
          {say.codeButton}
        </Button>{' '}
        {world.mailIn && (
          <Button kind="plain" name="do" value="look">
            {say.look}
          </Button>
        )}
      </div>
    </form>
  )
}

/** A letter to the house's own mailbox is read there, if it leaves at all. */
const comesBack = ({ mailbox, mailSettings }: World) => !mailbox && mailSettings.replies !== undefined

const Send = ({ visit, world, shop, test, errors, where, address }: Shown) => {
  const { mail: say } = setupTexts[visit.language]
  const toMailbox = { value: 'mailbox', text: say.toMailbox, hint: say.toMailboxHint }
  const toAddress = { value: 'address', text: say.toAddress, hint: say.toAddressHint }
  return (
    <form class="act" method="post" action={placeOf(shop, 'mail')} novalidate>
      <Csrf visit={visit} />
      <h2>{say.test}</h2>
      <p class="soft">{say.testLead}</p>
      <Radios
        name="where"
        label={say.where}
        options={comesBack(world) ? [toMailbox, toAddress] : [toAddress]}
        value={where || (comesBack(world) ? 'mailbox' : 'address')}
        error={errors['where']}
      />
      <TextField
        name="address"
        type="email"
        label={say.address}
        value={address || visit.person.email}
        error={errors['address']}
        width="medium"
        autocomplete="email"
        spellcheck={false}
      />
      <div class="buttons">
        <Button name="do" value="send" kind={test?.backAt ? 'plain' : 'main'}>
          {test ? say.sendAgain : say.send}
        </Button>
      </div>
    </form>
  )
}

type Typed = Partial<Pick<Shown, 'errors' | 'where' | 'address'>>

const show = async (visit: StaffVisit, world: World, shop: Storefront, typed: Typed = {}) => {
  const { mail: say, steps } = setupTexts[visit.language]
  const [state, test, records] = await Promise.all([
    world.mailIn?.state(),
    world.mailTests.last(),
    belonging(visit, world, shop),
  ])
  const { errors = {}, where = '', address = '' } = typed
  const shown = { visit, world, shop, state, test, records, errors, where, address }
  return showStep(visit, world, {
    shop,
    step: 'mail',
    lead: say.lead,
    errors,
    children: (
      <>
        <Settings {...shown} />
        <ImportLink visit={visit} world={world} />
        {state?.problem && <Problem title={say.problem} text={mailProblemsIn(visit.language)[state.problem]} />}
        <Standing {...shown} />
        {test?.backAt && shop.notYetOpen && (
          <p>
            <ButtonLink href={placeOf(shop, nextOf('mail'))}>{steps[nextOf('mail')]}</ButtonLink>
          </p>
        )}
        <Send {...shown} />
        <MailRecords visit={visit} shop={shop} records={records} />
      </>
    ),
  })
}

export const showMailStep = withShop((visit, world, shop) => show(visit, world, shop))

const sendTest = async (visit: StaffVisit, world: World, shop: Storefront): Promise<Response> => {
  const form = await visit.form()
  const { mail: say } = setupTexts[visit.language]
  const [where, address] = [form.text('where'), form.text('address')]
  const again = (errors: Errors) => show(visit, world, shop, { errors, where, address })
  if (world.mode === 'production' && world.mailbox) return again({ where: say.needsServer })
  if (where !== 'address' && !(where === 'mailbox' && comesBack(world))) return again({ where: say.whereMissing })
  if (where === 'address' && !isEmail(address)) return again({ address: say.addressWrong })
  const { language } = visit
  const name = lettersIn(language).frame.sender(shop.name).replace(/["\\]/g, '')
  await world.mailTests.send({
    ...(where === 'address' ? { to: address } : {}),
    by: visit.person.id,
    sender: `"${name}" <${world.mailSettings.from ?? shop.email}>`,
    language,
    write: code => render(mailTest({ language, shop, code })),
  })
  world.mailIn?.look()
  return visit.c.redirect(placeOf(shop, 'mail'), 303)
}

/** Sends a test letter, looks for it, or takes the code that stands in it. */
export const takeMailStep = withShop(async (visit, world, shop) => {
  const form = await visit.form()
  const { mail: say } = setupTexts[visit.language]
  switch (form.text('do')) {
    case 'send':
      return sendTest(visit, world, shop)
    case 'code': {
      const outcome = await world.mailTests.typed(form.text('code'), visit.person.id)
      if (outcome !== 'back') return show(visit, world, shop, { errors: { code: say.codes[outcome] } })
      return goOn(visit, shop, 'mail')
    }
    default:
      world.mailIn?.look()
      return visit.c.redirect(placeOf(shop, 'mail'), 303)
  }
})
