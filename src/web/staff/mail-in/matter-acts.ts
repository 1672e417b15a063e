import { dayOf } from '#calendar/day.ts'
import { matterAnswer } from '#letters/matter-answer.ts'
import { matterHanded } from '#letters/matter-handed.ts'
import { render } from '#letters/render.ts'
import { dueOfMatter, type OtherMatter, otherMatters } from '#policy/other-matters.ts'
import type { Storefront } from '#policy/storefront.ts'
import { isNobodys } from '#complaint/nobodys.ts'
import { languageOf } from '#texts/language-of.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import type { Matter } from '#post/in/matter.ts'
import { mattersTexts } from '#texts/matters.ts'
import { filled, unfilledIn } from '#texts/snippets.ts'
import { writingTexts } from '#texts/writing.ts'
import type { Snippet } from '#writing/writing.ts'
import { senderOf } from '../../parts/house-sender.ts'
import type { Form } from '../../form.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

export type Doing = { readonly visit: StaffVisit; readonly world: World; readonly mail: MailRow; readonly form: Form }
/** Where it leads, what was wrong, or that somebody else was quicker. */
export type Did = { readonly to: string } | { readonly errors: Errors } | 'gone'

export const matterNamed = (name: string): OtherMatter | undefined => otherMatters.find(one => one === name)

export const shopOfMail = (
  { shops }: StaffVisit,
  { storefront }: Pick<MailRow, 'storefront'>,
): Storefront | undefined => shops.find(({ id }) => id === storefront) ?? shops[0]

/** The texts of the house that an answer to a message can begin with. */
export const snippetsFor = async (mail: MailRow, visit: StaffVisit, world: World): Promise<readonly Snippet[]> => {
  const shop = shopOfMail(visit, mail)
  const language = languageOf(mail.text ?? '') ?? shop?.languages[0]
  const all = await world.writing.snippets.of(visit.person.id)
  return all.filter(
    one =>
      one.fits !== 'note' && one.language === language && (one.storefront === undefined || one.storefront === shop?.id),
  )
}

/** What was typed as an answer, with the chosen text of the house behind it. */
export const withSnippet = async ({ visit, world, mail, form }: Doing): Promise<string> => {
  const chosen = (await snippetsFor(mail, visit, world)).find(({ id }) => id === form.text('snippet'))
  const shop = shopOfMail(visit, mail)
  const values = { me: visit.person.name, ...(shop ? { shop: shop.name, 'shop-email': shop.email } : {}) }
  return [form.text('answer'), chosen && filled(chosen.text, values)].filter(Boolean).join('\n\n')
}

/** A message that waits becomes another matter than a complaint, with the day that the law gives for it. */
export const noteMatter = async ({ visit, world, mail }: Doing, kind: OtherMatter): Promise<Did> => {
  const shop = shopOfMail(visit, mail)
  if (!shop) return 'gone'
  const receivedAt = mail.receivedAt < visit.now ? mail.receivedAt : visit.now
  const ground = await world.rulebook.groundFor(shop, dayOf(receivedAt, shop.zone))
  const dueOn = dueOfMatter(kind, receivedAt, ground)?.on
  const matter = { kind, storefront: shop.id, receivedAt, dueOn, by: visit.person.id }
  return (await world.matters.note(mail.id, matter)) ? { to: `/desk/mail-in/${mail.id}?done=matter` } : 'gone'
}

const answer = async ({ visit, world, mail, form }: Doing, matter: Matter, shop: Storefront): Promise<Did> => {
  const say = mattersTexts[visit.language]
  const text = form.text('answer')
  const to = matter.sender ?? ''
  if (text === '') return { errors: { answer: say.answer.missing } }
  const left = unfilledIn(text)
  if (left) return { errors: { answer: writingTexts[visit.language].unfilled(left) } }
  if (to === '' || isNobodys(to)) return { errors: { answer: say.answer.nobody } }
  const told = languageOf(mail.text ?? '')
  const language = shop.languages.find(one => one === told) ?? shop.languages[0]
  const subject = `Re: ${matter.subject || shop.name}`
  const letter = render(matterAnswer({ language, shop, subject, text, by: visit.person.name }))
  const done = { how: 'answered', said: text, handedTo: to, by: visit.person.id } as const
  const notice = { kind: 'matter-answer', to, sender: senderOf(shop, language), language, ...letter } as const
  const isSent = await world.letters.notify(notice, world.matters.finishing(matter.mail, done))
  return isSent ? { to: '/desk/matters?done=answered' } : 'gone'
}

export const isAddress = (text: string) =>
  /^[^\s@<>,;"()[\]\\]{1,64}@[^\s@<>,;"()[\]\\]+\.[^\s@<>,;"()[\]\\.]{2,}$/.test(text)

const handOver = async ({ visit, world, mail, form }: Doing, matter: Matter, shop: Storefront): Promise<Did> => {
  const to = form.text('address')
  if (!isAddress(to)) return { errors: { address: mattersTexts[visit.language].hand.wrong } }
  const { language, person } = visit
  const letter = matterHanded({
    language,
    shop,
    kind: matter.kind,
    from: [mail.senderName, mail.sender].filter(Boolean).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    receivedAt: matter.receivedAt,
    dueOn: matter.dueOn,
    by: person.name,
  })
  const done = { how: 'handed-over', handedTo: to, by: person.id } as const
  const notice = { kind: 'matter-handed', to, sender: senderOf(shop, language), language, ...render(letter) } as const
  const isSent = await world.letters.notify(notice, world.matters.finishing(matter.mail, done))
  return isSent ? { to: '/desk/matters?done=handed-over' } : 'gone'
}

const otherwise = async ({ visit, world, form }: Doing, { mail }: Matter): Promise<Did> => {
  const said = form.text('done')
  if (said === '') return { errors: { done: mattersTexts[visit.language].otherwise.missing } }
  const done = { how: 'noted', said, by: visit.person.id } as const
  return (await world.matters.finish(mail, done)) ? { to: '/desk/matters?done=noted' } : 'gone'
}

/** Is done with a matter, or undoes what was decided about it; undefined where no such thing was asked. */
export const doMatter = async (doing: Doing, matter: Matter): Promise<Did | undefined> => {
  const { visit, world, mail, form } = doing
  const shop = shopOfMail(visit, mail)
  if (!shop) return 'gone'
  switch (form.text('do')) {
    case 'answer':
      return answer(doing, matter, shop)
    case 'hand-over':
      return handOver(doing, matter, shop)
    case 'done':
      return otherwise(doing, matter)
    case 'reopen':
      return (await world.matters.reopen(mail.id, visit.person.id))
        ? { to: `/desk/mail-in/${mail.id}?done=reopened` }
        : 'gone'
    case 'take-back':
      return (await world.matters.takeBack(mail.id, visit.person.id)) ? { to: '/desk/mail-in?done=waiting' } : 'gone'
    default:
      return undefined
  }
}
