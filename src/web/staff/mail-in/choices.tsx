import { otherMatters } from '#policy/other-matters.ts'
import type { LikelyRow } from '#ledger/questions/likely.ts'
import { datesIn } from '#texts/dates.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { mattersTexts } from '#texts/matters.ts'
import { staffThingsIn } from '#texts/things.ts'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { Select, TextArea, TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { type Meaning, surestOf } from './meaning.ts'
import type { Props as MessageProps } from './shown.ts'

type Props = MessageProps & { readonly meaning: Meaning }

const Csrf = ({ visit }: Pick<Props, 'visit'>) => <input type="hidden" name="csrf" value={visit.csrf} />
const actionOf = ({ shown: { mail } }: Props) => `/desk/mail-in/${mail.id}`

const LikelyOne = ({ row, ...props }: Props & { readonly row: LikelyRow }) => {
  const { visit, shown, meaning } = props
  const { mail } = shown
  const { join } = mailInTexts[visit.language]
  const isKeyed = mail.complaint === row.id
  const signs = [
    ...(isKeyed ? [join.signs.keyed] : []),
    ...(['answers', 'number', 'sender'] as const).filter(sign => row[sign]).map(sign => join.signs[sign]),
  ]
  const keyed = surestOf(mail, meaning.likely) === row.id ? 'mail-join' : undefined
  return (
    <li>
      <p>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link> <span class="typed">{row.name}</span>
        <br />
        <small class="soft">{signs.join(' · ')}</small>
      </p>
      <form class="act" method="post" action={actionOf(props)}>
        <Csrf visit={visit} />
        <input type="hidden" name="complaint" value={row.id} />
        {isKeyed && mail.question ? (
          <Button kind="plain" name="do" value="answer-question" keyed={keyed}>
            {join.partner(row.reference)}
          </Button>
        ) : (
          <Button kind="plain" name="do" value="join-likely" keyed={keyed}>
            {join.add(row.reference)}
          </Button>
        )}
      </form>
    </li>
  )
}

/** Complaints it may belong to: the one whose address it came to first. */
const PartOf = (props: Props) => {
  const { visit, shown, meaning } = props
  const { typed, errors, mail, reference } = shown
  const say = mailInTexts[visit.language]
  return (
    <section class="box">
      <h2>{say.join.title}</h2>
      {mail.complaint && reference && <p>{say.join.stranger(reference)}</p>}
      {meaning.likely.length > 0 && (
        <ul class="plain spaced">
          {meaning.likely.map(row => (
            <LikelyOne {...props} row={row} />
          ))}
        </ul>
      )}
      <form class="act" method="post" action={actionOf(props)} novalidate>
        <Csrf visit={visit} />
        <TextField
          name="reference"
          label={say.join.field}
          hint={say.join.hint}
          value={typed('reference')}
          error={errors['reference']}
          width="medium"
          autocomplete="off"
          spellcheck={false}
        />
        <Button kind="plain" name="do" value="join">
          {say.join.button}
        </Button>
      </form>
    </section>
  )
}

const NewComplaint = (props: Props) => {
  const { visit, shown, meaning } = props
  const { make } = mailInTexts[visit.language]
  const things = staffThingsIn(visit.language)
  const { orderNumber, language, category, categories, email } = meaning.proposal
  const href = `/desk/complaints/new?mail=${shown.mail.id}`
  return (
    <section class="box">
      <h2>{make.title}</h2>
      <p>{make.text}</p>
      <SummaryList
        rows={[
          { label: make.order, value: orderNumber ?? make.noOrder },
          { label: make.language, value: things.languages[language] },
        ]}
      />
      {email === undefined ? (
        <>
          <p>{make.noAddress}</p>
          <ButtonLink href={href} keyed="mail-complaint">
            {make.more}
          </ButtonLink>
        </>
      ) : (
        <form class="act" method="post" action={actionOf(props)}>
          <Csrf visit={visit} />
          <Select
            name="category"
            label={make.category}
            value={shown.typed('category') || category}
            options={categories.map(value => ({ value, text: things.categoryNames[value] }))}
          />
          <p class="soft typed">{make.receipt(email)}</p>
          <div class="buttons">
            <Button name="do" value="file" keyed="mail-complaint">
              {make.button}
            </Button>
            <Link href={href}>{make.more}</Link>
          </div>
        </form>
      )}
    </section>
  )
}

const OtherMatters = (props: Props) => {
  const { visit, meaning } = props
  const say = mattersTexts[visit.language]
  const { fullDate } = datesIn(visit.language)
  return (
    <form class="act box" method="post" action={actionOf(props)}>
      <h2>{say.choose.title}</h2>
      <Csrf visit={visit} />
      <p>{say.choose.text}</p>
      <ul class="plain spaced">
        {otherMatters.map(kind => {
          const due = meaning.dueIf[kind]
          return (
            <li>
              <Button kind="plain" name="matter" value={kind} keyed={`mail-${kind}`}>
                {say.kinds[kind]}
              </Button>{' '}
              {due && <small class="soft">{say.choose.until(fullDate(due))}</small>}
            </li>
          )
        })}
      </ul>
    </form>
  )
}

const Aside = (props: Props) => {
  const { visit, shown } = props
  const { aside } = mailInTexts[visit.language]
  return (
    <section class="box">
      <h2>{aside.title}</h2>
      <form class="act" method="post" action={actionOf(props)}>
        <Csrf visit={visit} />
        <Button kind="plain" name="do" value="spam" keyed="mail-spam">
          {aside.spam}
        </Button>
      </form>
      <form class="act" method="post" action={actionOf(props)} novalidate>
        <Csrf visit={visit} />
        <TextArea
          name="why"
          label={aside.field}
          hint={aside.hint}
          rows={2}
          value={shown.typed('why')}
          error={shown.errors['why']}
        />
        <Button kind="plain" name="do" value="set-aside">
          {aside.button}
        </Button>
      </form>
    </section>
  )
}

/** What a person can make of a message: one press each. */
export const Choices = (props: Props) => (
  <div class="groups">
    <PartOf {...props} />
    <NewComplaint {...props} />
    <OtherMatters {...props} />
    <Aside {...props} />
  </div>
)
