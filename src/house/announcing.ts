import { isConflict, isRefusal, type Ledger } from '#ledger/ledger.ts'

/** A ledger that says so as soon as something was recorded. */
export const announcing = (ledger: Ledger, tell: () => void): Ledger => {
  const told = <Outcome extends object>(outcome: Outcome): Outcome => {
    if (!isRefusal(outcome) && !isConflict(outcome)) tell()
    return outcome
  }
  return {
    ...ledger,
    file: async (command, filing) => told(await ledger.file(command, filing)),
    handle: async (id, command, actor, options) => told(await ledger.handle(id, command, actor, options)),
  }
}
