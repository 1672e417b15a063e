import { z } from 'zod'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import type { Policy, Wish } from '#policy/policy.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import type { Form } from '../../form.ts'

const file = z.object({ id: z.string(), bytes: z.number(), type: z.string(), name: z.string() }).readonly()

const answers = z
  .object({
    /** As it was typed; `noOrder` says that there is none. */
    order: z.string().default(''),
    noOrder: z.boolean().default(false),
    category: z.string().default(''),
    story: z.string().default(''),
    wishes: z.array(z.string()).readonly().default([]),
    wish: z.string().default(''),
    files: z.array(file).readonly().default([]),
    name: z.string().default(''),
    email: z.string().default(''),
    address: z.string().default(''),
    phone: z.string().default(''),
    help: z.string().default(''),
    language: z.string().default(''),
  })
  .readonly()

/** What a customer has answered so far. Everything may still be empty or wrong. */
export type Answers = z.infer<typeof answers>

const whatever = answers.catch(answers.parse({}))

/** What a draft holds; what it cannot be is dropped. */
export const answersFrom = (kept: unknown): Answers => whatever.parse(kept)

const texts = ['order', 'category', 'story', 'wish', 'name', 'email', 'address', 'phone', 'help', 'language'] as const

/** The answers that a form brought, over those that were there. A field that was not on the page stays as it was. */
export const withForm = (known: Answers, form: Form): Answers => {
  const sent = (name: string) => form.entries.some(([entry]) => entry === name)
  const typed = Object.fromEntries(texts.filter(sent).map(name => [name, form.text(name)]))
  return {
    ...known,
    ...typed,
    ...(sent('order') ? { noOrder: form.text('no-order') !== '' } : {}),
    ...(sent('wishes-asked') ? { wishes: form.all('wishes') } : {}),
  }
}

export const orderNumberOf = ({ order, noOrder }: Answers): string | undefined =>
  (noOrder ? '' : normaliseOrderNumber(order)) || undefined

/** Only what the policy offers; nothing chosen is `unknown`, which is an answer too. */
export const categoryOf = ({ category }: Answers, policy: Policy) =>
  policy.categories.find(one => one === category) ?? 'unknown'

export const wishesOf = (policy: Policy): readonly Wish[] => [...policy.remedies, 'other', 'unknown']

export const languageOf = ({ language }: Answers, shop: Storefront, spoken: Language): Language =>
  shop.languages.find(one => one === language) ?? spoken

/** Whether a number looks like one of the shop's own. It guides, it never refuses; a pattern that is none fits everything. */
export const looksLikeOurs = (number: string, { orderNumberPattern }: Pick<Storefront, 'orderNumberPattern'>) => {
  try {
    return new RegExp(`^(?:${orderNumberPattern})$`, 'i').test(number)
  } catch {
    return true
  }
}
