import type { Context } from 'hono'
import type { Storefront } from '#policy/storefront.ts'
import { customer } from '#texts/customer.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { Form } from '../form.ts'
import { Button, ButtonLink } from './form/button.tsx'
import { CustomerPage, respond } from './page.tsx'

export type TroubleKind = Exclude<
  keyof (typeof customer)['en']['trouble'],
  'number' | 'kept' | 'keptHint' | 'keptCopy' | 'again' | 'home' | 'desk' | 'expired'
>

type Trouble = {
  readonly c: Context
  readonly shop: Storefront
  readonly base: string
  readonly language: Tongue
  readonly kind: TroubleKind
  readonly status: 403 | 404 | 500 | 503
  /** Whether it was at the desk: the button leads to the page that everybody there has, instead of to the start of the shop. */
  readonly isDesk?: boolean
  /** What staff can look up in the log. */
  readonly reference?: string
  /** What the request brought: it is shown, and can be sent again by one button. */
  readonly form?: Form | undefined
  /** Sent along when the form is sent again, in place of what it had. */
  readonly instead?: Readonly<Record<string, string>>
}

// A page gives nobody a password back, not even to whoever typed it.
const secrets = ['password', 'current', 'new', 'prove-password', 'prove-code', 'code']

const Kept = ({
  c,
  base,
  kind,
  language,
  form,
  instead = {},
}: Pick<Trouble, 'c' | 'base' | 'kind' | 'language' | 'instead'> & { readonly form: Form }) => {
  const { trouble, link } = customer[language]
  // The address that the form came from is closed for good: sending it there once more would lead here again.
  const isOver = kind === 'link-over'
  const rest = form.entries.filter(([name]) => !(name in instead) && name !== 'csrf' && !secrets.includes(name))
  const words = rest.filter(([name, text]) => text.length > 20 && !name.startsWith('sealed-'))
  return (
    <form method="post" action={c.req.path} novalidate>
      {[...rest, ...Object.entries(instead)].map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      {words.length > 0 && (
        <>
          <h2>{trouble.kept}</h2>
          <p>{isOver ? trouble.keptCopy : trouble.keptHint}</p>
          {words.map(([name, text]) => (
            <p key={name} class="inset kept-words">
              {text}
            </p>
          ))}
        </>
      )}
      {isOver ? <ButtonLink href={`${base}/link`}>{link.title}</ButtonLink> : <Button>{trouble.again}</Button>}
    </form>
  )
}

/** A page that says what went wrong and what one can do, and gives back what was typed. */
export const showTrouble = (of: Trouble): Response => {
  const { c, shop, base, language, kind, status, reference, form } = of
  const { trouble } = customer[language]
  const words = trouble[kind]
  return respond(
    c,
    <CustomerPage shop={shop} base={base} language={language} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.text}</p>
      {reference && <p>{trouble.number(reference)}</p>}
      {form && form.entries.length > 0 ? (
        <Kept c={c} base={base} kind={kind} language={language} form={form} instead={of.instead ?? {}} />
      ) : (
        <ButtonLink href={of.isDesk ? '/desk/account' : base || '/'}>
          {of.isDesk ? trouble.desk : trouble.home}
        </ButtonLink>
      )}
    </CustomerPage>,
    status,
  )
}
