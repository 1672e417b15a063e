type Deed = () => unknown

const closings: Deed[] = []
const checks: Deed[] = []

/** Has this done after the last test of the file that runs, before whatever was asked earlier; test/setup.ts sees to it. */
export const atTheEnd = (close: Deed): void => void closings.push(close)

/** Has this done after each test of the file that runs; what it throws fails the test. */
export const afterEveryTest = (check: Deed): void => void checks.push(check)

/** What `afterEveryTest` was asked. */
export const checkAll = (): void => {
  for (const check of checks) check()
}

/** What `atTheEnd` was asked, all of it also where some fails; the next file starts with nothing open. */
export const closeAll = async (): Promise<void> => {
  const faults: unknown[] = []
  checks.length = 0
  for (let close = closings.pop(); close; close = closings.pop())
    try {
      await close()
    } catch (fault) {
      faults.push(fault)
    }
  if (faults.length > 0) throw new AggregateError(faults, 'Not all that the file opened could be closed')
}
