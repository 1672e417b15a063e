/** Does all of it, so many at a time, as each waits for others most of its time; answers in the order of the work. */
export const sideBySide = async <T>(lanes: number, work: readonly (() => Promise<T>)[]): Promise<readonly T[]> => {
  const done = new Map<number, T>()
  const left = [...work.entries()]
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [n, doIt] = next
      done.set(n, await doIt())
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return [...done].toSorted(([one], [other]) => one - other).map(([, answer]) => answer)
}
