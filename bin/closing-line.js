/** Of a report that was kept, how many of these (`tests`, `attacks`) passed, failed and were skipped. What kept nothing has failed, and so has what ended with another code than 0. */
export const countOf = (report, what, code) => {
  const of = how => report?.results.find(({ name }) => name === `${what} ${how}`)?.value ?? 0
  return { passed: of('passed'), failed: of('failed') || (report && code === 0 ? 0 : 1), skipped: of('skipped') }
}

/** The last line of `npm test`, and the code it ends with: by both one sees whether all of it is good. */
export const closing = counts => {
  const sum = how => counts.reduce((all, count) => all + count[how], 0)
  const failed = sum('failed')
  return { line: `${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`, code: failed === 0 ? 0 : 1 }
}
