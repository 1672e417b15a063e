import type { Context } from 'hono'
import type { Storefront } from '#policy/storefront.ts'
import { customer } from '#texts/customer.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import type { Form } from '../form.ts'
import { Button, ButtonLink } from './form/button.tsx'
import { KeptForm } from './kept-form.tsx'
import { CustomerPage, respond } from './page.tsx'

type Trouble = {
  readonly c: Context
  readonly shop: Storefront
  readonly base: string
  readonly language: Tongue
  readonly kind: 'not-found' | 'link-over' | 'fault' | 'unavailable'
  readonly status: 404 | 500 | 503
  /** What staff can look up in the log. */
  readonly reference?: string
  /** What the request brought: it is shown, and can be sent again by one button. */
  readonly form?: Form | undefined
}

/** `query` keeps a chosen language on the next page. */
type OnWay = Trouble & { readonly query: string }

/** Where one goes from here: for another link where this one is over, else to the start. */
const WayOn = ({ base, kind, language, query }: OnWay) => {
  const { trouble, link } = customer[language]
  return kind === 'link-over' ? (
    <ButtonLink href={`${base}/link${query}`}>{link.title}</ButtonLink>
  ) : (
    <ButtonLink href={`${base || '/'}${query}`}>{trouble.home}</ButtonLink>
  )
}

const Kept = (of: OnWay & { readonly form: Form }) => {
  const { c, kind, language, form } = of
  const { trouble } = customer[language]
  // The address that the form came from is closed for good: sending it there once more would lead here again.
  const isOver = kind === 'link-over'
  return (
    <KeptForm c={c} form={form} title={trouble.kept} hint={isOver ? trouble.keptCopy : trouble.keptHint}>
      {isOver ? <WayOn {...of} /> : <Button>{trouble.again}</Button>}
    </KeptForm>
  )
}

/** A page that tells a customer what went wrong and what one can do, and gives back what was typed. */
export const showTrouble = (of: Trouble): Response => {
  const { c, shop, base, language, kind, status, reference, form } = of
  const { trouble } = customer[language]
  const words = trouble[kind]
  const query = c.req.query('language') ? `?language=${languageIn(language)}` : ''
  // What a form brought would be lost on the way to another language.
  const here = c.req.method === 'GET' ? { here: c.req.path } : {}
  return respond(
    c,
    <CustomerPage shop={shop} base={base} language={language} title={words.title} query={query} {...here}>
      <h1>{words.title}</h1>
      <p class="lead">{words.text}</p>
      {reference && <p>{trouble.number(reference)}</p>}
      {form && form.entries.length > 0 ? <Kept {...of} form={form} query={query} /> : <WayOn {...of} query={query} />}
    </CustomerPage>,
    status,
  )
}
