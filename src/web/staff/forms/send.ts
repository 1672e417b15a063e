import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { plusTime } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import type { Refusal } from '#complaint/decision.ts'
import { type Conflict, isConflict, isRefusal } from '#ledger/ledger.ts'
import type { Held } from '#writing/writing.ts'
import type { Form, SentFile } from '../../form.ts'
import type { Rehearsed } from '../../parts/rehearse.ts'
import type { World } from '../../world.ts'
import type { Act } from './act.ts'
import { cannotWait } from './cannot-wait.ts'
import { byOthers } from './since.tsx'
import { fieldsOf, isFormKey } from './typed.ts'
import type { Setting } from '../setting.ts'

/** One act as a form asks for it. */
export type Asked = {
  readonly act: Act
  readonly setting: Setting
  readonly form: Form
  readonly files: readonly SentFile[]
  readonly commands: readonly Command[]
  readonly rehearsed: Rehearsed
  readonly expected: number | undefined
}
/** busy: somebody else's letter is on its way. */
export type Sent =
  | { readonly done: true }
  | { readonly held: true }
  | { readonly busy: readonly Held[] }
  | Refusal
  | Conflict

const give = async ({ commands, setting, expected }: Asked, { ledger }: World) => {
  const { history, actor } = setting.visit
  let version = expected
  for (const command of commands) {
    const outcome = await ledger.handle(history.id, command, actor, version === undefined ? {} : { expected: version })
    if (isRefusal(outcome) || isConflict(outcome)) return outcome
    version = outcome.version
  }
  return { done: true } as const
}

const lettersOf = ({ act, rehearsed }: Asked) =>
  act.preview ? rehearsed.letters.filter(({ to }) => to !== 'staff') : []

const hold = async (asked: Asked, key: string, world: World, history = asked.setting.visit.history): Promise<Sent> => {
  const { held } = world.writing
  const { act, setting, form, files, commands, expected = setting.visit.history.complaint.version } = asked
  const { person } = setting.visit
  const fields = fieldsOf(form, files)
  const isHeld = await held.hold({
    id: key,
    complaintId: history.id,
    act: act.name,
    subject: setting.subject,
    person: person.id,
    commands,
    expected,
    seen: history.complaint.version,
    kinds: lettersOf(asked).map(({ kind }) => kind),
    fields,
  })
  if (isHeld) return { held: true }
  const waiting = await held.of(history.id)
  // The same form sent twice is one letter, unless other words stand in it by then: nobody's words go without a word.
  if (waiting.some(one => one.id === key && isDeepStrictEqual(one.fields, fields))) return { held: true }
  const later = await world.ledger.read(history.id)
  if (waiting.length > 0 || !later || later.complaint.version === history.complaint.version) return { busy: waiting }
  const since = byOthers({ history: later }, expected)
  return since.length > 0 ? { conflict: true, since } : hold(asked, key, world, later)
}

/**
 * Does what the form asks; a letter leaves only once it can no longer be taken back, or at once where waiting would break a
 * promise. A draft goes with what was sent.
 */
export const send = async (asked: Asked, world: World): Promise<Sent> => {
  const draft = asked.form.text('draft')
  const letters = lettersOf(asked)
  const { history, now } = asked.setting.visit
  const leavesAt = plusTime(now, { ms: world.writing.held.seconds * 1000 })
  if (now < leavesAt && letters.length > 0 && !cannotWait(history, leavesAt, now))
    return hold(asked, isFormKey(draft) ? draft : randomUUID(), world)
  if (letters.length > 0) {
    const waiting = asked.setting.held.filter(({ kinds }) => letters.some(({ kind }) => kinds.includes(kind)))
    if (waiting.length > 0) return { busy: waiting }
  }
  const outcome = await give(asked, world)
  if ('done' in outcome && isFormKey(draft) && asked.setting.drafts.some(({ id }) => id === draft))
    await world.writing.drafts.drop(draft)
  return outcome
}
