// Every word that a policy document can choose from, with what it means. A word the program does not know does not compile, nor one left out.
import { z } from 'zod'
import type { Category, Cause, Channel, RemedyKind, Role, Severity, Source } from '#policy/policy.ts'
import type { Currency } from '#policy/storefront.ts'

/** One of some words; the description says what each means. */
export const oneOf = <T extends string>(name: string, about: string, meanings: Readonly<Record<T, string>>) => {
  const words = Object.keys(meanings) as [T, ...T[]]
  const explained = words.map(word => (meanings[word] === '' ? `"${word}"` : `"${word}": ${meanings[word]}`))
  return z.enum(words).meta({ id: name, description: `${about} ${explained.join('; ')}.` })
}

export const currency = oneOf<Currency>('currency', 'Which money.', { EUR: 'euros', GBP: 'pounds' })

export const role = oneOf<Role>('role', 'Who, by the part they play.', {
  agent: 'answers complaints at the desk',
  manager: 'keeps the log, assigns, approves',
  investigator: 'looks into complaints that are given to them',
  board: 'looks at a complaint again',
  administrator: 'runs the program',
})

export const channel = oneOf<Channel>('channel', 'How a complaint came in.', {
  web: 'by the form',
  email: '',
  phone: '',
  post: 'on paper',
  'in-person': 'at the counter',
  chat: 'in a talk on the website',
  social: 'on social media',
})

export const category = oneOf<Category>('category', 'What a complaint is about.', {
  'not-delivered': '',
  damaged: 'broken on arrival',
  faulty: 'does not work as it should',
  'wrong-item': '',
  refund: 'money not returned, or charged wrongly',
  service: 'how somebody was treated',
  website: '',
  other: '',
  unknown: 'nobody has said yet',
})

export const severity = oneOf<Severity>('severity', 'How serious a complaint was found.', {
  low: '',
  normal: '',
  high: '',
  critical: '',
})

export const remedyKind = oneOf<RemedyKind>('remedy', 'What puts it right.', {
  refund: '',
  exchange: '',
  repair: '',
  'price-reduction': '',
  compensation: '',
  voucher: '',
  apology: '',
})

export const source = oneOf<Source>('source', 'Who or what an investigation can ask or look at.', {
  warehouse: '',
  courier: '',
  staff: '',
  goods: '',
  customer: '',
})

export const cause = oneOf<Cause>('cause', 'What a complaint came from.', {
  product: '',
  packing: '',
  warehouse: '',
  courier: '',
  website: '',
  service: '',
  policy: 'the rules of the shop itself',
  other: '',
})
