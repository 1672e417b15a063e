import type { Command } from '#complaint/command.ts'
import type { Refusal } from '#complaint/decision.ts'
import type { Conflict } from '#ledger/ledger.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import type { Form } from '../form.ts'
import type { ComplaintVisit } from '../route.ts'
import type { World } from '../world.ts'

/** The version of the complaint that a form's writer had before them. */
export const expectedIn = (form: Pick<Form, 'text'>): number | undefined => {
  const version = Number(form.text('expected'))
  return Number.isSafeInteger(version) && version > 0 ? version : undefined
}

/** Gives commands one after the other; stops at the first that is not taken. */
export const give = async (
  { history, actor }: ComplaintVisit,
  { ledger }: World,
  commands: readonly Command[],
  expected: number | undefined,
): Promise<Refusal | Conflict | undefined> => {
  let version = expected
  for (const command of commands) {
    const outcome = await ledger.handle(history.id, command, actor, version === undefined ? {} : { expected: version })
    if (isRefusal(outcome) || isConflict(outcome)) return outcome
    version = outcome.version
  }
  return undefined
}
