import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import type { Form } from '../form.ts'

// A page gives nobody a password back, not even to whoever typed it.
const secrets = ['password', 'current', 'new', 'prove-password', 'prove-code', 'code']

type Kept = {
  readonly c: Context
  readonly form: Form
  readonly title: string
  readonly hint: string
  /** Sent along when the form is sent again, in place of what it had. */
  readonly instead?: Readonly<Record<string, string>> | undefined
  /** What one can do with it. */
  readonly children: ComponentChildren
}

/** What a request brought that went wrong: what was written is shown, and all of it can be sent again. */
export const KeptForm = ({ c, form, title, hint, instead = {}, children }: Kept) => {
  const rest = form.entries.filter(([name]) => !(name in instead) && name !== 'csrf' && !secrets.includes(name))
  const words = rest.filter(([name, text]) => text.length > 20 && !name.startsWith('sealed-'))
  return (
    <form method="post" action={c.req.path} novalidate>
      {[...rest, ...Object.entries(instead)].map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      {words.length > 0 && (
        <>
          <h2>{title}</h2>
          <p>{hint}</p>
          {words.map(([name, text]) => (
            <p key={name} class="inset kept-words typed">
              {text}
            </p>
          ))}
        </>
      )}
      {children}
    </form>
  )
}
