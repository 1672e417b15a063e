import { isRefusal, type ToFile } from '#ledger/ledger.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import { refusalIn } from '#texts/refusals.ts'
import type { Form } from '../../form.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { meaningOf, type Proposal } from './meaning.ts'
import { formKeyOf } from './take-down.ts'

const commandFrom = (mail: MailRow, proposal: Proposal, email: string, form: Form, { now }: StaffVisit): ToFile => {
  const { shop, orderNumber, language, category, categories, story, name } = proposal
  const kept = mail.attachments.flatMap(({ file, bytes, type, name: called }) =>
    file ? [{ id: file, bytes, type, name: called }] : [],
  )
  return {
    storefront: shop.id,
    receivedAt: mail.receivedAt < now ? mail.receivedAt : now,
    channel: 'email',
    ...(orderNumber ? { orderNumber } : {}),
    category: categories.find(one => one === form.text('category')) ?? category,
    wishes: [],
    language,
    files: kept.map(({ id, bytes, type }) => ({ id, bytes, type })),
    words: { name, email, story, fileNames: kept.map(({ name: called }) => called) },
  }
}

/**
 * Makes a complaint of a message as it is, received when the message came in. The same message makes one, however often it is asked.
 * Answers with the complaint, or in words why there is none.
 */
export const fileMail = async (
  mail: MailRow,
  form: Form,
  visit: StaffVisit,
  world: World,
): Promise<{ readonly id: string } | { readonly why: string }> => {
  const meaning = await meaningOf(mail, visit, world)
  const email = meaning?.proposal.email
  if (!meaning || email === undefined)
    return { why: refusalIn(visit.language, { refused: 'no-way-to-reach', detail: {} }) }
  const command = commandFrom(mail, meaning.proposal, email, form, visit)
  const { shop } = meaning.proposal
  const filed = await world.ledger.file(command, { actor: visit.actor, storefront: shop, formKey: formKeyOf(mail) })
  if (isRefusal(filed)) return { why: refusalIn(visit.language, filed) }
  await world.mailIn?.decide(mail.id, { state: 'filed', by: visit.person.id, complaint: filed.id })
  return { id: filed.id }
}
