import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import { refuse } from '#complaint/decision.ts'
import type { Recorded } from '#complaint/event.ts'
import { react } from '#complaint/react.ts'
import { isConflict, isRefusal, type Ledger } from '#ledger/ledger.ts'
import type { People } from '#people/people.ts'
import { Gone } from '#writing/gone.ts'
import type { Held, HeldLetters } from '#writing/writing.ts'

export type SendingHeld = {
  readonly held: HeldLetters
  readonly ledger: Ledger
  readonly people: Pick<People, 'byId'>
  readonly report: (line: string, details: { readonly held: string; readonly fault: unknown }) => void
}

/** What its own writer did meanwhile does not stop a letter, unless that was such a letter too. */
const changesNothing = ({ person, kinds }: Held, event: Recorded): boolean =>
  event.by.kind === 'clock' ||
  event.by.kind === 'post' ||
  (event.by.kind === 'staff' &&
    event.by.person === person &&
    react(event, 0).every(({ kind, to }) => to === 'staff' || !kinds.includes(kind)))

const writerOf = async ({ person }: Held, people: SendingHeld['people']): Promise<Actor | undefined> => {
  const writer = await people.byId(person)
  if (!writer?.active) return undefined
  const { id, roles, limits } = writer
  return { kind: 'staff', person: id, roles, ...(limits ? { limits } : {}) }
}

/** Gives the first of its commands together with its removal from what is held, so that whatever breaks, none is given twice. */
const give = async (letter: Held, command: Command, actor: Actor, { held, ledger }: SendingHeld) => {
  const together = (tx: Parameters<HeldLetters['carryOn']>[0], version: number) => held.carryOn(tx, letter, version)
  for (let expected = letter.expected; ; ) {
    const outcome = await ledger.handle(letter.complaintId, command, actor, { expected, together })
    if (!isConflict(outcome) || !outcome.since.every(event => changesNothing(letter, event))) return outcome
    expected += outcome.since.length
  }
}

const sendOne = async (letter: Held, given: SendingHeld): Promise<void> => {
  const { held, people } = given
  const [command, ...commands] = letter.commands
  if (!command) return held.finish(letter)
  const actor = await writerOf(letter, people)
  if (!actor) return held.giveBack(letter, { refusal: refuse('not-allowed') })
  const outcome = await give(letter, command, actor, given)
  if (isRefusal(outcome)) return held.giveBack(letter, { refusal: outcome })
  if (isConflict(outcome)) return held.giveBack(letter, { changed: true })
  if (outcome.events.length === 0) return held.finish(letter)
  if (commands.length > 0) await sendOne({ ...letter, commands, expected: outcome.version, begun: true }, given)
}

/** Sends the letters that can no longer be taken back. Any number of processes may do so at once, and break off at any moment. */
export const sendHeld = async (given: SendingHeld): Promise<void> => {
  for (const letter of await given.held.due())
    await sendOne(letter, given).catch((fault: unknown) => {
      if (!(fault instanceof Gone)) given.report('A held letter could not be sent', { held: letter.id, fault })
    })
}
