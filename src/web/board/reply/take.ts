// Clauses 12 and 13: the reply, seen exactly as it goes before it is sent.
import type { Command } from '#complaint/command.ts'
import type { Conflict } from '#ledger/ledger.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import type { Refusal } from '#complaint/decision.ts'
import { boardTexts } from '#texts/board.ts'
import { refusalIn } from '#texts/refusals.ts'
import type { Form } from '../../form.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { rehearse } from '../../parts/rehearse.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { expectedIn, give } from '../give.ts'
import { showPreview } from './preview.tsx'
import { fieldOf, readOffer, readReply, replyProblems } from './read.ts'
import { offering } from './form.tsx'
import { byOthers, placeOf, showBoard } from '../show.tsx'
import { circumstancesOf, reviews } from '../standing.ts'
import { type Typed, typedIn } from '../typed.ts'

type Sent = { readonly visit: ComplaintVisit; readonly world: World; readonly form: Form; readonly reply: Typed }

const again = ({ visit, world, reply }: Sent, errors: Errors) => showBoard(visit, world, { reply, errors })

const notTaken = (sent: Sent, outcome: Refusal | Conflict, field?: string) => {
  const { visit, world, reply } = sent
  if (isConflict(outcome)) return showBoard(visit, world, { reply, since: outcome.since })
  return again(sent, { [field ?? fieldOf(outcome.refused)]: refusalIn(visit.language, outcome) })
}

/** Back to the form with its text, but for the fields that have served. */
const backToText = async ({ visit, world, form }: Sent, done: string, spent: readonly string[] = []) => {
  const kept: Record<string, string[]> = {}
  for (const [name, text] of form.entries)
    if (![...spent, 'csrf', 'expected', 'do'].includes(name)) (kept[name] ??= []).push(text)
  const key = await world.drafts.start(placeOf(visit), kept)
  return visit.c.redirect(`/board/${visit.history.id}?done=${done}&kept=${key}#reply`, 303)
}

/** Gives commands about remedies; the reply that is being written is kept for when the page comes back. */
const aside = async (
  sent: Sent,
  commands: readonly Command[],
  done: string,
  names: readonly string[],
  field?: string,
) => {
  const { visit, world, form } = sent
  const rehearsed = rehearse(visit.history.complaint, commands, circumstancesOf(visit))
  if (isRefusal(rehearsed)) return notTaken(sent, rehearsed, field)
  const outcome = await give(visit, world, commands, expectedIn(form))
  if (outcome) return notTaken(sent, outcome, field)
  return backToText(sent, done, names)
}

/** Offers a remedy and approves it at once: whoever reviews needs nobody's leave. */
const offer = (sent: Sent) => {
  const { visit, reply } = sent
  const read = readOffer(reply, visit)
  if ('errors' in read) return again(sent, read.errors)
  const remedy = `r${visit.history.complaint.remedies.length + 1}`
  return aside(sent, [read.command, { type: 'approve-remedy', remedy }], 'offer', offering)
}

const decideOn = (sent: Sent, wish: string) => {
  const [verb, remedy = ''] = wish.split(' ')
  const field = `why-${remedy}`
  const command: Command =
    verb === 'approve'
      ? { type: 'approve-remedy', remedy }
      : { type: 'refuse-remedy', remedy, words: { reason: sent.form.text(field) } }
  return aside(sent, [command], 'remedy', [field], field)
}

const send = async (sent: Sent) => {
  const { visit, world, form, reply } = sent
  const outcome = await give(visit, world, [readReply(reply, visit)], expectedIn(form))
  if (outcome) return notTaken(sent, outcome)
  return visit.c.redirect(`/board/${visit.history.id}?done=reply`, 303)
}

const preview = (sent: Sent) => {
  const { visit, world, reply, form } = sent
  const rehearsed = rehearse(visit.history.complaint, [readReply(reply, visit)], circumstancesOf(visit))
  return isRefusal(rehearsed) ? notTaken(sent, rehearsed) : showPreview(visit, world, form, rehearsed)
}

/** Everything the reply's form can ask for: another remedy, a decision on one, the letter to look at, or to send it. */
export const takeReply = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  if (!reviews(visit)) return visit.c.notFound()
  const form = await visit.form()
  const reply = typedIn(form)
  const sent = { visit, world, form, reply }
  const since = byOthers(visit, expectedIn(form))
  if (since.length > 0) return showBoard(visit, world, { reply, since })
  const wish = form.text('do')
  if (wish === 'change') return backToText(sent, 'change')
  if (wish === 'offer') return offer(sent)
  if (/^(approve|refuse) r\d+$/.test(wish)) return decideOn(sent, wish)
  const errors = replyProblems(reply, visit)
  // A remedy half filled in and forgotten would go unsaid.
  const half = offering.some(name => reply.value(name) !== '')
  const forgotten = half && wish !== 'send' ? { kind: boardTexts[visit.language].reply.forgotten } : {}
  if (hasErrors({ ...errors, ...forgotten })) return again(sent, { ...errors, ...forgotten })
  return wish === 'send' ? send(sent) : preview(sent)
}
