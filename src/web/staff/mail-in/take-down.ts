import { dayOf } from '#calendar/day.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import type { SentFile } from '../../form.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import type { Typed } from '../forms/act.ts'
import { fresh } from '../forms/typed.ts'

/** The message that a complaint is being made of, where the address or the form names one that waits for this visitor. */
export const mailFor = async (id: string, visit: StaffVisit, { mailIn }: World): Promise<MailRow | undefined> => {
  const mail = id ? await mailIn?.byId(id, scopeOf(visit)) : undefined
  return mail?.state === 'waiting' ? mail : undefined
}

/** The same message makes one complaint, however often its form is sent. */
export const formKeyOf = (mail: MailRow): string => `mail-${mail.id}`

/** The form of a new complaint with what the message says already in it. */
export const typedFromMail = (mail: MailRow, { shops }: StaffVisit): Typed => {
  const shop = shops.find(({ id }) => id === mail.storefront) ?? shops[0]
  const zone = shop?.zone ?? 'UTC'
  const proposed: Readonly<Record<string, string>> = {
    shop: shop?.id ?? '',
    mail: mail.id,
    channel: 'email',
    received: dayOf(mail.receivedAt, zone),
    time: Temporal.Instant.from(mail.receivedAt).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5),
    story: [mail.subject, mail.text].filter(Boolean).join('\n\n'),
    name: mail.senderName || (mail.sender ?? ''),
    email: mail.sender ?? '',
  }
  const files: readonly SentFile[] = mail.attachments.flatMap(({ file, bytes, type, name }) =>
    file ? [{ id: file, bytes, type, name }] : [],
  )
  return { ...fresh, value: (name, other = '') => proposed[name] ?? other, files }
}
