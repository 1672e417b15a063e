/** When a mailbox that could not be read is asked again. */
export type Rest = {
  readonly isOver: () => boolean
  /** It failed once more. */
  readonly begin: () => void
  /** It was read: the next failure is the first again. */
  readonly forget: () => void
  /** Nobody is told any more. */
  readonly end: () => void
}

/** How many milliseconds to wait after so many failures in a row: a line that broke once is mostly there again at once. */
export const restAfter = (failures: number): number =>
  failures === 1 ? 1000 : Math.min(15 * 60_000, 15_000 * 2 ** (failures - 1))

/** Each rest is as long as `pause` says after so many failures, in milliseconds; `over` is told when it has passed. */
export const createRest = (pause: (failures: number) => number, over: () => void): Rest => {
  let [failures, until] = [0, 0]
  let timer: NodeJS.Timeout | undefined
  return {
    isOver: () => performance.now() >= until,
    begin: () => {
      failures += 1
      const rest = pause(failures)
      until = performance.now() + rest
      clearTimeout(timer)
      timer = setTimeout(() => {
        until = 0
        over()
      }, rest).unref()
    },
    forget: () => void (failures = 0),
    end: () => clearTimeout(timer),
  }
}
