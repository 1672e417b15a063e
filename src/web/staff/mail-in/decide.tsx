import type { Command } from '#complaint/command.ts'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import { isRefusal } from '#ledger/ledger.ts'
import type { MailIn, MailRow } from '#post/in/mail-in.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { refusalIn } from '#texts/refusals.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import { disposition } from '../../parts/download.ts'
import { sendToHouse } from '../../parts/kept-back-desk.tsx'
import type { Form } from '../../form.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { fileMail } from './file.ts'
import { type Did, doMatter, matterNamed, noteMatter, snippetsFor, withSnippet } from './matter-acts.ts'
import { meaningOf } from './meaning.ts'
import { showShown } from './message.tsx'
import type { Shown } from './shown.ts'

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
  const [names, history, layout, receipts = [], meaning, matter] = await Promise.all([
    world.people.names(),
    mail.complaint ? world.ledger.read(mail.complaint) : undefined,
    wantsLayout ? world.mailIn?.layout(mail.id) : undefined,
    world.mailIn?.receipts(mail.id),
    mail.state === 'waiting' ? meaningOf(mail, visit, world) : undefined,
    mail.state === 'matter' ? world.matters.of(mail.id) : undefined,
  ])
  const isOpen = matter && !matter.doneAt
  const handing = isOpen ? await world.matters.handingTo(matter.storefront) : undefined
  return showShown(visit, world, {
    mail,
    names,
    reference: history?.complaint.reference,
    receipts,
    layout,
    typed,
    errors,
    isGone,
    meaning,
    matter,
    handingTo: matter && handing?.[matter.kind],
    snippets: isOpen ? await snippetsFor(mail, visit, world) : [],
  })
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
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
})

