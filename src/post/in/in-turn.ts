/** Work that is done by one at a time. */
export type InTurn = {
  /** Done once it was done from beginning to end after this was asked. */
  readonly done: () => Promise<void>
  /** The same for those who do not wait; what fails is told once. */
  readonly soon: () => void
}

/** Whoever asks while it is being done waits for the next turn, which sees what came meanwhile; many share one turn. */
export const inTurn = (work: () => Promise<unknown>, failed: (fault: unknown) => void): InTurn => {
  let now: Promise<void> | undefined
  let next: Promise<void> | undefined
  const begin = (): Promise<void> => {
    const turn = work().then(() => undefined)
    now = turn
    const end = () => void (now === turn && (now = undefined))
    turn.then(end, end)
    return turn
  }
  const after = async (turn: Promise<void>) => {
    await turn.catch(() => undefined)
    next = undefined
    return begin()
  }
  const done = (): Promise<void> => {
    if (next) return next
    return now ? (next = after(now)) : begin()
  }
  return { done, soon: () => void (next ?? done().catch(failed)) }
}

/** Does it so many times at once, and is over when all of them are; then what broke in the first that did is thrown. */
export const sideBySide = async (many: number, work: () => Promise<unknown>): Promise<void> => {
  const ended = await Promise.allSettled(Array.from({ length: many }, work))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}
