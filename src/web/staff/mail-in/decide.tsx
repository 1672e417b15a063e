import { normaliseOrderNumber } from '#complaint/reference.ts'
import { isRefusal } from '#ledger/ledger.ts'
import type { MailIn, MailRow } from '#post/in/mail-in.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { refusalIn } from '#texts/refusals.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import { disposition, download } from '../../parts/download.ts'
import type { Form } from '../../form.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { type Shown, showShown } from './message.tsx'

type Found = { readonly mail: MailRow; readonly mailIn: MailIn }
type Handle = (visit: StaffVisit, world: World, found: Found) => Promise<Response>

/** A message that the visitor may see; any other is not there. */
export const withMail =
  (handle: Handle) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const { mailIn } = world
    const mail = await mailIn?.byId(visit.c.req.param('mail') ?? '', scopeOf(visit))
    return mailIn && mail ? handle(visit, world, { mail, mailIn }) : visit.c.notFound()
  }

const show = async (
  visit: StaffVisit,
  world: World,
  mail: MailRow,
  { typed = () => '', errors = {}, isGone = false }: Partial<Shown> = {},
) => {
  const wantsLayout = mail.hasLayout && visit.c.req.query('as') === 'layout'
  const [names, history, layout, receipts = []] = await Promise.all([
    world.people.names(),
    mail.complaint ? world.ledger.read(mail.complaint) : undefined,
    wantsLayout ? world.mailIn?.layout(mail.id) : undefined,
    world.mailIn?.receipts(mail.id),
  ])
  const reference = history?.complaint.reference
  return showShown(visit, world, { mail, names, receipts, reference, layout, typed, errors, isGone })
}

export const showMail = withMail((visit, world, { mail }) => show(visit, world, mail))

/** The message byte for byte, to keep; no browser takes it for a page. */
export const saveMail = withMail(async (visit, _, { mail, mailIn }) => {
  const raw = await mailIn.raw(mail.id)
  if (!raw) return visit.c.notFound()
  return new Response(Uint8Array.from(raw), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': disposition(`${mail.id}.eml`, false),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
})

export const saveMailFile = withMail(async (visit, { files }, { mail }) => {
  const attached = mail.attachments[Number(visit.c.req.param('n'))]
  const opened = attached?.file ? await files.open(attached.file) : undefined
  return attached && opened ? download(opened, attached.name) : visit.c.notFound()
})

/** The complaint that somebody means by a reference, or by an order number that only one complaint has. */
const meant = async (visit: StaffVisit, { questions }: World, text: string) => {
  const { join } = mailInTexts[visit.language]
  if (text === '') return { error: join.missing }
  const number = normaliseOrderNumber(text)
  const rows = await questions.find({ scope: scopeOf(visit), text, limit: 50 })
  const exact = rows.filter(({ reference }) => reference === text.toUpperCase() || reference === number)
  const ofOrder = rows.filter(({ orderNumber }) => orderNumber === number)
  const [one, ...more] = exact.length > 0 ? exact : ofOrder
  if (!one) return { error: join.unknown }
  return more.length > 0 ? { error: join.several([one, ...more].map(({ reference }) => reference).join(', ')) } : one
}

const join = async (visit: StaffVisit, world: World, { mail, mailIn }: Found, form: Form): Promise<Response> => {
  const again = (error: string) => show(visit, world, mail, { typed: form.text, errors: { reference: error } })
  const complaint = await meant(visit, world, form.text('reference'))
  if ('error' in complaint) return again(complaint.error)
  const kept = mail.attachments.flatMap(({ file, bytes, type, name }) =>
    file ? [{ id: file, bytes, type, name }] : [],
  )
  const text = mail.text ?? ''
  if (text === '' && kept.length === 0) return again(mailInTexts[visit.language].join.empty)
  const command = {
    type: 'receive-message',
    channel: 'email',
    mail: mail.id,
    files: kept.map(({ id, bytes, type }) => ({ id, bytes, type })),
    words: { text, fileNames: kept.map(({ name }) => name) },
  } as const
  const together = mailIn.together(mail.id, { state: 'joined', by: visit.person.id, complaint: complaint.id })
  try {
    const outcome = await world.ledger.handle(complaint.id, command, visit.actor, { together })
    if (isRefusal(outcome)) return again(refusalIn(visit.language, outcome))
  } catch (fault) {
    const now = await mailIn.byId(mail.id, scopeOf(visit))
    if (!now || now.state === 'waiting') throw fault
    return show(visit, world, now, { isGone: true })
  }
  return visit.c.redirect(`/desk/mail-in?done=joined&of=${encodeURIComponent(complaint.reference)}`, 303)
}

const setAside = async (visit: StaffVisit, world: World, { mail, mailIn }: Found, form: Form): Promise<Response> => {
  const why = form.text('why')
  const { aside } = mailInTexts[visit.language]
  if (why === '') return show(visit, world, mail, { typed: form.text, errors: { why: aside.missing } })
  if (await mailIn.decide(mail.id, { state: 'set-aside', by: visit.person.id, why }))
    return visit.c.redirect('/desk/mail-in?done=set-aside', 303)
  return show(visit, world, (await mailIn.byId(mail.id, scopeOf(visit))) ?? mail, { isGone: true })
}

/** What a person makes of a message; each is written down, with who did it and when. */
export const decideMail = withMail(async (visit, world, found) => {
  const form = await visit.form()
  const { mail, mailIn } = found
  switch (form.text('do')) {
    case 'join':
      return mail.state === 'waiting' ? join(visit, world, found, form) : show(visit, world, mail, { isGone: true })
    case 'set-aside':
      return setAside(visit, world, found, form)
    case 'take-back':
      await mailIn.takeBack(mail.id, visit.person.id)
      return visit.c.redirect('/desk/mail-in?done=waiting', 303)
    default:
      return show(visit, world, mail)
  }
})