export const saveMailFile = withMail(async (visit, world, { mail }) => {
  const { file, name, type } = mail.attachments[Number(visit.c.req.param('n'))] ?? {}
  return sendToHouse(visit, world, file && type ? { id: file, name, type } : undefined)
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

const joinedTo = (reference: string) => `/desk/mail-in?done=joined&of=${encodeURIComponent(reference)}`

type Into = { readonly id: string; readonly reference: string }

/** Gives what a message says to a complaint, and notes on the message that it was given: both, or neither. */
const give = async (
  visit: StaffVisit,
  world: World,
  { mail, mailIn }: Found,
  { id, reference }: Into,
  question?: string,
): Promise<Response | { readonly error: string }> => {
  const kept = mail.attachments.flatMap(({ file, bytes, type, name }) =>
    file ? [{ id: file, bytes, type, name }] : [],
  )
  const text = mail.text ?? ''
  if (text === '' && kept.length === 0) return { error: mailInTexts[visit.language].join.empty }
  const said = {
    mail: mail.id,
    files: kept.map(file => ({ id: file.id, bytes: file.bytes, type: file.type })),
    words: { text, fileNames: kept.map(({ name }) => name) },
  }
  const command: Command = question
    ? { type: 'answer-question', question, ...said }
    : { type: 'receive-message', channel: 'email', ...said }
  const together = mailIn.together(mail.id, { state: 'joined', by: visit.person.id, complaint: id })
  try {
    const outcome = await world.ledger.handle(id, command, visit.actor, { together })
    if (isRefusal(outcome)) return { error: refusalIn(visit.language, outcome) }
  } catch (fault) {
    const now = await mailIn.byId(mail.id, scopeOf(visit))
    if (!now || now.state === 'waiting') throw fault
    return show(visit, world, now, { isGone: true })
  }
  return visit.c.redirect(joinedTo(reference), 303)
}

const join = async (visit: StaffVisit, world: World, found: Found, form: Form): Promise<Response> => {
  const again = (error: string) => show(visit, world, found.mail, { typed: form.text, errors: { reference: error } })
  const complaint = await meant(visit, world, form.text('reference'))
  if ('error' in complaint) return again(complaint.error)
  const given = await give(visit, world, found, complaint)
  return 'error' in given ? again(given.error) : given
}

/** One press: to the complaint that was proposed, as what the customer said or as the answer to the question it was sent for. */
const joinLikely = async (visit: StaffVisit, world: World, found: Found, form: Form): Promise<Response> => {
  const { mail } = found
  const id = form.text('complaint')
  const row = (await meaningOf(mail, visit, world))?.likely.find(one => one.id === id)
  if (!row) return show(visit, world, mail, { isGone: true })
  const question = form.text('do') === 'answer-question' ? mail.question : undefined
  const given = await give(visit, world, found, row, question)
  return 'error' in given ? show(visit, world, mail, { errors: { reference: given.error } }) : given
}

const makeComplaint = async (visit: StaffVisit, world: World, { mail }: Found, form: Form): Promise<Response> => {
  const made = await fileMail(mail, form, visit, world)
  if ('why' in made) return show(visit, world, mail, { typed: form.text, errors: { category: made.why } })
  return visit.c.redirect(`/desk/complaints/${made.id}?done=0`, 303)
}

const setAside = async (
  visit: StaffVisit,
  world: World,
  { mail, mailIn }: Found,
  form: Form,
  why = form.text('why'),
): Promise<Response> => {
  const { aside } = mailInTexts[visit.language]
  if (why === '') return show(visit, world, mail, { typed: form.text, errors: { why: aside.missing } })
  if (await mailIn.decide(mail.id, { state: 'set-aside', by: visit.person.id, why }))
    return visit.c.redirect('/desk/mail-in?done=set-aside', 303)
  return show(visit, world, (await mailIn.byId(mail.id, scopeOf(visit))) ?? mail, { isGone: true })
}

const afterDoing = async (visit: StaffVisit, world: World, { mail, mailIn }: Found, form: Form, did: Did) => {
  if (did === 'gone') return show(visit, world, (await mailIn.byId(mail.id, scopeOf(visit))) ?? mail, { isGone: true })
  if ('errors' in did) return show(visit, world, mail, { typed: form.text, errors: did.errors })
  return visit.c.redirect(did.to, 303)
}

/** What is done about a message that is another matter than a complaint. */
const decideMatter = async (visit: StaffVisit, world: World, found: Found, form: Form): Promise<Response> => {
  const { mail } = found
  const matter = await world.matters.of(mail.id)
  const doing = { visit, world, mail, form }
  if (matter && !matter.doneAt && form.text('do') === 'insert') {
    const answer = await withSnippet(doing)
    return show(visit, world, mail, { typed: name => (name === 'answer' ? answer : form.text(name)) })
  }
  const did = matter && (await doMatter(doing, matter))
  return did ? afterDoing(visit, world, found, form, did) : show(visit, world, mail)
}

/** What a person makes of a message that waits. */
const decideWaiting = async (visit: StaffVisit, world: World, found: Found, form: Form): Promise<Response> => {
  const matter = matterNamed(form.text('matter'))
  if (matter) {
    const did = await noteMatter({ visit, world, mail: found.mail, form }, matter)
    return afterDoing(visit, world, found, form, did)
  }
  switch (form.text('do')) {
    case 'join':
      return join(visit, world, found, form)
    case 'join-likely':
    case 'answer-question':
      return joinLikely(visit, world, found, form)
    case 'file':
      return makeComplaint(visit, world, found, form)
    case 'spam':
      return setAside(visit, world, found, form, mailInTexts[visit.language].aside.spamWhy)
    case 'set-aside':
      return setAside(visit, world, found, form)
    default:
      return show(visit, world, found.mail)
  }
}

/** Files that were left in a message are taken out because somebody asks for them. */
const takeOut = async (visit: StaffVisit, world: World, { mail, mailIn }: Found): Promise<Response> => {
  if (await mailIn.takeOut(mail.id, visit.person.id)) return visit.c.redirect(`/desk/mail-in/${mail.id}`, 303)
  return show(visit, world, mail, { errors: { 'take-out': mailInTexts[visit.language].takeOut.noRoom } })
}

const isDeciding = (form: Form) =>
  matterNamed(form.text('matter')) !== undefined ||
  ['join', 'join-likely', 'answer-question', 'file', 'spam', 'set-aside'].includes(form.text('do'))

/** What a person makes of a message; each is written down, with who did it and when. */
export const decideMail = withMail(async (visit, world, found) => {
  const form = await visit.form()
  const { mail, mailIn } = found
  if (form.text('do') === 'take-out') return takeOut(visit, world, found)
  if (mail.state === 'waiting') return decideWaiting(visit, world, found, form)
  if (isDeciding(form)) return show(visit, world, mail, { isGone: true })
  if (mail.state === 'matter') return decideMatter(visit, world, found, form)
  if (form.text('do') !== 'take-back') return show(visit, world, mail)
  await mailIn.takeBack(mail.id, visit.person.id)
  return visit.c.redirect('/desk/mail-in?done=waiting', 303)
})
