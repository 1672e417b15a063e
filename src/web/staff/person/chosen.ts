import type { Found, Sought } from '#forget/forget.ts'
import type { Form } from '../../form.ts'

export type Chosen = ReadonlySet<string>

/** Only what is under the very address is taken for theirs before anybody looked at it, and nothing that was erased. */
export const sureOf = ({ complaints, mail }: Found, address: string): Chosen =>
  new Set([
    ...complaints.filter(({ by, erasedAt }) => by[0]?.by === 'address' && !erasedAt).map(({ id }) => id),
    ...mail.filter(({ sender }) => sender === address).map(({ id }) => id),
  ])

/** What was ticked, as far as it was found. */
export const chosenIn = (form: Form, { complaints, mail }: Found): Chosen => {
  const found = new Set([...complaints.filter(({ erasedAt }) => !erasedAt), ...mail].map(({ id }) => id))
  return new Set(form.all('theirs').filter(id => found.has(id)))
}

/** What is theirs by these ticks, with the letters to each address that is theirs by them. */
export const theirsOf = (found: Found, chosen: Chosen, address: string): Found => {
  const complaints = found.complaints.filter(({ id }) => chosen.has(id))
  const mail = found.mail.filter(({ id }) => chosen.has(id))
  const addresses = new Set([address, ...complaints.map(({ email }) => email), ...mail.map(({ sender }) => sender)])
  return { ...found, complaints, mail, letters: found.letters.filter(letter => addresses.has(letter.address)) }
}

/** What else is looked for, as the address of the page says it. */
export const soughtIn = (query: (name: string) => string | undefined): Omit<Sought, 'of'> =>
  Object.fromEntries(
    (['email', 'name', 'phone', 'order'] as const).flatMap(name => {
      const typed = query(name)?.trim().slice(0, 200)
      return typed ? [[name, typed]] : []
    }),
  )
