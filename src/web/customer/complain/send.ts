import { createHash } from 'node:crypto'
import { type Day, dayOf, type Instant } from '#calendar/day.ts'
import { promisesToCustomer } from '../../parts/story/promises-shown.ts'
import { type FiledComplaint, isRefusal } from '#ledger/ledger.ts'
import type { PromiseKind } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import { languageIn } from '#texts/tongue.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { type Answers, categoryOf, languageOf, orderNumberOf, wishesOf } from './answers.ts'
import { contactProblems, orderProblems, reasonProblems, wishProblems } from './problems.ts'

/** What is left of a draft once it has become a complaint: nothing personal, so that its page may be bookmarked. */
export type Sent = {
  readonly reference: string
  readonly receivedAt: Instant
  readonly reach: 'email' | 'post'
  readonly language: Language
  readonly dues: readonly { readonly kind: PromiseKind; readonly on: Day }[]
}

const digest = (...parts: readonly string[]) => createHash('sha256').update(parts.join('\n')).digest('hex')

/** The same draft sent twice is one complaint. */
export const keyOfDraft = (draft: string): string => digest('draft', draft)
/** A form without a draft: the same words on the same day are one complaint. */
export const keyOfWords = (answers: Answers, { shop, now }: ShopVisit): string =>
  digest('words', shop.id, dayOf(now, shop.zone), JSON.stringify(answers))

/** Everything that keeps these answers from being sent. */
export const allProblems = (answers: Answers, { language }: ShopVisit): Errors => ({
  ...orderProblems(answers, language, false),
  ...reasonProblems(answers, language),
  ...wishProblems(answers, language),
  ...contactProblems(answers, language),
})

const given = <Name extends string>(name: Name, text: string): { readonly [N in Name]?: string } =>
  (text === '' ? {} : { [name]: text }) as { readonly [N in Name]?: string }

const receiptOf = ({ complaint, promises }: FiledComplaint): Sent => ({
  reference: complaint.reference,
  receivedAt: complaint.receivedAt,
  reach: complaint.reach,
  language: complaint.language,
  dues: promisesToCustomer(promises).map(({ kind, due }) => ({ kind, on: due.on })),
})

/** Files the complaint. What the customer gets is the receipt; a refusal here is a fault, as the answers were checked. */
export const send = async (answers: Answers, formKey: string, visit: ShopVisit, world: World): Promise<Sent> => {
  const { shop, language, now } = visit
  const { policy } = await world.groundFor(shop)
  const orderNumber = orderNumberOf(answers)
  const filed = await world.ledger.file(
    {
      storefront: shop.id,
      receivedAt: now,
      channel: 'web',
      ...(orderNumber ? { orderNumber } : {}),
      category: categoryOf(answers, policy),
      wishes: wishesOf(policy).filter(wish => answers.wishes.includes(wish)),
      language: languageOf(answers, shop, languageIn(language)),
      files: answers.files.map(({ id, bytes, type }) => ({ id, bytes, type })),
      words: {
        name: answers.name,
        story: answers.story,
        ...given('email', answers.email),
        ...given('phone', answers.phone),
        ...given('address', answers.address),
        ...given('help', answers.help),
        ...given('wish', answers.wish),
        ...(answers.files.length > 0 ? { fileNames: answers.files.map(({ name }) => name) } : {}),
      },
    },
    { actor: { kind: 'customer' }, storefront: shop, formKey },
  )
  if (isRefusal(filed)) throw new Error(`A complaint that was checked was refused: ${filed.refused}`)
  return receiptOf(filed)
}
