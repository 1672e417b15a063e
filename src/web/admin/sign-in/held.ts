import { type Form, formOf } from '../../form.ts'

/** Something typed is sealed for whoever typed it, and can be opened by them alone. */
export type Sealing = {
  readonly seal: (text: string) => string
  readonly open: (sealed: string) => string | undefined
}
type Entries = Form['entries']

// Chosen by us for the page that asks who somebody is; never part of what they asked for.
const ofProof = ['csrf', 'prove', 'prove-password', 'prove-code', 'answer']
const secret = ['current', 'new']
const mark = 'sealed-'

/** What somebody asked for, as it goes along in a page of ours: nothing secret can be read in it. */
export const heldIn = ({ entries }: Form, { seal }: Sealing): Entries =>
  entries
    .filter(([name]) => !ofProof.includes(name))
    .map(([name, text]) => (secret.includes(name) && text !== '' ? [`${mark}${name}`, seal(text)] : [name, text]))

/** The form as it was before it went along. */
export const released = (form: Form, { open }: Sealing): Form => {
  const isOurs = form.entries.some(([name]) => name.startsWith(mark) || name === 'prove')
  if (!isOurs) return form
  return formOf(
    form.entries
      .filter(([name]) => !ofProof.includes(name))
      .map(([name, text]) => (name.startsWith(mark) ? [name.slice(mark.length), open(text) ?? ''] : [name, text])),
  )
}
