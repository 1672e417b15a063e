import type { Context } from 'hono'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { deskTrouble } from '#texts/desk-trouble.ts'
import type { Form } from '../form.ts'
import { Button, ButtonLink } from './form/button.tsx'
import { showFront } from './front-page.tsx'
import { KeptForm } from './kept-form.tsx'

type DeskTrouble = {
  readonly c: Context
  readonly shop: Storefront
  readonly language: StaffLanguage
  readonly kind: keyof (typeof deskTrouble)['en']['kinds']
  readonly status: 403 | 404 | 500 | 503
  /** What can be looked up in the log. */
  readonly reference?: string
  /** What the request brought: it is shown, and can be sent again by one button. */
  readonly form?: Form | undefined
  /** Sent along when the form is sent again, in place of what it had. */
  readonly instead?: Readonly<Record<string, string>>
}

/** The same for the people of the house, in their own language: none of it is about being a customer. */
export const showDeskTrouble = (of: DeskTrouble): Response => {
  const { c, shop, language, kind, status, reference, form, instead } = of
  const say = deskTrouble[language]
  const { title, text } = say.kinds[kind]
  return showFront(
    { c, shop, language },
    {
      title,
      status,
      inOneLanguage: true,
      children: (
        <>
          <h1>{title}</h1>
          <p>{text}</p>
          {reference && <p>{say.number(reference)}</p>}
          {form && form.entries.length > 0 ? (
            <KeptForm c={c} form={form} title={say.kept} hint={say.keptHint} instead={instead}>
              <div class="buttons">
                <Button>{say.again}</Button>
              </div>
            </KeptForm>
          ) : (
            <div class="buttons">
              <ButtonLink href="/desk/account">{say.account}</ButtonLink>
            </div>
          )}
        </>
      ),
    },
  )
}
